import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { AppIdentitySettings, AzureHosts } from '../../../src/azure/settings.ts';
import type { DemoReply } from '../../../src/demo/arm/reply.ts';
import { answerAuthority } from '../../../src/demo/authority.ts';
import { createDemoAzure, type DemoAzureOptions } from '../../../src/demo/azure.ts';
import { CHECK_APP_CLIENT_ID, PARTNER } from '../../../src/demo/cast.ts';
import { testCertificate } from './certificate.ts';
import type { Entra } from './entra.ts';
import { answerToken, TEST_SECRET, type TokenEndpointOptions } from './token-endpoint.ts';

export interface HttpsAzureOptions extends Partial<DemoAzureOptions>, TokenEndpointOptions {
  /** Milliseconds that every answer takes. */
  readonly latencyMs?: number;
  /** Changes what Resource Manager answers, on its way out. */
  readonly spoil?: (reply: DemoReply) => DemoReply;
  /** Where people sign in; without it only the check app does. */
  readonly entra?: Entra;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly status: number;
}

/** A make-believe Azure over https on loopback: authority, token endpoint and Resource Manager at one address. */
export interface HttpsAzure extends AsyncDisposable {
  readonly hosts: AzureHosts;
  /** The check app, as its token endpoint knows it. */
  readonly identity: AppIdentitySettings;
  readonly requests: readonly LoggedRequest[];
}

export async function startHttpsAzure(options: HttpsAzureOptions = {}): Promise<HttpsAzure> {
  const { latencyMs = 0, spoil = (reply: DemoReply) => reply } = options;
  const azure = createDemoAzure({ now: () => new Date(), ...options });
  const requests: LoggedRequest[] = [];
  const over = new AbortController();

  async function answer(request: IncomingMessage, url: URL): Promise<DemoReply> {
    const method = request.method ?? 'GET';
    const body = method === 'POST' ? await text(request) : undefined;
    const signIn = options.entra?.answer(method, url, new URLSearchParams(body));
    if (signIn) return signIn;
    const tenantId = /^\/([^/]+)\/oauth2\/v2\.0\/token$/.exec(url.pathname)?.[1];
    if (tenantId) return answerToken(azure.world, tenantId, new URLSearchParams(body), options);
    if (url.pathname.includes('/.well-known/')) return answerAuthority(azure.world, url);
    return spoil(azure.answer({ method, url, authorization: request.headers.authorization, body }));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // As whoever asks knows it, which may be by another port.
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? ''}`);
    const reply = await answer(request, url);
    const { method = 'GET', headers } = request;
    requests.push({ method, path: url.pathname, query: url.searchParams, headers, status: reply.status });
    const wait = latencyMs + (reply.delayMs ?? 0);
    if (wait > 0) await delay(wait, undefined, { signal: over.signal });
    // Not chained: where restify is loaded, it replaces writeHead by one that returns nothing.
    response.writeHead(reply.status, reply.headers);
    response.end(reply.body);
  }

  const server = createServer(await testCertificate(), (request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  const port = await listen(server);
  const address = `https://localhost:${port}`;
  const hosts: AzureHosts = { authorityHost: address, resourceManagerEndpoint: address };

  return {
    hosts,
    identity: { kind: 'secret', clientId: CHECK_APP_CLIENT_ID, tenantId: PARTNER.tenantId, secret: TEST_SECRET },
    requests,
    async [Symbol.asyncDispose]() {
      over.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

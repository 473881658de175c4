import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { testCertificate } from '../azure/certificate.ts';

/** A make-believe Entra over https that gives the bot the token which it sends to Teams. */
export interface TokenAuthority {
  readonly host: string;
  /** The token that it gives out. */
  readonly botToken: string;
  /** Refuses from now on, and says in its refusal all that it was sent. */
  refuseAndQuote(): void;
  /** Everything that it was sent, forms included. */
  readonly requests: readonly string[];
  stop(): Promise<void>;
}

export async function startTokenAuthority(): Promise<TokenAuthority> {
  const botToken = `a-token-of-the-bot-${Date.now()}`;

  const requests: string[] = [];
  let quoting = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = `${JSON.stringify(request.headers)} ${await text(request)}`;
    requests.push(sent);
    if (quoting && request.method === 'POST') {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: 'invalid_client', error_description: `AADSTS7000215: ${sent}` }));
      return;
    }
    const [, tenant = ''] = (request.url ?? '/').split('/');
    const base = `${host}/${tenant}`;
    const endpoints = {
      issuer: `${base}/v2.0`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
    };
    const token = { token_type: 'Bearer', expires_in: 3_600, access_token: botToken };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.method === 'POST' ? token : endpoints));
  }

  const server = createServer(await testCertificate(), (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `https://localhost:${(server.address() as AddressInfo).port}`;

  return {
    host,
    botToken,
    requests,
    refuseAndQuote() {
      quoting = true;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

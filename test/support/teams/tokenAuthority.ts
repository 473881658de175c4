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
  stop(): Promise<void>;
}

export async function startTokenAuthority(): Promise<TokenAuthority> {
  const botToken = `a-token-of-the-bot-${Date.now()}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    await text(request);
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
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

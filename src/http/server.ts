import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { pino } from 'pino';
import restify from 'restify';
import type { Authentication, HttpAnswer, Sender } from '../teams/sdk/adapter.ts';
import { guardBody, MAX_BODY_BYTES } from './bodyGuard.ts';
import { serveBrowsers, type BrowserPages } from './browserPages.ts';
import { limitServer } from './limits.ts';
import type { Metrics } from './metrics.ts';
import type { Pages } from './pages.ts';
import { PAGE_HEADERS } from './pages.ts';
import { readJson } from './readJson.ts';
import { refusalBody } from './refuse.ts';
import { guardRequest } from './requestGuard.ts';

/** What the server offers; each part is given by the one who composes the bot. */
export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly pages: Pages;
  /** What is made for the one browser that asks. */
  readonly browserPages: BrowserPages;
  /** Judges a request by its `Authorization` header, before its body is read. */
  authenticate(authorization: string): Promise<Authentication>;
  receive(sender: Sender, body: unknown): Promise<HttpAnswer>;
  ready(): Promise<Readiness>;
}

/** Whether the bot can do its work, part by part, in words that hold no secret. */
export interface Readiness {
  readonly ok: boolean;
  readonly parts: Readonly<Record<string, string>>;
}

export interface HttpServer {
  readonly port: number;
  /** Stops accepting, lets requests in flight finish for so many milliseconds, then closes what is left. */
  stop(withinMs: number): Promise<void>;
}

/** Cards that people fill in are a dozen levels deep. */
const MAX_DEPTH = 64;
const RETRY_SECONDS = '5';

/** Starts listening. Rejects where the port is taken, with the system's own error. */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  // restify logs whole requests, the bearer token among them, when a handler fails: it gets a logger that is silent.
  const server = restify.createServer({ name: 'pec-bot', log: silentLogger(), handleUpgrades: false });

  server.pre(guardRequest, guardBody);
  server.on('restifyError', (_request: unknown, response: restify.Response, error: { statusCode?: number }) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) options.log.error({ err: error }, 'request failed');
    if (!response.headersSent) response.send(status, refusalBody(status));
    return false;
  });

  server.post('/api/messages', async (request, response) => {
    answer(response, await takeMessage(request, options));
  });
  server.get('/healthz', (_request, response, next) => {
    response.send(200, { status: 'alive' });
    next();
  });
  server.get('/readyz', async (_request, response) => {
    const readiness = await options.ready();
    response.send(readiness.ok ? 200 : 503, readiness);
  });
  server.get('/metrics', async (_request, response) => {
    response.sendRaw(200, await options.metrics.text(), { 'content-type': options.metrics.contentType });
  });

  for (const [path, html] of Object.entries(options.pages)) {
    server.get(path, (_request, response, next) => {
      response.sendRaw(200, html, PAGE_HEADERS);
      next();
    });
  }

  serveBrowsers(server, options.browserPages);

  const node = server.server as Server;
  limitServer(node);

  await listen(server, options);
  const address = node.address();

  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    async stop(withinMs) {
      const closed = new Promise<void>((resolve) => {
        node.close(() => resolve());
      });
      node.closeIdleConnections();
      const cut = setTimeout(() => node.closeAllConnections(), withinMs);
      await closed;
      clearTimeout(cut);
    },
  };
}

async function takeMessage(request: restify.Request, options: HttpOptions): Promise<HttpAnswer> {
  const authentication = await options.authenticate(request.headers.authorization ?? '');
  if (!authentication.ok) return authentication.answer;
  const body = await readJson(request, { bytes: MAX_BODY_BYTES, depth: MAX_DEPTH });
  return body.ok
    ? await options.receive(authentication.sender, body.value)
    : { status: body.status, body: refusalBody(body.status) };
}

function answer(response: restify.Response, { status, body }: HttpAnswer): void {
  if (status === 401) response.header('www-authenticate', 'Bearer');
  if (status === 503) response.header('retry-after', RETRY_SECONDS);
  // The body of a refused request may be unread.
  if (status >= 400) response.header('connection', 'close');
  if (body === undefined) response.send(status);
  else response.send(status, body);
}

function silentLogger(): NonNullable<restify.ServerOptions['log']> {
  return pino({ level: 'silent' }) as unknown as NonNullable<restify.ServerOptions['log']>;
}

function listen(server: restify.Server, { port, host, log }: HttpOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    // Of restify's server and not of Node's: restify passes errors on, and where nobody hears them the process ends.
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      server.on('error', (error: Error) => log.error({ err: error }, 'the server has trouble'));
      resolve();
    });
  });
}

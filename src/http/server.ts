import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { pino } from 'pino';
import restify from 'restify';
import { guardBody, MAX_BODY_BYTES } from './bodyGuard.ts';
import type { Metrics } from './metrics.ts';

/** What the server offers; each part is given by the one who composes the bot. */
export interface HttpOptions {
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
  readonly metrics: Metrics;
  receive(authorization: string, body: unknown): Promise<{ readonly status: number; readonly body?: unknown }>;
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

const SECOND = 1_000;
/** A request that does not arrive whole within this time is closed: slow senders hold no sockets. */
const REQUEST_TIMEOUT_MS = 10 * SECOND;
const HEADERS_TIMEOUT_MS = 5 * SECOND;
const KEEP_ALIVE_MS = 30 * SECOND;
const MAX_CONNECTIONS = 2_000;

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The body is not valid JSON.',
  404: 'There is nothing here.',
  405: 'This method is not allowed here.',
  413: 'The body is larger than 256 KB.',
  415: 'Send application/json without content encoding.',
  500: 'The bot could not answer. The fault is logged.',
};

/** Starts listening. Rejects where the port is taken, with the system's own error. */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  // restify logs whole requests, the bearer token among them, when a handler fails: it gets a logger that is silent.
  const server = restify.createServer({ name: 'pec-bot', log: silentLogger(), handleUpgrades: false });

  server.pre(guardBody);
  server.use(restify.plugins.bodyParser({ mapParams: false, maxBodySize: MAX_BODY_BYTES }));
  server.on('restifyError', (_request: unknown, response: restify.Response, error: { statusCode?: number }) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) options.log.error({ err: error }, 'request failed');
    if (!response.headersSent) response.send(status, { error: REFUSALS[status] ?? 'The request was refused.' });
    return false;
  });

  server.post('/api/messages', async (request, response) => {
    const answer = await options.receive(request.headers.authorization ?? '', request.body as unknown);
    if (answer.body === undefined) response.send(answer.status);
    else response.send(answer.status, answer.body);
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

  const node = server.server as Server;
  node.requestTimeout = REQUEST_TIMEOUT_MS;
  node.headersTimeout = HEADERS_TIMEOUT_MS;
  node.keepAliveTimeout = KEEP_ALIVE_MS;
  node.maxConnections = MAX_CONNECTIONS;
  // restify leaves sockets that ask for an upgrade open without an answer.
  node.on('upgrade', (_request: IncomingMessage, socket: Socket) => {
    socket.end('HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  await listen(server, node, options);
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

function silentLogger(): NonNullable<restify.ServerOptions['log']> {
  return pino({ level: 'silent' }) as unknown as NonNullable<restify.ServerOptions['log']>;
}

function listen(server: restify.Server, node: Server, options: HttpOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    node.once('error', reject);
    server.listen(options.port, options.host, () => {
      node.removeListener('error', reject);
      resolve();
    });
  });
}

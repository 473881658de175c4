import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { SECOND_MS } from '../durations.ts';

/** How long a request may take to arrive, in milliseconds: slow senders hold no sockets. */
const ARRIVAL_LIMITS = { headers: 5 * SECOND_MS, whole: 10 * SECOND_MS } as const;
/** Node looks for late requests so often; unset, it looks twice a minute. */
const LOOK_EVERY_MS = SECOND_MS;
const KEEP_ALIVE_MS = 30 * SECOND_MS;
/** Nothing was sent or received for so long: longer than any turn, which Teams gives up after 15 s. */
const IDLE_MS = 60 * SECOND_MS;
const MAX_CONNECTIONS = 2_000;
const MAX_REQUESTS_A_CONNECTION = 10_000;

/** Sets the limits of a server that does not listen yet. */
export function limitServer(node: Server): void {
  node.headersTimeout = ARRIVAL_LIMITS.headers;
  node.requestTimeout = ARRIVAL_LIMITS.whole;
  // An option of the constructor, which restify calls; the property is read when the server starts to listen.
  Object.assign(node, { connectionsCheckingInterval: LOOK_EVERY_MS });
  node.keepAliveTimeout = KEEP_ALIVE_MS;
  node.timeout = IDLE_MS;
  node.maxConnections = MAX_CONNECTIONS;
  node.maxRequestsPerSocket = MAX_REQUESTS_A_CONNECTION;
  // restify leaves sockets that ask for an upgrade open without an answer.
  node.on('upgrade', (_request: IncomingMessage, socket: Socket) => {
    // Node no longer listens to this socket, and an unheard error would end the process.
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    socket.destroySoon();
  });
}

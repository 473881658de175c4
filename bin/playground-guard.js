/**
 * Preloaded into the Agents Playground's process. It ends when the process that started it is gone, however that
 * ended, and listens on loopback only: the Playground itself would listen on every interface, without authentication.
 */
import { Server } from 'node:net';

process.once('disconnect', () => process.exit(0));
process.channel?.unref();

const listen = Server.prototype.listen;
Server.prototype.listen = function listenOnLoopback(port, ...rest) {
  const names = typeof rest[0] === 'string';
  return typeof port === 'number' && !names
    ? listen.call(this, port, '127.0.0.1', ...rest)
    : listen.call(this, port, ...rest);
};

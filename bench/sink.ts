import { createServer } from 'node:http';

/** A Teams connector that takes everything and keeps nothing. */
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
  });
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.send?.({ kind: 'ready' }));

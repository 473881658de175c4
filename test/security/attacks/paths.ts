import type { Attack, Family, RawRequest } from './world.ts';
import { raw, rawRequest } from './world.ts';

function sending(name: string, status: Attack['status'], request: RawRequest): Attack {
  return { name, status, send: async (world) => await raw(world.port, await rawRequest(world, request)) };
}

const to = (path: string): RawRequest => ({ line: `POST ${path} HTTP/1.1` });
const by = (method: string): RawRequest => ({ line: `${method} /api/messages HTTP/1.1` });

export const paths: Family = {
  name: 'path, method and header tricks',
  attacks: [
    sending('a dot in the path', 404, to('/./api/messages')),
    sending('two dots in the path', 404, to('/healthz/../api/messages')),
    sending('an escaped dot', 404, to('/%2e/api/messages')),
    sending('an escaped letter', 404, to('/api/%6dessages')),
    sending('an escaped slash', 404, to('/api%2fmessages')),
    sending('two slashes', 404, to('//api/messages')),
    sending('a slash behind', 404, to('/api/messages/')),
    sending('a parameter behind', 404, to('/api/messages;v=1')),
    sending('a null byte behind', [404, 400], to('/api/messages%00')),
    sending('a backslash', 404, to('/api\\messages')),
    sending('capitals', 404, to('/API/MESSAGES')),
    sending('a whole address', 404, to('http://collector.example/api/messages')),
    sending('files of the bot', 404, { line: 'GET /../../package.json HTTP/1.1' }),
    sending('an open endpoint that sends', 404, to('/api/notify')),
    sending('GET', 405, by('GET')),
    sending('DELETE', 405, by('DELETE')),
    sending('PUT', 405, by('PUT')),
    sending('TRACE, which would echo the token', 405, by('TRACE')),
    sending('OPTIONS for everything', [404, 400], { line: 'OPTIONS * HTTP/1.1' }),
    sending('CONNECT', [0, 400, 404, 405], { line: 'CONNECT collector.example:443 HTTP/1.1' }),
    sending('a method that nobody knows', 400, by('EVIL')),
    sending('another method in a header', 405, { ...by('GET'), headers: ['X-HTTP-Method-Override: POST'] }),
    sending('two tokens', 400, { headers: ['Authorization: Bearer a.b.c'] }),
    sending('two content types', 400, { headers: ['Content-Type: multipart/form-data'] }),
    sending('two hosts', 400, { headers: ['Host: a.example', 'Host: b.example'] }),
    sending('two lengths', 400, { headers: ['Content-Length: 2', 'Content-Length: 40'] }),
    sending('a length and pieces', 400, { headers: ['Content-Length: 2', 'Transfer-Encoding: chunked'] }),
    sending('a request hidden in the body of another', 400, {
      headers: ['Content-Length: 4', 'Transfer-Encoding: chunked'],
      body: '0\r\n\r\nGET /metrics HTTP/1.1\r\nHost: x\r\n\r\n',
    }),
    sending('a header that is folded', 400, { headers: ['X-Folded: a\r\n b'] }),
    sending('a switch to a web socket', 426, {
      line: 'GET /api/messages HTTP/1.1',
      headers: ['Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Key: x'],
    }),
    {
      name: 'a switch to a web socket that hangs up at once',
      status: 0,
      send: ({ port }) =>
        raw(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', { hangUp: true }),
    },
    {
      name: 'HTTP/2 in the clear',
      status: [400, 505],
      send: ({ port }) => raw(port, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    },
    {
      name: 'a TLS greeting',
      status: 400,
      send: ({ port }) => raw(port, Buffer.from('16030100510100004d0303', 'hex')),
    },
    { name: 'no HTTP at all', status: 400, send: ({ port }) => raw(port, 'HELO bot\r\n\r\n') },
  ],
};

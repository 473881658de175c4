import type { Family } from './world.ts';
import { raw, rawRequest } from './world.ts';

const DRIP_MS = 500;

/** Each holds a connection as long as it is let; none is answered but with a goodbye. */
export const slow: Family = {
  name: 'slow senders',
  attacks: [
    {
      name: 'a header a letter at a time',
      status: 408,
      send: ({ port }) =>
        raw(port, 'POST /api/messages HTTP/1.1\r\nHost: x\r\nX-Slow: ', { drip: { part: 'x', everyMs: DRIP_MS } }),
    },
    {
      name: 'header after header without an end',
      status: 408,
      send: ({ port }) =>
        raw(port, 'GET /healthz HTTP/1.1\r\nHost: x\r\n', { drip: { part: 'X-A: b\r\n', everyMs: DRIP_MS } }),
    },
    {
      name: 'a request line and no more',
      status: 408,
      send: ({ port }) => raw(port, 'POST /api/messages HTTP/1.1\r\n'),
    },
    {
      name: 'a body a letter at a time, under a valid token',
      // The connection is cut while the request is being read, which leaves nobody to answer.
      status: [408, 0, 400],
      send: async (world) => {
        const request = await rawRequest(world, { headers: ['Content-Length: 5000'], body: '{' });
        return await raw(world.port, request, { drip: { part: ' ', everyMs: DRIP_MS } });
      },
    },
    {
      name: 'a body that stops half way, under a valid token',
      status: [408, 0, 400],
      send: async (world) =>
        await raw(world.port, await rawRequest(world, { headers: ['Content-Length: 100'], body: '{"type":' })),
    },
    {
      name: 'a body a letter at a time, without a token',
      status: 401,
      send: ({ port }) =>
        raw(
          port,
          'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n',
          { drip: { part: ' ', everyMs: DRIP_MS } },
        ),
    },
  ],
};

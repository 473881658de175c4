import { gzipSync } from 'node:zlib';
import type { Attack, Family, RawRequest } from './world.ts';
import { raw, rawRequest } from './world.ts';

function sending(name: string, status: Attack['status'], request: RawRequest, more = ''): Attack {
  const send: Attack['send'] = async (world) => await raw(world.port, (await rawRequest(world, request)) + more);
  return { name, status, send };
}

const deep = (open: string, close: string, levels: number): string => `${open.repeat(levels)}1${close.repeat(levels)}`;
/** An honest activity that holds this JSON as well. */
const holding =
  (json: string) =>
  (honest: string): string =>
    honest.replace(/}$/, `,"value":${json}}`);
const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;

export const oversized: Family = {
  name: 'oversized and misshapen bodies',
  attacks: [
    sending('300 KB', 413, { body: holding(JSON.stringify('x'.repeat(300_000))) }),
    sending('a length of 1 TB', 413, { headers: ['Content-Length: 1099511627776'], body: '{}' }),
    sending(
      '300 KB in pieces, without a length',
      413,
      { headers: ['Transfer-Encoding: chunked'], body: '' },
      chunk('x'.repeat(64_000)).repeat(5),
    ),
    sending('lists 70 deep', 400, { body: holding(deep('[', ']', 70)) }),
    sending('lists 100,000 deep', 400, { body: holding(deep('[', ']', 100_000)) }),
    sending('objects 40,000 deep', 400, { body: holding(deep('{"a":', '}', 40_000)) }),
    sending('an object with a parent of its own', 400, {
      body: (honest) => honest.replace('{', '{"__proto__":{"isAdmin":true},'),
    }),
    sending('a parent further down', 400, { body: holding('{"action":[{"__proto__":{"verb":"profile"}}]}') }),
    sending('broken JSON', 400, { body: '{"type":' }),
    sending('nothing', 400, { body: '' }),
    sending('a number', 400, { body: '1' }),
    sending('bytes that are no text', 400, { body: '\u0000\u0001\u0002' }),
    {
      name: 'a compressed body',
      status: 415,
      send: async (world) => {
        const headers = { authorization: `Bearer ${await world.token()}`, 'content-type': 'application/json' };
        const body = gzipSync(JSON.stringify({ text: 'x'.repeat(5_000_000) }));
        const init = { method: 'POST', headers: { ...headers, 'content-encoding': 'gzip' }, body };
        const response = await fetch(`${world.bot.url}/api/messages`, init);
        return { status: response.status, text: await response.text() };
      },
    },
    sending('a compression that nobody knows', 415, { headers: ['Content-Encoding: x-bomb'] }),
    {
      name: 'a form with a file',
      status: 415,
      send: async (world) => {
        const form = new FormData();
        form.append('file', new Blob(['x'.repeat(1_000)]), '../../evil.sh');
        const authorization = `Bearer ${await world.token()}`;
        const init = { method: 'POST', headers: { authorization }, body: form };
        const response = await fetch(`${world.bot.url}/api/messages`, init);
        return { status: response.status, text: await response.text() };
      },
    },
    sending('a header of 20 KB', 431, { headers: [`X-Long: ${'x'.repeat(20_000)}`] }),
    sending('a hundred headers', 431, { headers: Array.from({ length: 100 }, (_, index) => `X-${index}: 1`) }),
  ],
};

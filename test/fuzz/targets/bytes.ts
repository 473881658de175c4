import assert from 'node:assert/strict';
import { connect } from 'node:net';
import fc from 'fast-check';
import type { Target } from '../target.ts';
import { target, INNARDS } from '../target.ts';
import type { startBot } from './activities.ts';

/** Bytes on the wire that are HTTP more or less. */
export function bytes(bot: Awaited<ReturnType<typeof startBot>>): Target {
  const port = Number(new URL(bot.url).port);
  const line = fc.oneof(
    fc.constantFrom(
      'POST /api/messages HTTP/1.1',
      'GET /readyz HTTP/1.1',
      'Host: x',
      'Content-Type: application/json',
      'Content-Length: 5',
      'Content-Length: -1',
      'Transfer-Encoding: chunked',
      'Expect: 100-continue',
      'Upgrade: h2c',
      'Connection: Upgrade, close',
      'Authorization: Bearer a.b.c',
      '',
      '{"type":"message"}',
      '0',
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  return target({
    name: 'bytes on the wire',
    share: 60,
    input: fc.array(line, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('\r\n')),
    feed: async (sent) => {
      const answer = await exchange(port, sent);
      assert.doesNotMatch(answer, /^HTTP\/1\.1 5\d\d/);
      assert.doesNotMatch(answer, INNARDS);
      const alive = await fetch(`${bot.url}/healthz`);
      assert.equal(alive.status, 200);
      await alive.body?.cancel();
    },
  });
}

/** Says it all and ends; what comes back until the other side ends, too. */
function exchange(port: number, sent: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(sent, 'latin1'));
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}

import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { useBot } from '../support/bot.ts';

describe('the http server', () => {
  const bot = useBot();
  const post = (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = { 'content-type': 'application/json' },
  ) => fetch(`${bot().url}/api/messages`, { method: 'POST', headers, body });

  it('is alive and ready, and says that local mode authenticates nobody', async () => {
    const alive = await fetch(`${bot().url}/healthz`);
    const ready = await fetch(`${bot().url}/readyz`);

    assert.equal(alive.status, 200);
    assert.equal(ready.status, 200);
    const body = (await ready.json()) as { parts: Record<string, string> };
    assert.match(body.parts['authentication'] ?? '', /off: local mode/);
    assert.equal(body.parts['azure'], 'make-believe');
  });

  it('offers its figures in Prometheus text', async () => {
    const response = await fetch(`${bot().url}/metrics`);

    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /text\/plain/);
    assert.match(await response.text(), /pec_turn_seconds/);
  });

  const activity = { type: 'message', channelId: 'msteams', from: { id: '29:x' }, conversation: { id: 'c' } };
  const refusals: readonly (readonly [string, () => Promise<Response>, number])[] = [
    ['JSON that is broken', () => post('{"type": '), 400],
    ['JSON that is no activity', () => post('{"hello":"world"}'), 400],
    ['a list', () => post('[1,2,3]'), 400],
    ['an activity without a service URL', () => post(JSON.stringify(activity)), 400],
    [
      'an activity that would have it call another host',
      () => post(JSON.stringify({ ...activity, serviceUrl: 'http://169.254.169.254/' })),
      403,
    ],
    [
      'an activity of another channel',
      () => post(JSON.stringify({ ...activity, channelId: 'sms', serviceUrl: 'http://127.0.0.1:1' })),
      403,
    ],
    ['another content type', () => post('type=message', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['no content type', () => post(new Uint8Array([123, 125]), {}), 415],
    ['multipart', () => post('--x--', { 'content-type': 'multipart/form-data; boundary=x' }), 415],
    [
      'a compressed body',
      () => post(gzipSync('{}'), { 'content-type': 'application/json', 'content-encoding': 'gzip' }),
      415,
    ],
    ['more than 256 KB', () => post(JSON.stringify({ text: 'x'.repeat(300_000) })), 413],
    ['another method', () => fetch(`${bot().url}/api/messages`), 405],
    ['another path', () => fetch(`${bot().url}/api/notify`, { method: 'GET' }), 404],
  ];

  for (const [what, send, status] of refusals) {
    it(`refuses ${what} with ${status} and without a stack`, async () => {
      const response = await send();

      assert.equal(response.status, status);
      assert.doesNotMatch(await response.text(), /\bat \/|node_modules|Error:|Unexpected token/);
    });
  }

  it('answers a request to upgrade instead of holding the socket', async () => {
    const port = Number(new URL(bot().url).port);

    const reply = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
      });
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });

    assert.match(reply, /^HTTP\/1\.1 426/);
  });
});

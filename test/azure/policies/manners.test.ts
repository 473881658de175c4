import assert from 'node:assert/strict';
import { createLimiter } from '../../../src/azure/limiter.ts';
import { keepManners } from '../../../src/azure/policies/manners.ts';
import { createScriptedClient, type ScriptedAnswer } from '../../support/azure/scripted-client.ts';
import { createSkippingTimer } from '../../support/azure/skipping-timer.ts';

const FINE: ScriptedAnswer = { status: 200 };

interface Sent {
  /** The status of the last answer, or the code of the broken connection. */
  readonly end: number | string;
  readonly attempts: number;
  readonly waits: readonly number[];
}

async function send(answers: readonly ScriptedAnswer[], options: { readonly deadlineAt?: number } = {}): Promise<Sent> {
  const timer = createSkippingTimer(0);
  const client = createScriptedClient(...answers);
  const policy = keepManners({
    limiter: createLimiter(timer),
    timer,
    quotaOwner: 'app',
    signal: new AbortController().signal,
    deadlineAt: options.deadlineAt ?? Number.POSITIVE_INFINITY,
    random: () => 0.5,
  });
  const end = await client.send([policy]).then(
    ({ status }) => status,
    (error: { readonly code: string }) => error.code,
  );
  return { end, attempts: client.urls.length, waits: timer.waits };
}

describe('manners towards Azure', () => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`tries again after ${status}`, async () => {
      const { end, attempts } = await send([{ status }, FINE]);

      assert.deepEqual([end, attempts], [200, 2]);
    });
  }

  for (const status of [400, 401, 403, 404, 409]) {
    it(`takes ${status} for an answer`, async () => {
      const { end, attempts, waits } = await send([{ status }, FINE]);

      assert.deepEqual([end, attempts, waits], [status, 1, []]);
    });
  }

  for (const code of ['ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN']) {
    it(`tries again after ${code}`, async () => {
      const { end, attempts } = await send([{ networkError: code }, FINE]);

      assert.deepEqual([end, attempts], [200, 2]);
    });
  }

  it('does not knock again where nobody lives', async () => {
    const { end, attempts } = await send([{ networkError: 'ENOTFOUND' }, FINE]);

    assert.deepEqual([end, attempts], ['ENOTFOUND', 1]);
  });

  it('waits as long as Retry-After says, in seconds', async () => {
    const { waits } = await send([{ status: 429, headers: { 'retry-after': '7' } }, FINE]);

    assert.deepEqual(waits, [7_000]);
  });

  it('waits until the time that Retry-After says', async () => {
    const { waits } = await send([{ status: 503, headers: { 'retry-after': 'Thu, 01 Jan 1970 00:00:09 GMT' } }, FINE]);

    assert.deepEqual(waits, [9_000]);
  });

  it('waits a while of its own choice where Azure does not say, longer each time', async () => {
    const { end, waits } = await send([{ status: 500 }, { status: 500 }, { status: 500 }, FINE]);

    assert.equal(end, 200);
    assert.deepEqual(waits, [1_000, 1_750, 2_875]);
  });

  it('gives up after four attempts, with the last answer', async () => {
    const { end, attempts } = await send([{ status: 500 }]);

    assert.deepEqual([end, attempts], [500, 4]);
  });

  it('gives up with the broken connection where there was never an answer', async () => {
    const { end, attempts } = await send([{ networkError: 'ECONNRESET' }]);

    assert.deepEqual([end, attempts], ['ECONNRESET', 4]);
  });

  it('starts no attempt after the deadline', async () => {
    const { end, attempts, waits } = await send([{ status: 429, headers: { 'retry-after': '30' } }, FINE], {
      deadlineAt: 29_000,
    });

    assert.deepEqual([end, attempts, waits], [429, 1, []]);
  });

  it('holds back the next request where Resource Graph says that its quota is spent', async () => {
    const timer = createSkippingTimer(0);
    const spent = { 'x-ms-user-quota-remaining': '0', 'x-ms-user-quota-resets-after': '00:00:04' };
    const client = createScriptedClient({ status: 200, headers: spent });
    const policy = keepManners({
      limiter: createLimiter(timer),
      timer,
      quotaOwner: 'app',
      signal: new AbortController().signal,
      deadlineAt: Number.POSITIVE_INFINITY,
      random: () => 0.5,
    });
    const url = 'https://management.example/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01';

    await client.send([policy], url);
    await client.send([policy], url);

    assert.deepEqual(timer.waits, [4_000]);
  });
});

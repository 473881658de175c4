import assert from 'node:assert/strict';
import type { OnProgress, ReadProgress } from '../../src/azure/outcome.ts';
import { createSharedReads, type StartRead } from '../../src/check/shared-reads.ts';

const PROGRESS: ReadProgress = { subscriptionsDone: 1, subscriptionsTotal: 2, reading: 'billing' };

/** A read that ends when the test says so, or as "stopped" when its signal aborts. */
function createSlowRead() {
  const end = Promise.withResolvers<string>();
  const state: { starts: number; tell: OnProgress } = { starts: 0, tell: () => undefined };
  const start: StartRead<string> = ({ signal, onProgress }) => {
    state.starts += 1;
    state.tell = onProgress;
    signal.addEventListener('abort', () => end.resolve('stopped'));
    return end.promise;
  };
  return { start, state, end: (outcome: string) => end.resolve(outcome) };
}

describe('shared reads', () => {
  it('start once for all who ask for the same', async () => {
    const reads = createSharedReads('cancelled');
    const slow = createSlowRead();

    const all = [1, 2, 3].map(() => reads.join('fabrikam', slow.start, {}));
    await new Promise(setImmediate);
    slow.end('done');

    assert.deepEqual(await Promise.all(all), ['done', 'done', 'done']);
    assert.equal(slow.state.starts, 1);
  });

  it('start apart for what differs', async () => {
    const reads = createSharedReads('cancelled');
    const [one, other] = [createSlowRead(), createSlowRead()];

    const all = [reads.join('as app', one.start, {}), reads.join('as user', other.start, {})];
    one.end('by app');
    other.end('by user');

    assert.deepEqual(await Promise.all(all), ['by app', 'by user']);
  });

  it('start anew once the last one ended', async () => {
    const reads = createSharedReads('cancelled');
    const [first, second] = [createSlowRead(), createSlowRead()];
    first.end('old');
    await reads.join('fabrikam', first.start, {});

    second.end('new');
    const outcome = await reads.join('fabrikam', second.start, {});

    assert.equal(outcome, 'new');
  });

  it('go on for the others when one leaves', async () => {
    const reads = createSharedReads('cancelled');
    const slow = createSlowRead();
    const leaver = new AbortController();
    const left = reads.join('fabrikam', slow.start, { signal: leaver.signal });
    const stayed = reads.join('fabrikam', slow.start, {});

    leaver.abort();
    const outcome = await left;
    slow.end('done');

    assert.deepEqual([outcome, await stayed], ['cancelled', 'done']);
  });

  it('stop when the last one leaves, who gets what was read until then', async () => {
    const reads = createSharedReads('cancelled');
    const slow = createSlowRead();
    const [first, last] = [new AbortController(), new AbortController()];
    const outcomes = [first, last].map(({ signal }) => reads.join('fabrikam', slow.start, { signal }));
    await new Promise(setImmediate);

    first.abort();
    last.abort();

    assert.deepEqual(await Promise.all(outcomes), ['cancelled', 'stopped']);
  });

  it('are not joined once they are being stopped', async () => {
    const reads = createSharedReads('cancelled');
    const [stopped, fresh] = [createSlowRead(), createSlowRead()];
    const leaver = new AbortController();
    const left = reads.join('fabrikam', stopped.start, { signal: leaver.signal });
    await new Promise(setImmediate);
    leaver.abort();

    const joined = reads.join('fabrikam', fresh.start, {});
    fresh.end('fresh');

    assert.deepEqual([await left, await joined], ['stopped', 'fresh']);
  });

  it('do not start for somebody who has already gone', async () => {
    const slow = createSlowRead();

    const outcome = await createSharedReads('cancelled').join('x', slow.start, { signal: AbortSignal.abort() });

    assert.equal(outcome, 'cancelled');
    assert.equal(slow.state.starts, 0);
  });

  it('tell everybody how far they are, late joiners at once', async () => {
    const reads = createSharedReads('cancelled');
    const slow = createSlowRead();
    const heard: string[] = [];
    const early = reads.join('fabrikam', slow.start, { onProgress: () => heard.push('early') });
    await new Promise(setImmediate);
    slow.state.tell(PROGRESS);

    const late = reads.join('fabrikam', slow.start, { onProgress: () => heard.push('late') });
    slow.state.tell(PROGRESS);
    slow.end('done');
    await Promise.all([early, late]);
    slow.state.tell(PROGRESS);

    assert.deepEqual(heard, ['early', 'late', 'early', 'late']);
  });

  it('hand a fault to everybody who waits', async () => {
    const reads = createSharedReads('cancelled');
    const fault = () => Promise.reject(new Error('a fault'));

    const all = [reads.join('x', fault, {}), reads.join('x', fault, {})];

    for (const outcome of all) await assert.rejects(outcome, /a fault/);
  });
});

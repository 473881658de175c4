import assert from 'node:assert/strict';
import { createLimiter, type Lane } from '../../src/azure/limiter.ts';
import { createSkippingTimer } from '../support/azure/skipping-timer.ts';

const SUBSCRIPTION: Lane = { quota: 'resource-manager', key: 'app one' };
const GRAPH: Lane = { quota: 'resource-graph', key: 'app' };

describe('limiter', () => {
  async function ask(limiter: ReturnType<typeof createLimiter>, lane: Lane, times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await limiter.run(lane, () => Promise.resolve());
  }

  it('lets a burst through that Azure grants', async () => {
    const timer = createSkippingTimer();
    const limiter = createLimiter(timer);

    await ask(limiter, SUBSCRIPTION, 200);

    assert.deepEqual(timer.waits, []);
  });

  it('never asks more of a subscription than its 250 reads and 25 a second', async () => {
    const timer = createSkippingTimer(0);
    const limiter = createLimiter(timer);

    await ask(limiter, SUBSCRIPTION, 1_000);

    assert.ok(timer.now() >= ((1_000 - 250) / 25) * 1_000, `took ${timer.now()} ms`);
  });

  it('never asks Resource Graph more than 15 times in 5 seconds', async () => {
    const timer = createSkippingTimer();
    const limiter = createLimiter(timer);
    const asked: number[] = [];

    for (let time = 0; time < 60; time += 1) {
      await limiter.run(GRAPH, () => Promise.resolve(asked.push(timer.now())));
    }

    const most = Math.max(...asked.map((from) => asked.filter((at) => at >= from && at < from + 5_000).length));
    assert.ok(most <= 15, `${most} within 5 s`);
  });

  it('counts each subscription by itself', async () => {
    const timer = createSkippingTimer();
    const limiter = createLimiter(timer);

    await ask(limiter, SUBSCRIPTION, 200);
    await ask(limiter, { ...SUBSCRIPTION, key: 'app two' }, 200);

    assert.deepEqual(timer.waits, []);
  });

  it('believes Azure when it says that less is left', async () => {
    const timer = createSkippingTimer();
    const limiter = createLimiter(timer);

    limiter.observe(SUBSCRIPTION, { remaining: 0 });
    await ask(limiter, SUBSCRIPTION, 1);

    assert.equal(timer.waits.length, 1);
  });

  it('asks nothing until a pause is over, whoever asks', async () => {
    const timer = createSkippingTimer();
    const limiter = createLimiter(timer);

    limiter.observe(SUBSCRIPTION, { pauseMs: 7_000 });
    await ask(limiter, SUBSCRIPTION, 1);

    assert.deepEqual(timer.waits, [7_000]);
  });

  it('does not ask for somebody who has gone', async () => {
    const limiter = createLimiter(createSkippingTimer());
    let asked = false;

    const run = limiter.run(SUBSCRIPTION, () => Promise.resolve((asked = true)), AbortSignal.abort('cancelled'));

    await assert.rejects(run, (reason) => reason === 'cancelled');
    assert.equal(asked, false);
  });

  it('keeps no more than 32 requests in flight', async () => {
    const limiter = createLimiter(createSkippingTimer());
    let inFlight = 0;
    let most = 0;
    const request = async () => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise(setImmediate);
      inFlight -= 1;
    };

    await Promise.all(Array.from({ length: 100 }, () => limiter.run(SUBSCRIPTION, request)));

    assert.equal(most, 32);
  });
});

import assert from 'node:assert/strict';
import { agents, customer, demoTenantId, subscription } from '../../src/demo/build.ts';
import { demoGuid } from '../../src/demo/guid.ts';
import type { DemoCustomer } from '../../src/demo/model.ts';
import { startReading } from '../support/azure/reading.ts';
import { createSkippingTimer } from '../support/azure/skipping-timer.ts';

const TENANT = demoTenantId(1);

/** Three subscriptions, of which the last never answers. */
const HANGING: readonly DemoCustomer[] = [
  customer(1, 'Hanging', {
    shows: 'a subscription that never answers',
    subscriptions: [1, 2, 3].map((number) => subscription(1, number, `Number ${number}`, { grants: [agents()] })),
    faults: [{ subscriptionId: demoGuid('subscription', 3, 1), kind: 'hang' }],
  }),
];

describe('stopping a read', () => {
  it('ends with what was read when the asker cancels', async () => {
    await using reading = await startReading({ world: HANGING });
    const asker = new AbortController();

    const { subscriptions } = await reading.snapshot(TENANT, {
      signal: asker.signal,
      onProgress: ({ subscriptionsDone }) => {
        if (subscriptionsDone === 2) asker.abort();
      },
    });

    assert.deepEqual(
      subscriptions.map(({ roleAssignments, unread }) => [
        roleAssignments.length,
        [...new Set(unread.map(({ reason }) => reason))],
      ]),
      [
        [5, []],
        [5, []],
        [0, ['cancelled']],
      ],
    );
  });

  it('ends with what was read when the deadline passes', async () => {
    const timer = createSkippingTimer();
    await using reading = await startReading({ world: HANGING, timer });

    const { subscriptions } = await reading.snapshot(TENANT, {
      deadlineMs: 60_000,
      onProgress: ({ subscriptionsDone }) => {
        if (subscriptionsDone === 2) timer.endLongWaits();
      },
    });

    assert.deepEqual(
      subscriptions.map(({ unread }) => [...new Set(unread.map(({ reason }) => reason))]),
      [[], [], ['timed-out']],
    );
  });

  it('says that it was cancelled where nothing had been read', async () => {
    await using reading = await startReading({ faults: [{ read: 'subscriptions', kind: 'hang' }] });
    const asker = new AbortController();

    const outcome = await reading.outcome('contoso.example', {
      signal: asker.signal,
      onProgress: () => asker.abort(),
    });

    assert.deepEqual(outcome, { ok: false, failure: { code: 'cancelled' } });
  });

  it('says that it took too long where nothing had been read', async () => {
    const timer = createSkippingTimer();
    await using reading = await startReading({ timer, faults: [{ read: 'subscriptions', kind: 'hang' }] });

    const outcome = await reading.outcome('contoso.example', {
      deadlineMs: 60_000,
      onProgress: () => timer.endLongWaits(),
    });

    assert.deepEqual(outcome, { ok: false, failure: { code: 'timed-out' } });
  });

  it('asks nobody for somebody who has already gone', async () => {
    await using reading = await startReading();

    const outcome = await reading.outcome('contoso.example', { signal: AbortSignal.abort() });

    assert.deepEqual(outcome, { ok: false, failure: { code: 'cancelled' } });
    assert.deepEqual(reading.azure.requests, []);
  });
});

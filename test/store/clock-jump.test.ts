import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { DAY_MS, HOUR_MS } from '../../src/durations.ts';
import type { DeliveryLimits } from '../../src/store/delivery-limits.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';
import { newWatch } from '../support/watches.ts';

const TENANT = '12345678-1234-4234-8234-123456789abc';
const LIMITS: DeliveryLimits = {
  conversation: [{ count: 1, withinMs: HOUR_MS }],
  notifications: { count: 1, withinMs: HOUR_MS },
  everywhere: { count: 1, withinMs: HOUR_MS },
  inFlight: 16,
};

describe('what waits to be said, where the clock of a day ahead is set right', () => {
  const clock = createTestClock();
  const store = useStore(clock);
  const say = (key: string) =>
    store().outbox.enqueue({ key, conversationId: 'a:1', alertId: null, act: 'send', message: { text: key } });
  const saysNow = async () => (await store().outbox.claim(LIMITS)).length;

  beforeEach(async () => {
    clock.set('2026-11-24T09:00:00Z');
    await sql`truncate outbox, deliveries, delivery_pauses`.execute(store().db);
  });

  it('is not held up by a pause that was set then', async () => {
    await store().outbox.pauseAll(new Date(clock.now().getTime() + 60_000));
    clock.advance(-DAY_MS);
    await say('a message');

    assert.equal(await saysNow(), 1);
  });

  it('is not held up by its own time', async () => {
    await say('a message');
    clock.advance(-DAY_MS);

    assert.equal(await saysNow(), 1);
  });

  it('is not held up by what was sent then', async () => {
    await say('a message');
    assert.equal(await saysNow(), 1);
    await sql`update outbox set state = 'sent'`.execute(store().db);
    clock.advance(-DAY_MS);
    await say('another message');

    assert.equal(await saysNow(), 1);
  });

  it('is not held up by what a process was sending when it died then', async () => {
    await say('a message');
    await saysNow();
    clock.advance(-DAY_MS);

    assert.equal(await store().outbox.recover(new Date(clock.now().getTime() - 60_000)), 1);
  });

  it('still waits for as long as Teams asked where the clock is right', async () => {
    await store().outbox.pauseAll(new Date(clock.now().getTime() + 600_000));
    await say('a message');

    assert.equal(await saysNow(), 0);
    clock.advance(600_000);
    assert.equal(await saysNow(), 1);
  });
});

describe('a watch, where the clock jumps', () => {
  const clock = createTestClock();
  const store = useStore(clock);
  const runs: string[] = [];
  const take = () =>
    store().watches.takeDue({
      limit: 10,
      next: () => new Date(clock.now().getTime() + DAY_MS),
      enqueue: (due) => Promise.resolve(void runs.push(...due.map(({ id }) => id))),
    });

  before(async () => {
    await store().conversations.save({
      conversationId: 'a:1',
      kind: 'personal',
      tenantId: TENANT,
      serviceUrl: 'http://127.0.0.1:1',
      reference: {},
    });
    const nextRunAt = new Date(clock.now().getTime() + HOUR_MS);
    await store().watches.add(
      newWatch({ id: TENANT, partnerTenantId: TENANT, customerTenantId: TENANT, conversationId: 'a:1', nextRunAt }),
    );
  });

  it('runs once for all the days that it missed, and not again when the clock goes back', async () => {
    clock.advance(3 * DAY_MS);
    await take();
    await take();
    clock.advance(-2 * HOUR_MS);
    await take();

    assert.deepEqual(runs, [TENANT]);
  });

  it('does not wait for a day that only a wrong clock knew', async () => {
    clock.advance(400 * DAY_MS);
    await take();
    clock.advance(-400 * DAY_MS);
    runs.length = 0;
    await take();

    assert.deepEqual(runs, [TENANT]);
  });
});

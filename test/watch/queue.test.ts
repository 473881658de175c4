import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { DAY_MS } from '../../src/durations.ts';
import type { Watch } from '../../src/store/watches.ts';
import { writeDigest } from '../../src/watch/digest.ts';
import { openQueue, type WatchQueue } from '../../src/watch/queue.ts';
import type { RunJob } from '../../src/watch/result.ts';
import { nextRunAt } from '../../src/watch/schedule.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';
import { useStore } from '../support/store.ts';
import { newWatch } from '../support/watches.ts';
import { until } from '../support/until.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const ANOTHER_PARTNER = '99999999-9999-4999-8999-999999999999';

describe('the queue of watches', () => {
  const clock = createTestClock();
  const store = useStore(clock);
  let queue: WatchQueue;
  const done: RunJob[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  before(async () => {
    queue = await openQueue({ connection: store().connection, log: silentLogger, works: true });
    await queue.work({
      tick: () => Promise.resolve(),
      async run(job) {
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        await new Promise(setImmediate);
        atOnce -= 1;
        done.push(job);
      },
    });
  });
  after(() => queue.stop(2_000));
  beforeEach(() => {
    done.length = 0;
    mostAtOnce = 0;
  });

  async function conversation(): Promise<string> {
    const conversationId = `conversation ${randomUUID()}`;
    const reference = {};
    const serviceUrl = 'http://127.0.0.1:1';
    await store().conversations.save({ conversationId, kind: 'personal', tenantId: TENANT, serviceUrl, reference });
    return conversationId;
  }

  async function watchIn(
    conversationId: string,
    customerTenantId: string = randomUUID(),
    partnerTenantId = TENANT,
  ): Promise<Watch> {
    const { watch } = await store().watches.add(
      newWatch({
        partnerTenantId,
        customerTenantId,
        conversationId,
        setBy: 'person',
        setter: { tenantId: TENANT, objectId: randomUUID() },
        timeZone: 'Europe/Amsterdam',
        nextRunAt: clock.now(),
      }),
    );
    return watch;
  }

  const takeDue = () =>
    store().watches.takeDue({
      limit: 500,
      next: ({ id }) => nextRunAt(id, { days: 'daily', hour: 7, timeZone: 'Europe/Amsterdam' }, clock.now()),
      enqueue: (due, transaction) => queue.enqueueDue(due, transaction),
    });

  it('runs each due watch once, also where several processes look at the same time', async () => {
    const place = await conversation();
    const watches = await Promise.all(Array.from({ length: 20 }, () => watchIn(place)));

    await Promise.all([takeDue(), takeDue(), takeDue()]);
    await until(() => done.length >= 20);

    assert.deepEqual(done.map(({ watchId }) => watchId).sort(), watches.map(({ id }) => id).sort());
    assert.equal(await takeDue(), 0);
  });

  it('enqueues nothing where its transaction fails, and gives the watch no other time', async () => {
    const watch = await watchIn(await conversation());
    const failing = store().watches.takeDue({
      limit: 500,
      next: () => new Date(clock.now().getTime() + DAY_MS),
      async enqueue(due, transaction) {
        await queue.enqueueDue(due, transaction);
        throw new Error('The power is gone.');
      },
    });

    await assert.rejects(failing, /power/);
    const after = await store().watches.get(watch.id);
    await takeDue();
    await until(() => done.length > 0);

    assert.deepEqual(after?.nextRunAt, clock.now());
    assert.deepEqual(
      done.map(({ watchId }) => watchId),
      [watch.id],
    );
  });

  it('checks a customer once at a time, however many conversations watch it', async () => {
    const customer = randomUUID();
    for (let index = 0; index < 6; index += 1) await watchIn(await conversation(), customer);

    await takeDue();
    await until(() => done.length >= 6);

    assert.equal(mostAtOnce, 1);
  });

  it('leaves watches alone whose conversation can’t be reached, and runs them once it can', async () => {
    const place = await conversation();
    const watch = await watchIn(place);
    await store().conversations.markGone(place, 'removed');

    const taken = await takeDue();
    const serviceUrl = 'http://127.0.0.1:1';
    await store().conversations.save({
      conversationId: place,
      kind: 'personal',
      tenantId: TENANT,
      serviceUrl,
      reference: {},
    });
    await takeDue();
    await until(() => done.length > 0);

    assert.equal(taken, 0);
    assert.equal(done[0]?.watchId, watch.id);
  });

  it('runs what somebody asks for once, however often they press', async () => {
    const watch = await watchIn(await conversation());

    await Promise.all([queue.runNow(watch, 'press'), queue.runNow(watch, 'press')]);
    await until(() => done.length > 0);

    assert.deepEqual(done, [{ watchId: watch.id, runKey: 'asked press', asked: true }]);
  });

  const messagesIn = (place: string) =>
    store().db.selectFrom('outbox').select('message').where('conversation_id', '=', place).orderBy('id').execute();

  async function digestIn(place: string, partnerTenantId = TENANT): Promise<void> {
    await store().digests.add({
      conversationId: place,
      conversationKind: 'personal',
      partnerTenantId,
      setter: { tenantId: TENANT, objectId: null },
      language: 'en',
      timeZone: 'Europe/Amsterdam',
      nextRunAt: clock.now(),
    });
  }

  it('sums up each of its partner’s watches once, and nobody else’s, however many there are', async () => {
    const place = await conversation();
    for (let number = 0; number < 23; number += 1) await watchIn(place);
    await watchIn(place, randomUUID(), ANOTHER_PARTNER);
    await digestIn(place);

    await store().digests.takeDue(1, (due) => writeDigest(due, clock.now(), true));
    await store().digests.remove(place, TENANT);

    const { message } = await store()
      .db.selectFrom('outbox')
      .select('message')
      .where('conversation_id', '=', place)
      .executeTakeFirstOrThrow();
    assert.equal((message as { readonly entries: readonly { customers: number }[] }).entries[0]?.customers, 23);
  });

  it('writes a summary for each partner that wants one in a conversation they share, and stops one alone', async () => {
    const place = await conversation();
    await watchIn(place);
    await watchIn(place, randomUUID(), ANOTHER_PARTNER);
    await digestIn(place);
    await digestIn(place, ANOTHER_PARTNER);
    const write = () => store().digests.takeDue(100, (due) => writeDigest(due, clock.now(), true));

    const both = await write();
    await store().digests.remove(place, ANOTHER_PARTNER);
    clock.advance(8 * DAY_MS);
    const one = await write();
    await store().digests.remove(place, TENANT);

    const messages = await messagesIn(place);
    const partners = messages.map(({ message }) => (message as { readonly partnerTenantId: string }).partnerTenantId);
    assert.deepEqual([both, one], [2, 1]);
    assert.deepEqual([partners.slice(0, 2).sort(), partners[2]], [[TENANT, ANOTHER_PARTNER].sort(), TENANT]);
  });

  it('leaves a customer whom its setter may not watch any more out of a weekly summary, and says nothing where none is left', async () => {
    const place = await conversation();
    const [lost, paused] = [await watchIn(place), await watchIn(place)];
    await store().watches.change(lost.id, { paused: 'denied' });
    await store().watches.change(paused.id, { paused: 'asked' });
    await digestIn(place);
    const write = () => store().digests.takeDue(100, (due) => writeDigest(due, clock.now(), true));

    await write();
    await store().watches.change(paused.id, { paused: 'denied' });
    clock.advance(8 * DAY_MS);
    await write();

    const messages = await messagesIn(place);
    await store().digests.remove(place, TENANT);
    assert.equal(messages.length, 1);
    const said = messages[0]?.message as {
      readonly paused: number;
      readonly entries: readonly { customers: number }[];
    };
    assert.deepEqual([said.paused, said.entries[0]?.customers], [1, 1]);
  });

  it('writes a weekly summary once, with the weeks before', async () => {
    const place = await conversation();
    await watchIn(place);
    await digestIn(place);
    const write = () => store().digests.takeDue(100, (due) => writeDigest(due, clock.now(), true));

    const first = await Promise.all([write(), write()]);
    clock.advance(8 * DAY_MS);
    const second = await write();

    const messages = await messagesIn(place);
    assert.deepEqual([first.sort(), second], [[0, 1], 1]);
    assert.deepEqual(
      messages.map(({ message }) => (message as { readonly entries: readonly unknown[] }).entries.length),
      [1, 2],
    );
  });
});

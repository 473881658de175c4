import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../src/durations.ts';
import type { Store } from '../../../src/store/store.ts';
import { createDelivery, type DeliveryRound, type Drawn } from '../../../src/teams/alerts/deliver.ts';
import { createTestClock, type TestClock } from '../../support/clock.ts';
import { silentLogger } from '../../support/logger.ts';
import { useStore } from '../../support/store.ts';
import type { Connector } from '../../support/teams/connector.ts';
import { startConnector } from '../../support/teams/connector.ts';
import { localChannel } from '../../support/teams/local-channel.ts';

describe('the delivery of what a watch says', () => {
  const clock = createTestClock();
  const store = useStore(clock);
  let connector: Connector;
  let round: DeliveryRound;
  before(async () => {
    connector = await startConnector();
    round = roundOf(store(), clock);
  });
  after(() => connector.stop());
  beforeEach(() => {
    connector.failWith(null);
    // Every test has limits of its own.
    clock.advance(2 * 60 * MINUTE_MS);
  });

  async function conversation(id = `19:${randomUUID()}`): Promise<string> {
    await store().conversations.save({
      conversationId: id,
      kind: 'channel',
      tenantId: '11111111-1111-4111-8111-111111111111',
      serviceUrl: connector.serviceUrl,
      reference: {
        serviceUrl: connector.serviceUrl,
        channelId: 'msteams',
        bot: { id: '28:bot', name: 'PEC bot' },
        conversation: { id, isGroup: true, name: '' },
      },
    });
    return id;
  }

  const say = (conversationId: string, key: string) =>
    store().outbox.enqueue({ key, conversationId, alertId: null, act: 'send', message: { text: key } });
  const stateOf = async (key: string) => {
    const row = await store().db.selectFrom('outbox').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
    return { state: row.state, reason: row.reason, attempts: row.attempts };
  };
  const heard = (id: string) => connector.messages(id).map(({ text }) => text);

  it('says a message once, however often it is put in', async () => {
    const id = await conversation();
    await say(id, 'once');
    await say(id, 'once');

    await round.deliver();
    await round.deliver();

    assert.deepEqual(heard(id), ['once']);
    assert.equal((await stateOf('once')).state, 'sent');
  });

  it('keeps the order in a conversation', async () => {
    const id = await conversation();
    for (const key of ['order 1', 'order 2', 'order 3']) await say(id, key);

    for (let turn = 0; turn < 3; turn += 1) await round.deliver();

    assert.deepEqual(heard(id), ['order 1', 'order 2', 'order 3']);
  });

  for (const status of [412, 502, 503, 504]) {
    it(`tries again after ${status}, later and later`, async () => {
      const id = await conversation();
      await say(id, `after ${status}`);
      connector.failWith(() => status);

      await round.deliver();
      const failed = await stateOf(`after ${status}`);
      connector.failWith(null);
      assert.equal(await round.deliver(), 0);
      clock.advance(10 * SECOND_MS);
      await round.deliver();

      assert.equal(failed.state, 'pending');
      assert.deepEqual(heard(id), [`after ${status}`]);
    });
  }

  it('waits everywhere for as long as Teams asks to', async () => {
    const [slow, other] = [await conversation(), await conversation()];
    await say(slow, 'slow');
    connector.failWith(() => ({ status: 429, retryAfter: 30 }));
    await round.deliver();
    connector.failWith(null);
    await say(other, 'other');

    clock.advance(29 * SECOND_MS);
    const early = await roundOf(store(), clock).deliver();
    clock.advance(10 * SECOND_MS);
    await round.deliver();

    assert.equal(early, 0);
    assert.deepEqual([heard(slow), heard(other)], [['slow'], ['other']]);
  });

  it('says once what Teams took without an answer, and knows that it does not know', async () => {
    const id = await conversation();
    await say(id, 'unanswered');
    connector.failWith(() => 'taken-unanswered');

    await round.deliver();
    connector.failWith(null);
    clock.advance(60 * MINUTE_MS);
    await round.deliver();

    assert.deepEqual(heard(id), ['unanswered']);
    assert.equal((await stateOf('unanswered')).state, 'unknown');
    assert.equal(await store().outbox.undelivered(id), 1);
  });

  it('takes a message for unknown when its process died while it was sending', async () => {
    const id = await conversation();
    await say(id, 'died');
    await store().outbox.claim({
      conversation: [],
      notifications: { count: 9, withinMs: MINUTE_MS },
      everywhere: { count: 30, withinMs: SECOND_MS },
      inFlight: 16,
    });

    clock.advance(5 * MINUTE_MS);
    await round.deliver();

    assert.deepEqual(heard(id), []);
    assert.equal((await stateOf('died')).state, 'unknown');
  });

  for (const [status, conversationStatus] of [
    [403, 'blocked'],
    [404, 'removed'],
  ] as const) {
    it(`gives up on a conversation that answers ${status}, and on all that waits for it`, async () => {
      const id = await conversation();
      await say(id, `gone ${status}`);
      await say(id, `gone ${status} too`);
      connector.failWith(() => status);

      await round.deliver();

      assert.equal((await stateOf(`gone ${status}`)).state, 'gone');
      assert.equal((await stateOf(`gone ${status} too`)).state, 'gone');
      assert.equal((await store().conversations.get(id))?.status, conversationStatus);
    });
  }

  it('does not try again what Teams refuses for good', async () => {
    const id = await conversation();
    await say(id, 'refused');
    connector.failWith(() => 413);

    await round.deliver();

    assert.deepEqual(await stateOf('refused'), { state: 'failed', reason: 'Teams answered 413', attempts: 1 });
  });

  it('gives up on what could not be said for a day', async () => {
    const id = await conversation();
    await say(id, 'old news');
    connector.failWith(() => 502);

    for (let hour = 0; hour < 26; hour += 1) {
      clock.advance(60 * MINUTE_MS);
      await round.deliver();
    }

    assert.equal((await stateOf('old news')).state, 'failed');
  });

  it('stays within the limits of a conversation, measured where it arrives, with two replicas', async () => {
    const id = await conversation();
    const other = roundOf(store(), clock);
    for (let index = 0; index < 40; index += 1) await say(id, `burst ${index}`);
    const arrivals: number[] = [];

    for (let step = 0; step < 600; step += 1) {
      const before = heard(id).length;
      await Promise.all([round.deliver(), other.deliver()]);
      for (let more = before; more < heard(id).length; more += 1) arrivals.push(clock.now().getTime());
      clock.advance(500);
    }

    assert.equal(arrivals.length, 40);
    assert.ok(mostWithin(arrivals, MINUTE_MS) <= 10, `${mostWithin(arrivals, MINUTE_MS)} a minute`);
    assert.ok(mostWithin(arrivals, SECOND_MS) <= 7);
  });

  it('edits cards of one conversation at most sixty times in thirty seconds, measured where it arrives', async () => {
    const id = await conversation();
    await say(id, 'card');
    await round.deliver();
    clock.advance(HOUR_MS);
    for (let index = 0; index < 150; index += 1) {
      const key = `edit ${index}`;
      await store().outbox.enqueue({ key, conversationId: id, alertId: null, act: 'update', message: { text: key } });
    }
    const cardId = connector.transcript.findLast((entry) => entry.conversationId === id)?.activityId;
    assert.ok(cardId);
    const replicas = [roundOf(store(), clock, cardId), roundOf(store(), clock, cardId)];
    const arrivals: number[] = [];

    for (let step = 0; step < 400; step += 1) {
      const before = connector.transcript.length;
      await Promise.all(replicas.map((replica) => replica.deliver()));
      for (let more = before; more < connector.transcript.length; more += 1) arrivals.push(clock.now().getTime());
      clock.advance(250);
    }

    assert.equal(arrivals.length, 150);
    const busiest = mostWithin(arrivals, 30 * SECOND_MS);
    assert.ok(busiest <= 60, `${busiest} in thirty seconds`);
    assert.ok(busiest >= 50, `only ${busiest} in thirty seconds: the limit was never met`);
    assert.ok(mostWithin(arrivals, 2 * SECOND_MS) <= 8);
    assert.ok(mostWithin(arrivals, SECOND_MS) <= 7);
  });

  it('sends at most fifty a second in all', async () => {
    const ids = await Promise.all(Array.from({ length: 120 }, () => conversation()));
    for (const id of ids) await say(id, `everywhere ${id}`);
    const since = connector.transcript.length;
    const perSecond: number[] = [];

    for (let second = 0; second < 5; second += 1) {
      const before = connector.transcript.length;
      for (let part = 0; part < 4; part += 1) {
        await Promise.all([round.deliver(), roundOf(store(), clock).deliver()]);
        clock.advance(250);
      }
      perSecond.push(connector.transcript.length - before);
    }

    assert.equal(connector.transcript.length - since, 120);
    assert.ok(Math.max(...perSecond) <= 50, perSecond.join(' '));
  });
});

function mostWithin(times: readonly number[], windowMs: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length));
}

/** @param cardId of the message that edits change. */
function roundOf(store: Store, clock: TestClock, cardId = 'none'): DeliveryRound {
  return createDelivery({
    outbox: store.outbox,
    conversations: store.conversations,
    channel: localChannel(store, clock),
    draw: ({ act, message: stored }): Promise<Drawn> => {
      const message = { text: (stored as { readonly text: string }).text };
      return Promise.resolve(act === 'send' ? { do: act, message } : { do: act, activityId: cardId, message });
    },
    clock,
    log: silentLogger,
    random: () => 0,
  });
}

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openStore } from '../../../src/store/store.ts';
import { createRepeats } from '../../../src/teams/inbound/repeats.ts';
import { createTestClock } from '../../support/clock.ts';
import type { GuardedBot } from '../../support/guardedBot.ts';
import { startGuardedBot, useGuardedBot } from '../../support/guardedBot.ts';
import { silentLogger } from '../../support/logger.ts';
import { createTestDatabase, useStore } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const PRESS = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'no-such-verb', data: {} }, trigger: 'manual' },
};

function turnsOf(bot: GuardedBot): number {
  return bot.logLines.filter((line) => line.includes('"msg":"turn"')).length;
}

describe('a request that arrives again', () => {
  const bot = useGuardedBot();
  let other: Awaited<ReturnType<typeof startGuardedBot>>;
  before(async () => {
    other = await startGuardedBot({ databaseUrl: bot().databaseUrl });
  });
  after(() => other.stop());

  it('is answered once in chat', async () => {
    const id = randomUUID();
    const turns = turnsOf(bot());

    const first = await bot().post({ id });
    const second = await bot().post({ id });

    assert.deepEqual([first.status, second.status], [200, 200]);
    assert.equal(turnsOf(bot()) - turns, 1);
  });

  it('gets the first answer where it is a button, also while the first is still being answered', async () => {
    const id = randomUUID();
    const turns = turnsOf(bot());

    const answers = await Promise.all([1, 2, 3].map(() => bot().post({ id, ...PRESS })));
    const later = await bot().post({ id, ...PRESS });

    const texts = new Set([...answers, later].map(({ status, text }) => `${status} ${text}`));
    assert.equal(texts.size, 1);
    assert.match([...texts][0] ?? '', /^200 .*"statusCode":200/);
    assert.equal(turnsOf(bot()) - turns, 1);
  });

  it('is answered, and done no second time, where it reaches another replica', async () => {
    const message = { id: randomUUID() };
    const press = { id: randomUUID(), ...PRESS };
    await bot().post(message);
    await bot().post(press);
    const turns = turnsOf(other);

    const said = await other.post(message);
    const pressed = await other.post(press);

    assert.deepEqual([said.status, said.text], [200, '']);
    assert.deepEqual([pressed.status, turnsOf(other) - turns], [200, 0]);
    assert.match(pressed.text, /activity\.message.*Working on it/);
  });

  it('is something else in another conversation, or as another type', async () => {
    const id = randomUUID();
    const turns = turnsOf(bot());
    await bot().post({ id });

    await bot().post({ id, conversation: { id: 'elsewhere', tenantId: 'b0000000-0000-4000-8000-000000000001' } });
    await bot().post({ id, type: 'messageUpdate' });
    await bot().post({ id, type: 'messageUpdate' });

    await until(() => turnsOf(bot()) - turns === 4);
  });
});

describe('once', () => {
  const clock = createTestClock();
  const store = useStore(clock);
  const activity = () => ({ conversationId: 'c', activityId: randomUUID(), type: 'message' });
  const inAnHour = () => new Date(clock.now().getTime() + 3_600_000);

  it('does again what failed on our side', async () => {
    const repeats = createRepeats<{ status: number }>(store().seenActivities, silentLogger);
    const same = activity();
    const request = { until: inAnHour(), repeated: () => ({ status: 204 }) };

    const first = await repeats.once(same, { ...request, work: () => Promise.resolve({ status: 500 }) });
    const second = await repeats.once(same, { ...request, work: () => Promise.resolve({ status: 200 }) });

    assert.deepEqual([first.status, second.status], [500, 200]);
  });

  it('forgets when no copy can pass any more', async () => {
    const same = activity();
    const first = await store().seenActivities.take(same, inAnHour());
    const copy = await store().seenActivities.take(same, inAnHour());
    clock.advance(3_600_001);
    const purged = await store().seenActivities.purge();
    const later = await store().seenActivities.take(same, inAnHour());

    assert.deepEqual([first, copy, later], [true, false, true]);
    assert.ok(purged > 0);
  });

  it('holds within one replica while the store is away', async () => {
    const databaseUrl = await createTestDatabase();
    const gone = await openStore({ databaseUrl, dataDir: '', logger: silentLogger, clock });
    await gone.close();
    const repeats = createRepeats<{ status: number }>(gone.seenActivities, silentLogger);
    const same = activity();
    let done = 0;
    const request = {
      until: inAnHour(),
      repeated: () => ({ status: 204 }),
      work: () => Promise.resolve({ status: 200 + 0 * ++done }),
    };

    const answers = [await repeats.once(same, request), await repeats.once(same, request)];

    assert.deepEqual(answers, [{ status: 200 }, { status: 200 }]);
    assert.equal(done, 1);
  });
});

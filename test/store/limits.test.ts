import assert from 'node:assert/strict';
import { MINUTE_MS } from '../../src/durations.ts';
import { createSharedLimits } from '../../src/store/limits.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

describe('limits that replicas share', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const store = useStore(clock);
  let names = 0;
  const bucket = (holds = 3, perHour = 60) => ({ name: `bucket ${(names += 1)}`, holds, perHour });

  it('give as many as a bucket holds, and then say when the next one comes', async () => {
    const one = bucket();
    for (let time = 0; time < 3; time++) assert.deepEqual(await store().limits.take([one]), { taken: true });

    const refused = await store().limits.take([one]);

    assert.deepEqual(refused, { taken: false, name: one.name, retryAt: new Date(clock.now().getTime() + MINUTE_MS) });
  });

  it('fill up again as time goes by, and never beyond what they hold', async () => {
    const one = bucket();
    for (let time = 0; time < 3; time++) await store().limits.take([one]);

    clock.advance(MINUTE_MS);
    const afterAMinute = [await store().limits.take([one]), await store().limits.take([one])];
    clock.advance(600 * MINUTE_MS);
    const afterHours = [];
    for (let time = 0; time < 4; time++) afterHours.push((await store().limits.take([one])).taken);

    assert.deepEqual(
      afterAMinute.map(({ taken }) => taken),
      [true, false],
    );
    assert.deepEqual(afterHours, [true, true, true, false]);
  });

  it('take from all buckets or from none', async () => {
    const [mine, ours] = [bucket(5), bucket(1)];
    await store().limits.take([mine, ours]);

    const refused = await store().limits.take([mine, ours]);
    const left = [];
    for (let time = 0; time < 5; time++) left.push((await store().limits.take([mine])).taken);

    assert.equal(!refused.taken && refused.name, ours.name);
    assert.deepEqual(left, [true, true, true, true, false]);
  });

  it('never give more than there is to many who ask at once on two replicas', async () => {
    const one = bucket(7, 1);
    const other = createSharedLimits(store().db, clock);

    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? store().limits : other).take([one])),
    );

    assert.equal(outcomes.filter(({ taken }) => taken).length, 7);
  });

  it('lose nothing to a replica whose clock is behind', async () => {
    const one = bucket(2, 1);
    const behind = createSharedLimits(store().db, { now: () => new Date(clock.now().getTime() - 5 * MINUTE_MS) });
    await store().limits.take([one]);

    const outcomes = [await behind.take([one]), await behind.take([one]), await store().limits.take([one])];

    assert.deepEqual(
      outcomes.map(({ taken }) => taken),
      [true, false, false],
    );
  });

  it('are forgotten a day after their last use', async () => {
    const one = bucket();
    await store().limits.take([one]);
    clock.advance(25 * 60 * MINUTE_MS);

    const gone = await store().limits.purge();

    assert.ok(gone >= 1);
    const rows = await store().db.selectFrom('limits').select('name').where('name', '=', one.name).execute();
    assert.deepEqual(rows, []);
  });
});

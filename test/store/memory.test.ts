import assert from 'node:assert/strict';
import { MINUTE_MS } from '../../src/durations.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

describe('memory', () => {
  const clock = createTestClock();
  const store = useStore(clock);

  for (const value of [{ step: 2, answers: ['yes'] }, [1, 2], 'text', 7, false, null]) {
    it(`gives ${JSON.stringify(value)} back as it was`, async () => {
      await store().memory.set('c:values', 'key', value, MINUTE_MS);

      assert.deepEqual(await store().memory.get('c:values', 'key'), value);
    });
  }

  it('replaces a value and its time', async () => {
    await store().memory.set('c:replace', 'key', 'first', MINUTE_MS);
    await store().memory.set('c:replace', 'key', 'second', 3 * MINUTE_MS);

    clock.advance(2 * MINUTE_MS);

    assert.equal(await store().memory.get('c:replace', 'key'), 'second');
  });

  it('forgets when the time is over', async () => {
    await store().memory.set('c:over', 'key', 'value', MINUTE_MS);

    clock.advance(MINUTE_MS);

    assert.equal(await store().memory.get('c:over', 'key'), undefined);
  });

  it('gives a value that is taken to one taker only', async () => {
    await store().memory.set('c:take', 'key', 'value', MINUTE_MS);

    const taken = await Promise.all([1, 2, 3].map(() => store().memory.take('c:take', 'key')));

    assert.deepEqual(
      taken.filter((value) => value !== undefined),
      ['value'],
    );
    assert.equal(await store().memory.get('c:take', 'key'), undefined);
  });

  it('gives nothing whose time is over to a taker', async () => {
    await store().memory.set('c:late', 'key', 'value', MINUTE_MS);

    clock.advance(MINUTE_MS);

    assert.equal(await store().memory.take('c:late', 'key'), undefined);
  });

  it('keeps conversations apart', async () => {
    await store().memory.set('c:one', 'key', 'value', MINUTE_MS);

    assert.equal(await store().memory.get('c:two', 'key'), undefined);
  });

  it('deletes one key only', async () => {
    await store().memory.set('c:delete', 'gone', 1, MINUTE_MS);
    await store().memory.set('c:delete', 'stays', 2, MINUTE_MS);

    await store().memory.delete('c:delete', 'gone');

    assert.equal(await store().memory.get('c:delete', 'gone'), undefined);
    assert.equal(await store().memory.get('c:delete', 'stays'), 2);
  });

  it('pushes out what ends first when a conversation holds too much', async () => {
    for (let key = 1; key <= 51; key += 1) await store().memory.set('c:full', `k${key}`, key, key * MINUTE_MS);

    assert.equal(await store().memory.get('c:full', 'k1'), undefined);
    assert.equal(await store().memory.get('c:full', 'k2'), 2);
    assert.equal(await store().memory.get('c:full', 'k51'), 51);
  });

  it('keeps the newest key even where it ends first', async () => {
    for (let key = 1; key <= 50; key += 1) await store().memory.set('c:newest', `k${key}`, key, 2 * MINUTE_MS);
    await store().memory.set('c:newest', 'short', 'value', MINUTE_MS);

    assert.equal(await store().memory.get('c:newest', 'short'), 'value');
  });

  it('purges what is over and leaves the rest', async () => {
    await store().memory.purge();
    await store().memory.set('c:purge', 'over', 1, MINUTE_MS);
    await store().memory.set('c:purge', 'lasting', 2, 30 * MINUTE_MS);
    clock.advance(2 * MINUTE_MS);

    await store().memory.purge();

    const rows = await store().db.selectFrom('memory').select('key').where('conversation_id', '=', 'c:purge').execute();
    assert.deepEqual(rows, [{ key: 'lasting' }]);
  });

  it('refuses a value that is larger than its bound', async () => {
    const outcome = await store().memory.set('c:large', 'key', 'x'.repeat(70_000), MINUTE_MS);

    assert.deepEqual(outcome, { kept: false, reason: 'too-large' });
  });

  for (const ttl of [0, -1, Number.NaN, 31 * 24 * 60 * MINUTE_MS]) {
    it(`refuses to last ${ttl} ms`, async () => {
      await assert.rejects(store().memory.set('c:ttl', 'key', 1, ttl), { name: 'StoreInputError' });
    });
  }
});

import assert from 'node:assert/strict';
import { createTakingTurns } from '../src/inTurn.ts';

describe('taking turns', () => {
  it('begins each when the one before is done, failed or not', async () => {
    const inTurn = createTakingTurns();
    const first = Promise.withResolvers<void>();
    const order: string[] = [];

    const failing = inTurn('a', async () => {
      await first.promise;
      order.push('first');
      throw new Error('refused');
    });
    const following = inTurn('a', () => Promise.resolve(order.push('second')));
    await inTurn('b', () => Promise.resolve(order.push('another key')));
    first.resolve();

    await assert.rejects(failing, /refused/);
    await following;
    assert.deepEqual(order, ['another key', 'first', 'second']);
  });

  it('waits no longer than it was told for one that never ends', async () => {
    const inTurn = createTakingTurns({ waitAtMostMs: 1 });
    void inTurn('a', () => new Promise(() => undefined));

    const answer = await inTurn('a', () => Promise.resolve('out of turn'));

    assert.equal(answer, 'out of turn');
  });
});

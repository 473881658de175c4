import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bitDifference, editDistance, letterBits } from '../../src/knowledge/edit-distance.ts';

describe('the edit distance', () => {
  it('counts a swap of neighbours as one edit', () => {
    assert.equal(editDistance('role', 'rloe', 2), 1);
  });

  it('stops above its limit', () => {
    assert.equal(editDistance('lighthouse', 'invoice', 2), 3);
  });

  it('is the same both ways, and zero only for the same word', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = editDistance(left, right, 8);

        assert.equal(distance, editDistance(right, left, 8));
        assert.equal(distance === 0, left === right);
      }),
    );
  });

  it('is never less than half the difference in letters', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        const bits = bitDifference(letterBits(left), letterBits(right));

        assert.ok(editDistance(left, right, 8) * 2 >= bits);
      }),
    );
  });
});

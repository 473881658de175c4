import assert from 'node:assert/strict';
import { spoil } from './spoil.ts';

describe('spoiling a value', () => {
  it('leaves the value and the replacements as they were', () => {
    const value = { a: { b: 1 } };
    const list: unknown[] = [null, null];

    // The second change lands inside what the first one put there.
    const spoiled = spoil(value, [
      { place: 0, with: list },
      { place: 0.5, with: 'x' },
    ]);

    assert.deepEqual(value, { a: { b: 1 } });
    assert.deepEqual(list, [null, null]);
    assert.deepEqual(spoiled, ['x', null]);
  });

  it('makes no circle of a replacement that is used twice', () => {
    const list: unknown[] = [null, null];

    const spoiled = spoil({ a: 1 }, [
      { place: 0, with: list },
      { place: 0.9, with: list },
    ]);

    assert.equal(JSON.stringify(spoiled), '[null,[null,null]]');
  });
});

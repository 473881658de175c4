import assert from 'node:assert/strict';
import { createInterner } from '../../src/azure/intern.ts';

describe('the interner', () => {
  it('gives texts back as they are', () => {
    const intern = createInterner();

    const texts = ['a', 'b', 'a', '', '__proto__'].map((text) => intern(text));

    assert.deepEqual(texts, ['a', 'b', 'a', '', '__proto__']);
  });

  it('goes on working when it is full', () => {
    const intern = createInterner(2);

    const texts = ['a', 'b', 'c', 'c'].map((text) => intern(text));

    assert.deepEqual(texts, ['a', 'b', 'c', 'c']);
  });
});

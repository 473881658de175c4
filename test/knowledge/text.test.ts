import assert from 'node:assert/strict';
import { allWords, words } from '../../src/knowledge/text.ts';

describe('the words of a text', () => {
  it('are the same in our own texts as in a question', () => {
    const text = "L'accès d'AOBO qu'il n'a pas doesn't count";

    assert.deepEqual(allWords(text), words(text));
  });

  it('split a French elision, whichever apostrophe it is written with', () => {
    assert.deepEqual(allWords("l'accès"), ['l', 'acces']);
    assert.deepEqual(allWords('l’accès'), ['l', 'acces']);
  });

  it('join an English contraction', () => {
    assert.deepEqual(allWords("it doesn't"), ['it', 'doesnt']);
  });
});

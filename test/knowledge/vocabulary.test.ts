import assert from 'node:assert/strict';
import { countWords, createVocabulary } from '../../src/knowledge/vocabulary.ts';

describe('correcting what is unknown', () => {
  const english = createVocabulary(
    countWords([['lighthouse', 'invoice', 'role', 'reservation', 'deny', 'partner']], []),
    false,
  );

  it('leaves known words alone', () => {
    assert.deepEqual(english.correct(['invoice', 'role']), ['invoice', 'role']);
  });

  it('replaces a misspelt word by the nearest known one', () => {
    assert.deepEqual(english.correct(['invoise', 'resrevation']), ['invoice', 'reservation']);
  });

  it('joins a word that was broken in two', () => {
    assert.deepEqual(english.correct(['light', 'house', 'role']), ['lighthouse', 'role']);
  });

  it('does not guess at short words or numbers', () => {
    assert.deepEqual(english.correct(['dny', '0145', 'x']), ['dny', '0145', 'x']);
  });

  it('leaves a word that is near to nothing', () => {
    assert.deepEqual(english.correct(['pancakes']), ['pancakes']);
  });

  it('splits compounds in a language that writes them as one word', () => {
    const german = createVocabulary(countWords([['rechnung', 'position', 'partner']], []), true);

    assert.deepEqual(german.correct(['rechnungsposition']), ['rechnung', 'position']);
  });

  it('splits a compound with a misspelt part', () => {
    const german = createVocabulary(countWords([['rechnung', 'position', 'partner']], []), true);

    assert.deepEqual(german.correct(['rechnungspostion']), ['rechnung', 'position']);
  });

  it('parts two words that were run together', () => {
    assert.deepEqual(english.correct(['partnerinvoice']), ['partner', 'invoice']);
  });

  it('takes a misspelling for one, however many questions have it', () => {
    const asked = [...Array<string[]>(9).fill(['credit']), ...Array<string[]>(3).fill(['credt'])];

    const vocabulary = createVocabulary(countWords([['credit']], asked), false);

    assert.deepEqual(vocabulary.correct(['credt']), ['credit']);
  });
});

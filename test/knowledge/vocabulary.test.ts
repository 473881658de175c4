import assert from 'node:assert/strict';
import { createVocabulary, type Vocabulary } from '../../src/knowledge/vocabulary.ts';
import { countWords, withWords } from '../../src/knowledge/word-counts.ts';

const OFTEN = 60;

describe('correcting what is unknown', () => {
  const english = vocabularyOf([['lighthouse', 'invoice', 'role', 'reservation', 'deny', 'partner']]);
  const german = vocabularyOf([['rechnung', 'position', 'partner']], true);

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
    assert.deepEqual(german.correct(['rechnungsposition']), ['rechnung', 'position']);
  });

  it('splits a compound with a misspelt part', () => {
    assert.deepEqual(german.correct(['rechnungspostion']), ['rechnung', 'position']);
  });

  it('parts two words that were run together', () => {
    assert.deepEqual(english.correct(['partnerinvoice']), ['partner', 'invoice']);
  });

  it('takes a misspelling for one, however many questions have it', () => {
    const asked = [...Array<string[]>(9).fill(['credit']), ...Array<string[]>(3).fill(['credt'])];

    const vocabulary = createVocabulary(countWords([['credit']], asked), { compounds: false, stem: (word) => word });

    assert.deepEqual(vocabulary.correct(['credt']), ['credit']);
  });

  it('parts a short word from its neighbour when it is frequent', () => {
    const vocabulary = vocabularyOf([['acces', 'role'], ...Array<string[]>(OFTEN).fill(['l', 'pec', 'what', 'is'])]);

    assert.deepEqual(vocabulary.correct(['lacces', 'ispec']), ['l', 'acces', 'is', 'pec']);
  });

  it('swaps the letters of a short word when it is frequent', () => {
    const vocabulary = vocabularyOf([['dap'], ...Array<string[]>(OFTEN).fill(['pec'])]);

    assert.deepEqual(vocabulary.correct(['pce', 'dpa']), ['pec', 'dpa']);
  });

  it('leaves another form of a known word alone', () => {
    const vocabulary = createVocabulary(countWords([['refund', 'refused']], []), {
      compounds: false,
      stem: (word) => word.replace(/ed$/, ''),
    });

    assert.deepEqual(vocabulary.correct(['refunded']), ['refunded']);
  });

  it('leaves everyday words alone that no text has', () => {
    const words = withWords(countWords([['invoice', 'lock']], []), ['luck']);

    const vocabulary = createVocabulary(words, { compounds: false, stem: (word) => word });

    assert.deepEqual(vocabulary.correct(['luck', 'lick']), ['luck', 'lock']);
  });
});

function vocabularyOf(texts: readonly (readonly string[])[], compounds = false): Vocabulary {
  return createVocabulary(countWords(texts, []), { compounds, stem: (word) => word });
}

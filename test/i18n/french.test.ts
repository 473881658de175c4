import assert from 'node:assert/strict';
import { fr } from '../../src/i18n/fr/index.ts';

const NO_BREAK_SPACE = '\u00a0';
const LINK = /https?:\/\/|\]\([^)]*\)/g;

/** The texts without links and without what is typed at a terminal, which have rules of their own. */
const WORDS = Object.entries(fr).map(([key, text]) => [key, text.replace(LINK, '').replace(/"[^"]*"/g, '')] as const);

function keysWith(fault: RegExp): readonly string[] {
  return WORDS.filter(([, text]) => fault.test(text)).map(([key]) => key);
}

describe('the French texts', () => {
  it('keep high punctuation on the line of the word before it', () => {
    const fault = new RegExp(`(?<![${NO_BREAK_SPACE}])[:;?%»](?=\\s|$|\\})|«(?!${NO_BREAK_SPACE})`, 'u');

    assert.deepEqual(keysWith(fault), []);
  });

  it('have the curly apostrophe, which ICU does not take for a quote', () => {
    assert.deepEqual(keysWith(/'/), []);
  });

  it('never raise their voice', () => {
    assert.deepEqual(keysWith(/!/), []);
  });
});

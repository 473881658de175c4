import assert from 'node:assert/strict';
import { cut, cutAtWord, markdownText, plainText, shortId } from '../../src/cards/escape.ts';

describe('text of strangers', () => {
  const shown: readonly (readonly [what: string, typed: string, plain: string, markdown: string])[] = [
    ['an ordinary name', 'Prod West (EU)', 'Prod West (EU)', 'Prod West (EU)'],
    ['underscores inside a word', 'rg_prod_1', 'rg_prod_1', 'rg_prod_1'],
    ['emphasis', '*a* _b_', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['a link', '[x](https://e.example)', '[x](https: //e.example)', '\\[x\\](https: //e.example)'],
    ['a heading', '# top', '# top', '\\# top'],
    ['a numbered list', '1. first', '1. first', '1\\. first'],
    ['a bullet', '- first', '- first', '\\- first'],
    ['a mention', '<at>All</at>', '‹at›All‹/at›', '‹at›All‹/at›'],
    ['a template expression', '${name}', '$ {name}', '$ {name}'],
    ['lines and tabs', 'a\r\n\tb', 'a b', 'a b'],
    [
      'the no-break spaces of French',
      'Quoi\u00a0? «\u202fLà\u202f»',
      'Quoi\u00a0? «\u202fLà\u202f»',
      'Quoi\u00a0? «\u202fLà\u202f»',
    ],
    ['bidirectional overrides', 'a\u202eb\u2066c', 'abc', 'abc'],
    ['control and zero-width characters', 'a\u0000b\u200bc\u001b', 'abc', 'abc'],
    ['a broken character', 'a\ud800b', 'ab', 'ab'],
    ['an emoji', 'Prod 🚀', 'Prod 🚀', 'Prod 🚀'],
    ['other scripts', 'Müller 東京', 'Müller 東京', 'Müller 東京'],
    ['an escape of an escape', '\\[x]', '\\[x]', '\\\\\\[x\\]'],
    ['nothing', '', '', ''],
  ];

  for (const [what, typed, plain, markdown] of shown) {
    it(`shows ${what} and obeys nothing in it`, () => {
      assert.equal(plainText(typed), plain);
      assert.equal(markdownText(typed), markdown);
    });
  }

  it('is cut to its longest length, between characters', () => {
    assert.equal(plainText('🚀'.repeat(10), 4), '🚀🚀🚀…');
    assert.equal(cut('four', 4), 'four');
    assert.equal(cut('', 0), '');
  });

  it('of any size takes no long work', () => {
    const text = markdownText('_*['.repeat(1_000_000), 10);

    assert.equal(Array.from(text.replaceAll('\\', '')).length, 10);
  });
});

describe('a title that is too long', () => {
  it('is cut after a whole word, without the mark behind it', () => {
    assert.equal(cutAtWord('Welche Rollen, die zählen, gibt es?', 20), 'Welche Rollen, die…');
    assert.equal(cutAtWord('Welche Rollen, die zählen', 17), 'Welche Rollen…');
  });

  it('is cut within a word that is longer than half of it', () => {
    assert.equal(cutAtWord('ein Donaudampfschifffahrtskapitän', 20), 'ein Donaudampfschif…');
  });

  it('is left alone where it fits', () => {
    assert.equal(cutAtWord('Which roles count?', 18), 'Which roles count?');
  });
});

describe('a short id', () => {
  it('keeps both ends', () => {
    assert.equal(shortId('11111111-2222-4333-8444-555555555555'), '1111…5555');
    assert.equal(shortId('short'), 'short');
  });
});

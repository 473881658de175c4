import { LRUCache } from 'lru-cache';

/** The longest question that is read; the rest is left out, so that time and memory stay bounded. */
const MAX_CHARACTERS = 600;
const MAX_WORDS = 60;
const MAX_WORD_LENGTH = 40;

/** Of the last texts, since one question is read by many. */
const LAST_READ = new LRUCache<string, readonly string[]>({
  max: 100,
  memoMethod: (text) =>
    allWords(text)
      .slice(0, MAX_WORDS)
      .map((word) => word.slice(0, MAX_WORD_LENGTH)),
});

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Contractions are kept whole, since "t" or "s" alone is a word that means nothing. */
const APOSTROPHES = /(\p{L})['’`´](?=\p{L})/gu;
const ELISIONS = /\b(l|d|qu|j|n|s|c|m|t)['’](?=\p{L}{2})/gu;

/** Lower case, without accents, with ligatures written out: "Überprüfen" → "uberprufen". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/**
 * The words of a text, folded, in order. At most sixty words of the first 600 characters.
 * French elisions are split ("l'accès" → "l", "acces"), English and Dutch ones joined ("doesn't" → "doesnt").
 */
export function words(text: string): string[] {
  return [...LAST_READ.memo(text.slice(0, MAX_CHARACTERS))];
}

/** All the words of a text of ours, such as an answer, however long; read as a question's, so that the two meet. */
export function allWords(text: string): string[] {
  const joined = fold(text).replace(ELISIONS, '$1 ').replace(APOSTROPHES, '$1');
  return joined.match(WORD) ?? [];
}

/** The longest question that is read; the rest is left out, so that time and memory stay bounded. */
const MAX_CHARACTERS = 600;
const MAX_WORDS = 60;
const MAX_WORD_LENGTH = 40;

const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]+/gu;
/** Contractions are kept whole, since "t" or "s" alone is a word that means nothing. */
const APOSTROPHES = /(\p{L})['’`´](?=\p{L})/gu;

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
  const folded = fold(text.slice(0, MAX_CHARACTERS))
    .replace(/\b(l|d|qu|j|n|s|c|m|t)['’](?=\p{L}{2})/gu, '$1 ')
    .replace(APOSTROPHES, '$1');
  const found = folded.match(WORD) ?? [];
  return found.slice(0, MAX_WORDS).map((word) => word.slice(0, MAX_WORD_LENGTH));
}

/** All the words of a text of ours, such as an answer, however long. */
export function allWords(text: string): string[] {
  return fold(text).replace(APOSTROPHES, '$1').match(WORD) ?? [];
}

import { editDistance, letterBits } from './edit-distance.ts';
import type { WordCounts } from './model/model.ts';

/** Shorter words are too near to one another to guess. */
export const MIN_FUZZY_LENGTH = 4;

const SEVERAL = 3;
const MUCH_MORE = 3;
const MIN_SLIP_LENGTH = 5;

export interface KnownWord {
  readonly word: string;
  readonly bits: number;
  readonly count: number;
}

/** Words by their number of letters, as those are that may be near to another. */
export type WordsByLength = ReadonlyMap<number, readonly KnownWord[]>;

/**
 * Counts the words that are taken for well spelt.
 * @param written texts that are well spelt.
 * @param asked texts that may be misspelt on purpose: a word counts as known when several of them have it.
 */
export function countWords(written: readonly (readonly string[])[], asked: readonly (readonly string[])[]): WordCounts {
  const counts = tally(asked);
  const trusted = tally(written);
  for (const [word, count] of counts) {
    if (count < SEVERAL && !trusted.has(word)) counts.delete(word);
  }
  for (const [word, count] of trusted) counts.set(word, (counts.get(word) ?? 0) + count);
  for (const word of misspelt(counts, trusted)) counts.delete(word);
  return { words: [...counts.keys()], counts: Uint16Array.from(counts.values()) };
}

/** Adds words that are well spelt too, without making them likelier than those that come in the texts. */
export function withWords({ words, counts }: WordCounts, more: readonly string[]): WordCounts {
  const all = [...new Set([...words, ...more])];
  return { words: all, counts: Uint16Array.from(all, (_, index) => counts[index] ?? 1) };
}

export function groupByLength(counts: ReadonlyMap<string, number>): WordsByLength {
  const groups = new Map<number, KnownWord[]>();
  for (const [word, count] of counts) {
    if (word.length < MIN_FUZZY_LENGTH - 1 || /\d/.test(word)) continue;
    const group = groups.get(word.length) ?? [];
    group.push({ word, count, bits: letterBits(word) });
    groups.set(word.length, group);
  }
  return groups;
}

/**
 * Words that are near to a well-spelt one which comes much more often: a misspelling so common that several questions
 * have it. Short words are too near to one another to tell.
 */
function misspelt(counts: ReadonlyMap<string, number>, trusted: ReadonlyMap<string, number>): string[] {
  const candidates = groupByLength(new Map([...trusted].map(([word]) => [word, counts.get(word) ?? 0])));
  const isSlip = (word: string, count: number): boolean =>
    [-1, 0, 1].some((more) =>
      (candidates.get(word.length + more) ?? []).some(
        (known) =>
          known.word[0] === word[0] && known.count >= MUCH_MORE * count && editDistance(word, known.word, 1) === 1,
      ),
    );
  return [...counts]
    .filter(([word, count]) => word.length >= MIN_SLIP_LENGTH && !trusted.has(word) && isSlip(word, count))
    .map(([word]) => word);
}

function tally(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

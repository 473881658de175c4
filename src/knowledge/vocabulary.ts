import { bitDifference, editDistance, letterBits } from './edit-distance.ts';
import type { WordCounts } from './model/model.ts';

/** Shorter words are too near to one another to guess. */
const MIN_FUZZY_LENGTH = 4;
const TWO_EDITS_FROM = 8;
const MIN_PART_LENGTH = 4;
const MIN_FUZZY_PART = 5;
/** Letters that Dutch and German put between the parts of a compound. */
const LINKS = ['', 's', 'n', 'en', 'e', 'es', 'er'];
/** A question with more unknown words than this is no question of ours; guessing would only cost time. */
const MAX_GUESSES = 12;

const SEVERAL = 3;
const MUCH_MORE = 3;
const MIN_SLIP_LENGTH = 5;

interface KnownWord {
  readonly word: string;
  readonly bits: number;
  readonly count: number;
}

/** The words of one language's knowledge, and what a word that is not among them may have meant. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Replaces what is unknown by known words: split words joined, compounds split, misspellings corrected. */
  correct(words: readonly string[]): string[];
}

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

/** @param compounds whether the language writes compounds as one word. */
export function createVocabulary(known: WordCounts, compounds: boolean): Vocabulary {
  const counts = new Map(known.words.map((word, index) => [word, known.counts[index] ?? 0]));
  const byLength = groupByLength(counts);
  const has = (word: string): boolean => counts.has(word);

  function correct(words: readonly string[]): string[] {
    const corrected: string[] = [];
    let guesses = 0;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? '';
      const joined = word + (words[index + 1] ?? '');
      if (has(word) && (has(words[index + 1] ?? word) || !has(joined))) {
        corrected.push(word);
      } else if (joined !== word && joined.length > MIN_FUZZY_LENGTH && has(joined)) {
        corrected.push(joined);
        index += 1;
      } else if (guesses < MAX_GUESSES) {
        guesses += 1;
        corrected.push(...guess(word));
      } else {
        corrected.push(word);
      }
    }
    return corrected;
  }

  function guess(word: string): readonly string[] {
    const parts = compounds ? split(word, has, 2) : undefined;
    if (parts) return parts;
    const known = nearest(word, byLength);
    return known === undefined ? (misspeltCompound(word) ?? [word]) : [known];
  }

  /** Two known words run together, or a compound with one of its two parts misspelt. */
  function misspeltCompound(word: string): readonly string[] | undefined {
    if (!compounds) return split(word, has, 0, ['']);

    for (let end = word.length - MIN_FUZZY_PART; end >= MIN_FUZZY_PART; end -= 1) {
      const [head, rest] = [word.slice(0, end), word.slice(end)];
      const first = knownHead(head, has, LINKS);
      const second = first && nearest(rest, byLength);
      if (first && second) return [first, second];
      const corrected = !first && has(rest) ? nearest(head, byLength) : undefined;
      if (corrected) return [corrected, rest];
    }
    return undefined;
  }

  return { has, correct };
}

function tally(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function groupByLength(counts: ReadonlyMap<string, number>): ReadonlyMap<number, readonly KnownWord[]> {
  const groups = new Map<number, KnownWord[]>();
  for (const [word, count] of counts) {
    if (word.length < MIN_FUZZY_LENGTH - 1 || /\d/.test(word)) continue;
    const group = groups.get(word.length) ?? [];
    group.push({ word, count, bits: letterBits(word) });
    groups.set(word.length, group);
  }
  return groups;
}

/** The known word with the fewest edits; among equals the one that starts alike, then the more frequent. */
function nearest(word: string, byLength: ReadonlyMap<number, readonly KnownWord[]>): string | undefined {
  if (word.length < MIN_FUZZY_LENGTH || /\d/.test(word)) return undefined;

  const limit = word.length >= TWO_EDITS_FROM ? 2 : 1;
  const bits = letterBits(word);
  let best: { readonly word: string; readonly rank: number } | undefined;
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    for (const known of byLength.get(length) ?? []) {
      if (bitDifference(bits, known.bits) > 2 * limit) continue;
      const distance = editDistance(word, known.word, limit);
      if (distance > limit) continue;

      const rank = distance + (known.word[0] === word[0] ? 0 : 0.5) - Math.min(known.count, 1000) / 10_000;
      if (!best || rank < best.rank) best = { word: known.word, rank };
    }
  }
  return best?.word;
}

/** The known words that a compound is made of, longest first part first. */
function split(
  word: string,
  has: (part: string) => boolean,
  more: number,
  links: readonly string[] = LINKS,
): readonly string[] | undefined {
  for (let end = word.length - MIN_PART_LENGTH; end >= MIN_PART_LENGTH; end -= 1) {
    const rest = word.slice(end);
    const first = knownHead(word.slice(0, end), has, links);
    if (!first) continue;
    if (has(rest)) return [first, rest];

    const others = more > 1 ? split(rest, has, more - 1) : undefined;
    if (others) return [first, ...others];
  }
  return undefined;
}

/** The known word that a compound starts with, without the letters that link it to the next. */
function knownHead(head: string, has: (part: string) => boolean, links: readonly string[]): string | undefined {
  return links
    .map((link) => (head.endsWith(link) ? head.slice(0, head.length - link.length) : ''))
    .find((part) => part.length >= MIN_PART_LENGTH - 1 && has(part));
}

import { knownHead, splitCompound } from './compounds.ts';
import { bitDifference, editDistance, letterBits } from './edit-distance.ts';
import type { WordCounts } from './model/model.ts';
import { groupByLength, MIN_FUZZY_LENGTH, type KnownWord, type WordsByLength } from './word-counts.ts';

const TWO_EDITS_FROM = 8;
const MIN_FUZZY_PART = 5;
/** A question with more unknown words than this is no question of ours; guessing would only cost time. */
const MAX_GUESSES = 12;

/** How unlikely a slip of one letter is, and a space left out: as logarithms of chances. Found by cross-validation. */
const EDIT_COST = 4;
const SPACE_COST = 3;
/** A first letter is seldom wrong; letters swapped or doubled, which leave the word's letters as they are, often. */
const FIRST_LETTER = 0.5;
const SAME_LETTERS = 0.3;
/** How often a word of so many letters must come to be one of two that were run together: most runs of letters are none. */
const LEAST_COUNTS: readonly number[] = [Infinity, 40, 20, 5];
/** A word of three letters is guessed only when what it may have meant comes this often. */
const OFTEN = 10;

/** The words of one language's knowledge, and what a word that is not among them may have meant. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Replaces what is unknown by known words: split words joined, compounds and joined words split, misspellings corrected. */
  correct(words: readonly string[]): string[];
}

/** What an unknown word may have meant. */
interface Guess {
  readonly words: readonly string[];
  /** Logarithm of a chance. */
  readonly likelihood: number;
}

interface Near {
  readonly word: string;
  /** In edits; less is nearer. */
  readonly distance: number;
}

export interface VocabularyOptions {
  /** Whether the language writes compounds as one word. */
  readonly compounds: boolean;
  readonly stem: (word: string) => string;
}

export function createVocabulary(known: WordCounts, { compounds, stem }: VocabularyOptions): Vocabulary {
  const counts = new Map(known.words.map((word, index) => [word, known.counts[index] ?? 0]));
  const total = known.counts.reduce((sum, count) => sum + count, 0);
  const byLength = groupByLength(counts);
  const has = (word: string): boolean => counts.has(word);
  const stems = new Set(known.words.filter((word) => word.length >= MIN_FUZZY_LENGTH).map(stem));
  /** Another form of a known word is spelt well too. */
  const isKnown = (word: string): boolean => has(word) || (word.length > MIN_FUZZY_LENGTH && stems.has(stem(word)));
  const logChance = (word: string): number => Math.log((counts.get(word) ?? 0) / total);

  function correct(words: readonly string[]): string[] {
    const corrected: string[] = [];
    let guesses = 0;
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? '';
      const joined = word + (words[index + 1] ?? '');
      if (isKnown(word) && (isKnown(words[index + 1] ?? word) || !has(joined))) {
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
    const parts = compounds ? splitCompound(word, has) : undefined;
    if (parts) return parts;

    const slip = misspelt(word);
    const joined = runTogether(word);
    if (joined && (!slip || joined.likelihood > slip.likelihood)) return joined.words;
    return slip?.words ?? misspeltCompound(word) ?? [word];
  }

  function misspelt(word: string): Guess | undefined {
    const near = nearest(word, byLength);
    return near && { words: [near.word], likelihood: logChance(near.word) - EDIT_COST * near.distance };
  }

  /** Two words without the space between them. */
  function runTogether(word: string): Guess | undefined {
    let best: Guess | undefined;
    for (let end = 1; end < word.length; end += 1) {
      const words = [word.slice(0, end), word.slice(end)];
      if (words.some((part) => (counts.get(part) ?? 0) < (LEAST_COUNTS[part.length] ?? 1))) continue;
      const likelihood = words.reduce((sum, part) => sum + logChance(part), -SPACE_COST);
      if (!best || likelihood > best.likelihood) best = { words, likelihood };
    }
    return best;
  }

  /** A compound, or two words run together, with one of the two parts misspelt. */
  function misspeltCompound(word: string): readonly string[] | undefined {
    for (let end = word.length - MIN_FUZZY_PART; end >= MIN_FUZZY_PART; end -= 1) {
      const [head, rest] = [word.slice(0, end), word.slice(end)];
      const first = compounds ? knownHead(head, has) : has(head) && head;
      const second = first && nearest(rest, byLength);
      if (first && second) return [first, second.word];
      const corrected = !first && has(rest) ? nearest(head, byLength) : undefined;
      if (corrected) return [corrected.word, rest];
    }
    return undefined;
  }

  return { has, correct };
}

/** The known word with the fewest edits, the more frequent among equals. */
function nearest(word: string, byLength: WordsByLength): Near | undefined {
  if (word.length < MIN_FUZZY_LENGTH - 1 || /\d/.test(word)) return undefined;

  const limit = word.length >= TWO_EDITS_FROM ? 2 : 1;
  const bits = letterBits(word);
  let best: (Near & { readonly rank: number }) | undefined;
  for (let length = word.length - limit; length <= word.length + limit; length += 1) {
    for (const known of byLength.get(length) ?? []) {
      if (bitDifference(bits, known.bits) > 2 * limit) continue;
      if (word.length < MIN_FUZZY_LENGTH && !mayMean(bits, word.length, known)) continue;
      const edits = editDistance(word, known.word, limit);
      if (edits > limit) continue;

      const first = known.word[0] === word[0] ? 0 : FIRST_LETTER;
      const distance = edits + first - (known.bits === bits ? SAME_LETTERS : 0);
      const rank = distance - Math.min(known.count, 1000) / 10_000;
      if (!best || rank < best.rank) best = { word: known.word, distance, rank };
    }
  }
  return best;
}

/** Whether a word of three letters may have meant a known one: a frequent one whose letters were swapped, or one left out. */
function mayMean(bits: number, letters: number, { word, bits: knownBits, count }: KnownWord): boolean {
  return count >= OFTEN && (word.length > letters || knownBits === bits);
}

import type { Language } from '../i18n/languages.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import { createFeatureIndex } from './model/feature-index.ts';
import { hashFeature } from './model/hashing.ts';
import type { FeatureCounts } from './model/model.ts';
import { allWords, words } from './text.ts';

/** How much a word counts in a language whose texts do not have it. */
const SMOOTHING = 0.1;
/** The best language must be this much likelier than the next, in natural logarithms. Found by cross-validation. */
const MARGIN = 2;
const RUN_LENGTH = 3;
/** Shorter words in names, such as "of", are words of a language as well. */
const MIN_NAME_LENGTH = 4;

/** Tells the language of a text; undefined when it is open, as short keyword questions are alike in all. */
export type LanguageDetector = (text: string) => Language | undefined;

/** What a detector knows of a language. */
export interface LanguageCounts {
  readonly language: Language;
  readonly counts: FeatureCounts;
}

/**
 * Compares the words of a question with those of each language's knowledge (naive Bayes): its questions hold the small
 * words that people ask with, and also the English terms that every language uses here. A word that no language has is
 * compared by its runs of three letters.
 * @param names English names that people of every language type: their words speak for no language but English.
 */
export function createLanguageDetector(
  languages: readonly LanguageCounts[],
  names: readonly string[],
): LanguageDetector {
  const known = languages.map(({ language, counts: { hashes, counts } }) => {
    const find = createFeatureIndex(hashes);
    return {
      language,
      total: counts.reduce((sum, count) => sum + count, 0),
      count: (feature: number): number => counts[find(feature)] ?? 0,
    };
  });
  const vocabulary = new Set(languages.flatMap(({ counts }) => [...counts.hashes])).size;
  const english = languages.findIndex(({ language }) => language === 'en');
  const inNames = new Set(names.flatMap(allWords).filter((word) => word.length >= MIN_NAME_LENGTH));
  const isKnown = (feature: number): boolean => known.some(({ count }) => count(feature) > 0);

  /** The logarithm of how likely a word is in each language. */
  function likelihoods(word: string): number[] {
    const whole = hashFeature('word', word);
    const isWord = isKnown(whole);
    const features = isWord ? [whole] : runs(word).filter(isKnown);
    // The runs of a word say much the same, so they count for less than as many words.
    const weight = isWord ? 1 : 1 / Math.sqrt(features.length || 1);
    const found = known.map(({ total, count }) =>
      features.reduce(
        (sum, feature) => sum + weight * Math.log((count(feature) + SMOOTHING) / (total + SMOOTHING * vocabulary)),
        0,
      ),
    );
    const most = inNames.has(word) ? (found[english] ?? 0) : 0;
    return found.map((one) => Math.min(one, most));
  }

  return (text) => {
    const found = words(text).map(likelihoods);
    const [best, next] = known
      .map(({ language }, index) => ({ language, sum: found.reduce((sum, one) => sum + (one[index] ?? 0), 0) }))
      .sort((left, right) => right.sum - left.sum);
    if (!best || best.sum === 0) return undefined;
    return !next || best.sum - next.sum > MARGIN ? best.language : undefined;
  };
}

/** Counts the words and runs of letters of all that a language says. */
export function countLanguage({ topics, outOfScope }: LanguageKnowledge): FeatureCounts {
  const counts = new Map<number, number>();
  const texts = [
    ...topics.flatMap(({ question, phrasings, answer }) => [question, ...phrasings, answer]),
    ...outOfScope,
  ];
  for (const word of texts.flatMap(allWords)) {
    for (const feature of [hashFeature('word', word), ...runs(word)]) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const hashes = Uint32Array.from(counts.keys()).sort();
  return { hashes, counts: Uint32Array.from(hashes, (hash) => counts.get(hash) ?? 0) };
}

function runs(word: string): number[] {
  const marked = `<${word}>`;
  return Array.from({ length: marked.length - RUN_LENGTH + 1 }, (_, start) =>
    hashFeature('letters', marked, start, start + RUN_LENGTH),
  );
}

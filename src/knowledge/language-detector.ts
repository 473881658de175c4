import type { Language } from '../i18n/languages.ts';
import type { Knowledge, LanguageKnowledge } from './knowledge.ts';
import { allWords, words } from './text.ts';

/** How much a word counts in a language whose texts do not have it. */
const SMOOTHING = 0.1;
/** The best language must be this much likelier than the next, in natural logarithms. Found by cross-validation. */
const MARGIN = 1;
const RUN_LENGTH = 3;

/** Tells the language of a text; undefined when it is open, as short keyword questions are alike in all. */
export type LanguageDetector = (text: string) => Language | undefined;

interface Counts {
  readonly language: Language;
  readonly features: ReadonlyMap<string, number>;
  readonly total: number;
}

/**
 * Compares the words of a question with those of each language's knowledge (naive Bayes): its questions hold the small
 * words that people ask with, and also the English terms that every language uses here. A word that no language has is
 * compared by its runs of three letters.
 */
export function createLanguageDetector(knowledge: Knowledge): LanguageDetector {
  const counts = knowledge.languages.map((language) => count(language, knowledge.in(language)));
  const known = new Set(counts.flatMap(({ features }) => [...features.keys()]));

  return (text) => {
    const features = words(text).flatMap((word) =>
      known.has(word) ? [word] : runs(word).filter((run) => known.has(run)),
    );
    const [best, next] = counts
      .map((one) => ({ language: one.language, likelihood: likelihood(features, one, known.size) }))
      .sort((left, right) => right.likelihood - left.likelihood);
    if (!best || features.length === 0) return undefined;
    return !next || best.likelihood - next.likelihood > MARGIN ? best.language : undefined;
  };
}

function count(language: Language, { topics, outOfScope }: LanguageKnowledge): Counts {
  const features = new Map<string, number>();
  let total = 0;
  const texts = [
    ...topics.flatMap(({ question, phrasings, answer }) => [question, ...phrasings, answer]),
    ...outOfScope,
  ];
  for (const word of texts.flatMap(allWords)) {
    for (const feature of [word, ...runs(word)]) {
      features.set(feature, (features.get(feature) ?? 0) + 1);
      total += 1;
    }
  }
  return { language, features, total };
}

function likelihood(features: readonly string[], { features: seen, total }: Counts, vocabulary: number): number {
  return features.reduce(
    (sum, feature) => sum + Math.log(((seen.get(feature) ?? 0) + SMOOTHING) / (total + SMOOTHING * vocabulary)),
    0,
  );
}

/** Runs of letters, marked so that they are not taken for words. */
function runs(word: string): string[] {
  const marked = `<${word}>`;
  return Array.from(
    { length: marked.length - RUN_LENGTH + 1 },
    (_, start) => `_${marked.slice(start, start + RUN_LENGTH)}`,
  );
}

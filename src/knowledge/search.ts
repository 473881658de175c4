import { trainClassifier } from './classifier.ts';
import { letterFeatures, wordFeatures } from './features.ts';
import type { LanguageKnowledge, Topic } from './knowledge.ts';
import { createNearestTexts } from './nearest.ts';
import { createTermReader, type Reading } from './terms.ts';

/** How much each member's score counts. Bounded scores, so that the sum is bounded too. */
const WEIGHTS = { classifier: 0.4, letters: 0.3, words: 0.2, texts: 0.1 } as const;
/** Raw scores do not tell a question of ours from another; how much of it the hit covers does. */
const COVERAGE_WEIGHT = 0.5;

export interface Hit {
  readonly topic: Topic;
  /** 0…1. */
  readonly score: number;
}

export interface SearchResult {
  /** Best first, every topic. */
  readonly hits: readonly Hit[];
  /** How sure it is that the question is one of ours, on the scale of the thresholds. */
  readonly confidence: number;
  /** The share of the question, by how rare its words are, that the best hit's texts hold: 0…1. */
  readonly coverage: number;
  /** How strongly the question looks like none of ours: 0…1. */
  readonly foreign: number;
}

export interface Search {
  find(question: string): SearchResult;
  /** What each member says on its own, for the evaluation. */
  members(question: string): Readonly<Record<keyof typeof WEIGHTS, Float64Array>>;
}

/** Builds the index of one language. */
export function createSearch(knowledge: LanguageKnowledge): Search {
  const { topics } = knowledge;
  const reader = createTermReader(knowledge);
  const asked = topics.map((topic) => [topic.question, ...topic.phrasings].map(reader.text));
  const foreignTexts = knowledge.outOfScope.map(reader.text);
  const groups = [...asked, ...(foreignTexts.length > 0 ? [foreignTexts] : [])];

  const words = createNearestTexts(groups.map((texts) => texts.map(wordFeatures)));
  const letters = createNearestTexts(groups.map((texts) => texts.map(letterFeatures)));
  const texts = createNearestTexts(topics.map((topic) => [reader.text(`${topic.question} ${topic.answer}`).terms]));
  const both = (reading: Reading): string[] => [...wordFeatures(reading), ...letterFeatures(reading)];
  const rarity = (feature: string): number => Math.min(words.rarity(feature), letters.rarity(feature));
  const classifier = trainClassifier(
    groups.flatMap((readings, group) => readings.map((reading) => ({ group, features: both(reading) }))),
    groups.length,
    rarity,
  );
  const held = topics.map((topic, index) => {
    const own = [...(asked[index] ?? []), reader.text(topic.answer)];
    return new Set(own.flatMap(({ terms }) => terms));
  });

  function members(question: string): ReturnType<Search['members']> {
    const reading = reader.question(question);
    return {
      classifier: classifier.classify(both(reading)),
      letters: letters.score(letterFeatures(reading)),
      words: words.score(wordFeatures(reading)),
      texts: texts.score(reading.terms),
    };
  }

  function find(question: string): SearchResult {
    const reading = reader.question(question);
    const found = members(question);
    const total = (index: number): number =>
      (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce(
        (sum, name) => sum + WEIGHTS[name] * (found[name][index] ?? 0),
        0,
      );
    const ranked = topics
      .map((topic, index) => ({ topic, index, score: total(index) }))
      .sort((left, right) => right.score - left.score);
    const best = ranked[0];
    const coverage = best ? share(reading.terms, held[best.index] ?? new Set(), words.rarity) : 0;
    const foreign = foreignTexts.length > 0 ? total(topics.length) : 0;
    return {
      hits: ranked.map(({ topic, score }) => ({ topic, score })),
      confidence: (best?.score ?? 0) - foreign + COVERAGE_WEIGHT * coverage,
      coverage,
      foreign,
    };
  }

  return { find, members };
}

function share(terms: readonly string[], held: ReadonlySet<string>, rarity: (term: string) => number): number {
  let all = 0;
  let covered = 0;
  for (const term of new Set(terms)) {
    const weight = rarity(term);
    all += weight;
    if (held.has(term)) covered += weight;
  }
  return all === 0 ? 0 : covered / all;
}

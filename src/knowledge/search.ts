import { trainClassifier, type Example } from './classifier.ts';
import { createFeatureSpace } from './features.ts';
import type { LanguageKnowledge, Topic } from './knowledge.ts';
import { createTermReader, type Reading } from './terms.ts';
import { createCosines, createSpace, type Vector } from './vectors.ts';

/** What a hit's score is made of: bounded scores, so that the sum is bounded too. Found by cross-validation. */
const CLASSIFIER = 2 / 3;
const TEXTS = 1 / 3;
/** A sentence of an answer teaches less than a question does. */
const SENTENCE_WEIGHT = 0.3;
const MIN_SENTENCE_LENGTH = 20;

/** What the confidence is made of. Found by cross-validation. */
const SCOPE = 0.1;
const ODDS = 0.06;
const COSINE = 0.5;
const COVERAGE = 0.5;
/** Keeps the odds finite. */
const SMALLEST = 1e-4;

export interface Hit {
  readonly topic: Topic;
  /** 0…1. */
  readonly score: number;
}

export interface SearchResult {
  /** Every topic, best first. */
  readonly hits: readonly Hit[];
  /** How sure it is that the question is one of ours, on the scale of the thresholds. */
  readonly confidence: number;
}

export interface Search {
  readonly find: (question: string) => SearchResult;
}

/**
 * Builds the search of one language: a classifier trained on the phrasings, and the cosine with all that a topic says.
 * Takes about half a second for 80 topics.
 */
export function createSearch(knowledge: LanguageKnowledge): Search {
  const { topics } = knowledge;
  const reader = createTermReader(knowledge);
  const asked = topics.map((topic) => [topic.question, ...topic.phrasings].map(reader.text));
  const answers = topics.map((topic) => sentences(topic.answer).map(reader.text));
  const foreign = knowledge.outOfScope.map(reader.text);

  const features = createFeatureSpace([...asked, foreign]);
  const examples = (readings: readonly Reading[], group: number, weight: number): Example[] =>
    readings.map((reading) => ({ group, weight, vector: features.vector(reading) }));
  const classify = trainClassifier(
    [
      ...[...asked, foreign].flatMap((readings, group) => examples(readings, group, 1)),
      ...answers.flatMap((readings, group) => examples(readings, group, SENTENCE_WEIGHT)),
    ],
    topics.length + 1,
  );

  const judge = trainScope(asked.flat(), foreign);
  const texts = topics.map((_, index) => [...(asked[index] ?? []), ...(answers[index] ?? [])]);
  const space = createSpace([...texts, foreign].map((readings) => readings.flatMap(told)));
  const cosines = createCosines([...texts, foreign].map((readings) => space.vector(readings.flatMap(told))));
  const vocabularies = texts.map((readings) => new Set(readings.flatMap(({ terms }) => terms)));

  function find(question: string): SearchResult {
    const reading = reader.question(question);
    const chances = classify(features.vector(reading));
    const nearness = cosines(space.vector(told(reading)));
    const ranked = topics
      .map((topic, index) => ({
        topic,
        index,
        score: CLASSIFIER * (chances[index] ?? 0) + TEXTS * (nearness[index] ?? 0),
      }))
      .sort((left, right) => right.score - left.score);

    const best = ranked[0]?.index ?? 0;
    const odds = Math.log((chances[best] ?? 0) / ((chances[topics.length] ?? 0) + SMALLEST) + SMALLEST);
    const scope = judge(reading);
    const distance = (nearness[best] ?? 0) - (nearness[topics.length] ?? 0);
    const coverage = share(reading.terms, vocabularies[best] ?? new Set(), space.rarity);
    return {
      hits: ranked.map(({ topic, score }) => ({ topic, score })),
      confidence: SCOPE * scope + ODDS * odds + COSINE * distance + COVERAGE * coverage,
    };
  }

  return { find };
}

/**
 * Learns to tell questions of ours from others, by all their words alike: "PEC" tells no topic from another, and yet
 * that the question is ours.
 */
function trainScope(ours: readonly Reading[], foreign: readonly Reading[]): (reading: Reading) => number {
  const vector = ({ terms, hints }: Reading): Vector => {
    const features = new Set([...terms, ...hints]);
    const weight = 1 / Math.sqrt(features.size || 1);
    return new Map([...features].map((feature) => [feature, weight]));
  };
  const examples = [ours, foreign].flatMap((readings, group) =>
    readings.map((reading) => ({ group, weight: 1, vector: vector(reading) })),
  );
  const classify = trainClassifier(examples, 2);

  return (reading) => {
    const [own = 0, other = 0] = classify(vector(reading));
    return Math.log((own + SMALLEST) / (other + SMALLEST));
  };
}

/** What a reading says, for the comparison of whole texts. */
function told({ terms, hints }: Reading): readonly string[] {
  return [...terms, ...hints];
}

function sentences(markdown: string): string[] {
  return markdown.split(/(?<=[.:?])\s+/).filter((sentence) => sentence.length >= MIN_SENTENCE_LENGTH);
}

/** The share of the terms, by their rarity, that a vocabulary holds. */
function share(terms: readonly string[], vocabulary: ReadonlySet<string>, rarity: (term: string) => number): number {
  let all = 0;
  let covered = 0;
  for (const term of new Set(terms)) {
    all += rarity(term);
    if (vocabulary.has(term)) covered += rarity(term);
  }
  return all === 0 ? 0 : covered / all;
}

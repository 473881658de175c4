import { toProbabilities } from './classifier.ts';
import { createFeatureSpace, termFeatures, told } from './features.ts';
import type { LanguageKnowledge, Topic } from './knowledge.ts';
import { createFeatureIndex } from './model/feature-index.ts';
import type { SearchModel } from './model/model.ts';
import { scoreRows } from './model/quantise.ts';
import { scopeVector } from './model/scope.ts';
import { createTermReader, type Reading } from './terms.ts';
import { rarityOf, sparse, weigh, type SparseVector } from './vectors.ts';

/** What a hit's score is made of: bounded scores, so that the sum is bounded too. Found by cross-validation. */
const CLASSIFIER = 2 / 3;
const TEXTS = 1 / 3;

/**
 * What the confidence is made of: a logistic regression over questions that were left out of the training. The more
 * words a question has, the more of them tell a story around it: hence the length.
 */
const SCOPE = 0.52;
const ODDS = 0.78;
const COVERAGE = 3.4;
const LENGTH = 1.8;
const BIAS = -8.8;
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
  /** How sure it is that the question is one of ours: about the logarithm of the odds. */
  readonly confidence: number;
}

export interface Search {
  readonly find: (question: string) => SearchResult;
}

/**
 * Builds the search of one language from what was learnt: a classifier of the phrasings, and the cosine with all that
 * a topic says.
 */
export function createSearch(knowledge: LanguageKnowledge, { features, texts, vocabulary }: SearchModel): Search {
  const { topics } = knowledge;
  const groups = topics.length + 1;
  const reader = createTermReader(knowledge, vocabulary);
  const vector = createFeatureSpace(createFeatureIndex(features.hashes), features.holders, groups);
  const findTerm = createFeatureIndex(texts.hashes);
  const rarity = (term: number): number => rarityOf(texts.holders[findTerm(term)] ?? 0, groups);

  function find(question: string): SearchResult {
    const reading = reader.question(question);
    const chances = scoreRows(vector(reading), features, groups);
    toProbabilities(chances);
    const nearness = cosines(sparse(weigh(told(reading), rarity), findTerm));
    const ranked = topics
      .map((topic, index) => ({
        topic,
        index,
        score: CLASSIFIER * (chances[index] ?? 0) + TEXTS * (nearness[index] ?? 0),
      }))
      .sort((left, right) => right.score - left.score);

    const best = ranked[0]?.index ?? 0;
    const odds = Math.log((chances[best] ?? 0) / ((chances[topics.length] ?? 0) + SMALLEST) + SMALLEST);
    const length = Math.log(1 + reading.terms.length);
    return {
      hits: ranked.map(({ topic, score }) => ({ topic, score })),
      confidence: BIAS + SCOPE * scopeOf(reading) + ODDS * odds + COVERAGE * coverage(reading, best) + LENGTH * length,
    };
  }

  /** The cosine of a question with all that each topic says, 0…1. */
  function cosines({ ids, values }: SparseVector): Float64Array {
    const sums = new Float64Array(groups);
    for (const [position, id] of ids.entries()) {
      const value = values[position] ?? 0;
      for (let at = texts.starts[id] ?? 0; at < (texts.starts[id + 1] ?? 0); at += 1) {
        const text = texts.texts[at] ?? 0;
        sums[text] = (sums[text] ?? 0) + value * (texts.shares[at] ?? 0);
      }
    }
    return sums;
  }

  /** The logarithm of the odds that the question is ours. */
  function scopeOf(reading: Reading): number {
    const { ids, values } = scopeVector(reading, findTerm);
    const sum = ids.reduce((total, id, position) => total + (values[position] ?? 0) * (texts.scope[id] ?? 0), 0);
    const chance = 1 / (1 + Math.exp(-sum));
    return Math.log((chance + SMALLEST) / (1 - chance + SMALLEST));
  }

  /** The share of the question's terms, by their rarity, that a topic's texts hold. */
  function coverage(reading: Reading, text: number): number {
    let all = 0;
    let covered = 0;
    for (const term of new Set(termFeatures(reading))) {
      all += rarity(term);
      if (says(text, findTerm(term))) covered += rarity(term);
    }
    return all === 0 ? 0 : covered / all;
  }

  function says(text: number, term: number): boolean {
    return term >= 0 && texts.texts.subarray(texts.starts[term], texts.starts[term + 1]).includes(text);
  }

  return { find };
}

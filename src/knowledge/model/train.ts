import { trainClassifier, type Example } from '../classifier.ts';
import { createFeatureSpace, featuresOf, rareFeatures, told } from '../features.ts';
import type { LanguageKnowledge } from '../knowledge.ts';
import { countLanguage } from '../language-detector.ts';
import { createTermReader, wordsOf, type Reading } from '../terms.ts';
import { countHolders, rarityOf, weigh } from '../vectors.ts';
import { createFeatureIndex } from './feature-index.ts';
import type { FeatureWeights, SearchModel, TextPostings } from './model.ts';
import { quantise } from './quantise.ts';
import { scopeVector } from './scope.ts';

/** A sentence of an answer teaches less than a question does. */
const SENTENCE_WEIGHT = 0.3;
const MIN_SENTENCE_LENGTH = 20;
/** So does a question in English to another language: it has the jargon and the names in common. By cross-validation. */
const ENGLISH_WEIGHT = 0.5;

/** The readings of one topic, or of what is none of ours. */
interface Group {
  readonly asked: readonly Reading[];
  readonly answer: readonly Reading[];
  readonly english: readonly Reading[];
}

/**
 * Learns from one language's knowledge all that its search needs. The same knowledge gives the same model.
 * Takes up to a second and blocks meanwhile.
 */
export function trainModel(knowledge: LanguageKnowledge): SearchModel {
  const { english } = knowledge;
  const vocabulary = wordsOf(knowledge);
  const reader = createTermReader(knowledge, vocabulary);
  const groups: readonly Group[] = [
    ...knowledge.topics.map(({ question, phrasings, answer }, index) => ({
      asked: [question, ...phrasings].map(reader.text),
      answer: sentences(answer).map(reader.text),
      english: (english?.topics[index]?.phrasings ?? []).map(reader.foreign),
    })),
    {
      asked: knowledge.outOfScope.map(reader.text),
      answer: [],
      english: (english?.outOfScope ?? []).map(reader.foreign),
    },
  ];
  return {
    features: trainFeatures(groups),
    texts: indexTexts(groups),
    vocabulary,
    language: countLanguage(knowledge),
  };
}

function trainFeatures(groups: readonly Group[]): FeatureWeights {
  const hashes = keptFeatures(groups.flatMap(({ asked, answer, english }) => [...asked, ...answer, ...english]));
  const find = createFeatureIndex(hashes);
  const held = countHolders(groups.map(({ asked }) => asked.flatMap(featuresOf)));
  const holders = Uint8Array.from(hashes, (hash) => held.get(hash) ?? 0);

  const vector = createFeatureSpace(find, holders, groups.length);
  const examples = (readings: readonly Reading[], group: number, weight: number): Example[] =>
    readings.map((reading) => ({ group, weight, vector: vector(reading) }));
  const weights = trainClassifier(
    [
      ...groups.flatMap(({ asked }, group) => examples(asked, group, 1)),
      ...groups.flatMap(({ answer }, group) => examples(answer, group, SENTENCE_WEIGHT)),
      ...groups.flatMap(({ english }, group) => examples(english, group, ENGLISH_WEIGHT)),
    ],
    hashes.length,
    groups.length,
  );
  return { hashes, holders, ...quantise(weights, groups.length) };
}

/** All features but the pairs of words and runs of letters that one example alone has: they are many, and teach little. */
function keptFeatures(readings: readonly Reading[]): Uint32Array {
  const rare = countHolders(readings.map(rareFeatures));
  const kept = new Set(readings.flatMap(featuresOf).filter((feature) => rare.get(feature) !== 1));
  return Uint32Array.from(kept).sort();
}

function indexTexts(groups: readonly Group[]): TextPostings {
  const texts = groups.map(({ asked, answer }) => [...asked, ...answer].flatMap(told));
  const held = countHolders(texts);
  const hashes = Uint32Array.from(held.keys()).sort();
  const rarity = (feature: number): number => rarityOf(held.get(feature) ?? 0, groups.length);
  const vectors = texts.map((features) => weigh(features, rarity));
  const postings = Array.from(hashes, (hash) =>
    vectors.flatMap((vector, text) => {
      const share = vector.get(hash);
      return share === undefined ? [] : [{ text, share }];
    }),
  );

  const starts = new Uint32Array(hashes.length + 1);
  for (const [index, list] of postings.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  return {
    hashes,
    holders: Uint8Array.from(hashes, (hash) => held.get(hash) ?? 0),
    scope: trainScope(groups, hashes),
    starts,
    texts: Uint8Array.from(postings.flat(), ({ text }) => text),
    shares: Float32Array.from(postings.flat(), ({ share }) => share),
  };
}

/**
 * Learns to tell questions of ours from others, by all their words alike: "PEC" tells no topic from another, and yet
 * that the question is ours.
 */
function trainScope(groups: readonly Group[], hashes: Uint32Array): Float32Array {
  const find = createFeatureIndex(hashes);
  const foreign = groups.length - 1;
  const examples = groups.flatMap(({ asked }, group) =>
    asked.map((reading) => ({ group: group === foreign ? 1 : 0, weight: 1, vector: scopeVector(reading, find) })),
  );
  const weights = trainClassifier(examples, hashes.length, 2);
  return Float32Array.from(hashes, (_, index) => (weights[2 * index] ?? 0) - (weights[2 * index + 1] ?? 0));
}

function sentences(markdown: string): string[] {
  return markdown.split(/(?<=[.:?])\s+/).filter((sentence) => sentence.length >= MIN_SENTENCE_LENGTH);
}

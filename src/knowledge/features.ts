import type { FeatureIndex } from './model/feature-index.ts';
import { hashFeature } from './model/hashing.ts';
import type { Reading } from './terms.ts';
import { rarityOf, sparse, weigh, type SparseVector } from './vectors.ts';

/** Word edges count as letters, so that runs tell beginnings and ends apart. Two letters survive most typos. */
const SHORTEST = 2;
const LONGEST = 4;

/** What each kind of feature weighs beside the others. Found by cross-validation. */
const KINDS: readonly (readonly [of: (reading: Reading) => readonly number[], weight: number])[] = [
  [wordFeatures, 0.8],
  [letterFeatures, 0.9],
  [hintFeatures, 0.5],
];

/** Turns readings into vectors that the classifier compares. */
export type FeatureSpace = (reading: Reading) => SparseVector;

/**
 * @param holders how many groups have the feature at each position of the index: one that many share weighs little.
 */
export function createFeatureSpace(find: FeatureIndex, holders: Uint8Array, groups: number): FeatureSpace {
  const rarity = (feature: number): number => rarityOf(holders[find(feature)] ?? 0, groups);

  return (reading) => {
    const joined = new Map<number, number>();
    for (const [of, weight] of KINDS) {
      for (const [feature, value] of weigh(of(reading), rarity)) joined.set(feature, value * weight);
    }
    return sparse(joined, find);
  };
}

/** All that the classifier sees in a reading. */
export function featuresOf(reading: Reading): number[] {
  return KINDS.flatMap(([of]) => of(reading));
}

/** What a reading says, for the comparison of whole texts. */
export function told(reading: Reading): number[] {
  return [...termFeatures(reading), ...hintFeatures(reading)];
}

export function termFeatures({ terms }: Reading): number[] {
  return terms.map((term) => hashFeature('word', term));
}

/** Those kinds of features of which most come once. */
export function rareFeatures(reading: Reading): number[] {
  return [...pairFeatures(reading), ...letterFeatures(reading)];
}

/** Neighbours: pairs tell "remove access" from "access removed". */
function pairFeatures({ terms }: Reading): number[] {
  return terms.slice(1).map((term, index) => hashFeature('pair', `${terms[index] ?? ''} ${term}`));
}

function wordFeatures(reading: Reading): number[] {
  return [...termFeatures(reading), ...pairFeatures(reading)];
}

/** Runs of letters within words, with the word's edges marked: near spellings share most of them. */
function letterFeatures({ words }: Reading): number[] {
  const features: number[] = [];
  for (const word of words) {
    const marked = `<${word}>`;
    for (let size = SHORTEST; size <= LONGEST; size += 1) {
      for (let start = 0; start + size <= marked.length; start += 1) {
        features.push(hashFeature('letters', marked, start, start + size));
      }
    }
  }
  return features;
}

function hintFeatures({ hints }: Reading): number[] {
  return hints.map((hint) => hashFeature('hint', hint));
}

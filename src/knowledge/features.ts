import { createSpace, type Space, type Vector } from './vectors.ts';
import type { Reading } from './terms.ts';

/** Word edges count as letters, so three and four letters tell beginnings and ends apart. */
const SHORTEST = 3;
const LONGEST = 4;

/** What each kind of feature weighs beside the others. Found by cross-validation. */
const WORDS = 0.8;
const LETTERS = 0.6;
const HINTS = 0.5;

/** Turns readings into vectors that the classifier compares. */
export interface FeatureSpace {
  readonly vector: (reading: Reading) => Vector;
}

/** @param groups the readings of each topic: a feature that many topics share weighs little. */
export function createFeatureSpace(groups: readonly (readonly Reading[])[]): FeatureSpace {
  const kinds: readonly (readonly [of: (reading: Reading) => readonly string[], weight: number])[] = [
    [wordFeatures, WORDS],
    [letterFeatures, LETTERS],
    [({ hints }) => hints, HINTS],
  ];
  const spaces = kinds.map(([of, weight]) => ({
    of,
    weight,
    space: createSpace(groups.map((readings) => readings.flatMap(of))),
  }));

  function vector(reading: Reading): Vector {
    const joined = new Map<string, number>();
    for (const { of, weight, space } of spaces) add(joined, space, of(reading), weight);
    return joined;
  }

  return { vector };
}

function add(joined: Map<string, number>, space: Space, features: readonly string[], weight: number): void {
  for (const [feature, value] of space.vector(features)) joined.set(feature, value * weight);
}

/** Single words and pairs of neighbours: pairs tell "remove access" from "access removed". */
function wordFeatures({ terms }: Reading): string[] {
  const pairs = terms.slice(1).map((term, index) => `${terms[index] ?? ''} ${term}`);
  return [...terms, ...pairs];
}

/** Runs of letters within words, with the word's edges marked: near spellings share most of them. */
function letterFeatures({ words }: Reading): string[] {
  const features: string[] = [];
  for (const word of words) {
    const marked = `<${word}>`;
    for (let size = SHORTEST; size <= LONGEST; size += 1) {
      for (let start = 0; start + size <= marked.length; start += 1) {
        features.push(`_${marked.slice(start, start + size)}`);
      }
    }
  }
  return features;
}

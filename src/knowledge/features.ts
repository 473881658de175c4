import type { Reading } from './terms.ts';

const SHORTEST = 3;
const LONGEST = 5;

/** Single words and pairs of neighbours: pairs tell "remove access" from "access removed". */
export function wordFeatures({ terms }: Reading): string[] {
  const pairs = terms.slice(1).map((term, index) => `${terms[index] ?? ''} ${term}`);
  return [...terms, ...pairs];
}

/** Runs of three to five letters within words, with the word's edges marked: near spellings share most of them. */
export function letterFeatures({ words }: Reading): string[] {
  const features: string[] = [];
  for (const word of words) {
    const marked = `<${word}>`;
    for (let size = SHORTEST; size <= LONGEST; size += 1) {
      for (let start = 0; start + size <= marked.length; start += 1) features.push(marked.slice(start, start + size));
    }
  }
  return features;
}

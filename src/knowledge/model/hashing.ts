const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;

/** What a feature is, so that the word "acr" and the letters "acr" differ. */
export type FeatureKind = 'word' | 'pair' | 'letters' | 'hint';

const SEEDS: Readonly<Record<FeatureKind, number>> = {
  word: FNV_OFFSET,
  pair: FNV_OFFSET ^ 0x9e3779b9,
  letters: FNV_OFFSET ^ 0x85ebca6b,
  hint: FNV_OFFSET ^ 0xc2b2ae35,
};

/**
 * A feature as a number of 32 bits, so that a model holds no texts. With the 30,000 features of a language an unknown
 * one is taken for a known one about once in 100,000 times.
 */
export function hashFeature(kind: FeatureKind, text: string, start = 0, end = text.length): number {
  let hash = SEEDS[kind];
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}

import { weigh } from './nearest.ts';

/** Passes over the examples. More change nothing that cross-validation can see. */
const EPOCHS = 14;
const LEARNING_RATE = 0.5;
const DECAY = 1e-5;
/** Steps through the examples in a fixed scattered order: a prime, so that every example has its turn. */
const STRIDE = 7919;

export interface Example {
  readonly group: number;
  readonly features: readonly string[];
}

export interface Classifier {
  /** The probability of each group, adding up to 1. */
  classify(features: readonly string[]): Float64Array;
}

/**
 * A multinomial logistic regression, trained with adaptive steps (AdaGrad). The same examples in the same order
 * give the same classifier. Takes some hundred milliseconds for a thousand examples.
 */
export function trainClassifier(
  examples: readonly Example[],
  groups: number,
  rarity: (feature: string) => number,
): Classifier {
  const ids = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) if (!ids.has(feature)) ids.set(feature, ids.size);

  const inputs = examples.map(({ features }) => vectorOf(features, ids, rarity));
  const weights = new Float32Array(ids.size * groups);
  const squares = new Float32Array(ids.size * groups).fill(0.01);

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let step = 0; step < examples.length; step += 1) {
      const index = (step * STRIDE + epoch) % examples.length;
      const input = inputs[index];
      const example = examples[index];
      if (!input || !example) continue;

      const slope = probabilities(input, weights, groups);
      slope[example.group] = (slope[example.group] ?? 0) - 1;
      descend(input, slope, weights, squares);
    }
  }
  return { classify: (features) => probabilities(vectorOf(features, ids, rarity), weights, groups) };
}

interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

function vectorOf(
  features: readonly string[],
  ids: ReadonlyMap<string, number>,
  rarity: (feature: string) => number,
): Vector {
  const known = [...weigh(features, rarity)].flatMap(([feature, weight]) => {
    const id = ids.get(feature);
    return id === undefined ? [] : [[id, weight] as const];
  });
  return { ids: Int32Array.from(known, ([id]) => id), values: Float32Array.from(known, ([, value]) => value) };
}

function probabilities(input: Vector, weights: Float32Array, groups: number): Float64Array {
  const scores = new Float64Array(groups);
  for (let position = 0; position < input.ids.length; position += 1) {
    const offset = (input.ids[position] ?? 0) * groups;
    const value = input.values[position] ?? 0;
    for (let group = 0; group < groups; group += 1) {
      scores[group] = (scores[group] ?? 0) + value * (weights[offset + group] ?? 0);
    }
  }

  const highest = scores.reduce((best, score) => Math.max(best, score), -Infinity);
  let total = 0;
  for (let group = 0; group < groups; group += 1) {
    const grown = Math.exp((scores[group] ?? 0) - highest);
    scores[group] = grown;
    total += grown;
  }
  return scores.map((score) => score / total);
}

function descend(input: Vector, slope: Float64Array, weights: Float32Array, squares: Float32Array): void {
  const groups = slope.length;
  for (let position = 0; position < input.ids.length; position += 1) {
    const offset = (input.ids[position] ?? 0) * groups;
    const value = input.values[position] ?? 0;
    for (let group = 0; group < groups; group += 1) {
      const at = offset + group;
      const weight = weights[at] ?? 0;
      const gradient = (slope[group] ?? 0) * value + DECAY * weight;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = weight - (LEARNING_RATE * gradient) / Math.sqrt(square);
    }
  }
}

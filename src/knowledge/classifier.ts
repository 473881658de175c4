import type { SparseVector } from './vectors.ts';

/** Few passes with small steps: more learn the examples by heart and do worse on questions that they have not seen. */
const EPOCHS = 6;
const LEARNING_RATE = 0.3;
const FIRST_SQUARE = 0.01;
/** A group whose probability is off by less is left alone, which saves most of the work. */
const NEGLIGIBLE = 0.01;
/** The examples are visited in a fixed scattered order: a prime larger than their number reaches every one. */
const STRIDE = 1_000_003;

export interface Example {
  readonly group: number;
  readonly vector: SparseVector;
  /** How much it teaches, 0…1. */
  readonly weight: number;
}

/**
 * Trains a multinomial logistic regression with adaptive steps (AdaGrad). The same examples in the same order give
 * the same weights.
 * @returns one row for each feature, with one weight for each group.
 */
export function trainClassifier(examples: readonly Example[], features: number, groups: number): Float32Array {
  const weights = new Float32Array(features * groups);
  const squares = new Float32Array(features * groups).fill(FIRST_SQUARE);
  const slope = new Float64Array(groups);

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let step = 0; step < examples.length; step += 1) {
      const example = examples[(step * STRIDE + epoch) % examples.length];
      if (!example) continue;

      score(example.vector, weights, slope);
      toProbabilities(slope);
      slope[example.group] = (slope[example.group] ?? 0) - 1;
      descend(example.vector, slope, example.weight, weights, squares);
    }
  }
  return weights;
}

/** Turns scores into the probabilities of the groups, in place; they add up to 1. */
export function toProbabilities(scores: Float64Array): void {
  let highest = -Infinity;
  for (let group = 0; group < scores.length; group += 1) highest = Math.max(highest, scores[group] ?? 0);

  let total = 0;
  for (let group = 0; group < scores.length; group += 1) {
    const grown = Math.exp((scores[group] ?? 0) - highest);
    scores[group] = grown;
    total += grown;
  }
  for (let group = 0; group < scores.length; group += 1) scores[group] = (scores[group] ?? 0) / total;
}

function score({ ids, values }: SparseVector, weights: Float32Array, scores: Float64Array): void {
  const groups = scores.length;
  scores.fill(0);
  for (let position = 0; position < ids.length; position += 1) {
    const offset = (ids[position] ?? 0) * groups;
    const value = values[position] ?? 0;
    for (let group = 0; group < groups; group += 1) {
      scores[group] = (scores[group] ?? 0) + value * (weights[offset + group] ?? 0);
    }
  }
}

function descend(
  { ids, values }: SparseVector,
  slope: Float64Array,
  importance: number,
  weights: Float32Array,
  squares: Float32Array,
): void {
  const groups = slope.length;
  const steep = steepGroups(slope);
  for (let position = 0; position < ids.length; position += 1) {
    const offset = (ids[position] ?? 0) * groups;
    const value = (values[position] ?? 0) * importance;
    for (let index = 0; index < steep.length; index += 1) {
      const group = steep[index] ?? 0;
      const at = offset + group;
      const gradient = (slope[group] ?? 0) * value;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (LEARNING_RATE * gradient) / Math.sqrt(square);
    }
  }
}

function steepGroups(slope: Float64Array): number[] {
  const steep: number[] = [];
  for (let group = 0; group < slope.length; group += 1) {
    if (Math.abs(slope[group] ?? 0) > NEGLIGIBLE) steep.push(group);
  }
  return steep;
}

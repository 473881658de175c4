import type { Vector } from './vectors.ts';

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
  readonly vector: Vector;
  /** How much it teaches, 0…1. */
  readonly weight: number;
}

/** Gives the probability of each group, adding up to 1. */
export type Classifier = (question: Vector) => Float64Array;

interface Sparse {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/**
 * A multinomial logistic regression, trained with adaptive steps (AdaGrad). The same examples in the same order
 * give the same classifier.
 */
export function trainClassifier(examples: readonly Example[], groups: number): Classifier {
  const ids = numberFeatures(examples);
  const inputs = examples.map(({ vector }) => sparse(vector, ids));
  const weights = new Float32Array(ids.size * groups);
  const squares = new Float32Array(ids.size * groups).fill(FIRST_SQUARE);

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let step = 0; step < examples.length; step += 1) {
      const index = (step * STRIDE + epoch) % examples.length;
      const input = inputs[index];
      const example = examples[index];
      if (!input || !example) continue;

      const slope = probabilities(input, weights, groups);
      slope[example.group] = (slope[example.group] ?? 0) - 1;
      descend(input, slope, example.weight, weights, squares);
    }
  }
  return (question) => probabilities(sparse(question, ids), weights, groups);
}

/** All features but the pairs of words that one example alone has: they are most of the pairs, and teach nothing. */
function numberFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const ids = new Map<string, number>();
  for (const { vector } of examples) {
    for (const feature of vector.keys()) {
      if (feature.includes(' ') && !seen.has(feature)) seen.add(feature);
      else if (!ids.has(feature)) ids.set(feature, ids.size);
    }
  }
  return ids;
}

function sparse(vector: Vector, ids: ReadonlyMap<string, number>): Sparse {
  const known = [...vector].flatMap(([feature, value]) => {
    const id = ids.get(feature);
    return id === undefined ? [] : [{ id, value }];
  });
  return { ids: Int32Array.from(known, ({ id }) => id), values: Float32Array.from(known, ({ value }) => value) };
}

function probabilities({ ids, values }: Sparse, weights: Float32Array, groups: number): Float64Array {
  const scores = new Float64Array(groups);
  for (let position = 0; position < ids.length; position += 1) {
    const offset = (ids[position] ?? 0) * groups;
    const value = values[position] ?? 0;
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

function descend(
  { ids, values }: Sparse,
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

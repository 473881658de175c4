import assert from 'node:assert/strict';
import { toProbabilities, trainClassifier, type Example } from '../../src/knowledge/classifier.ts';
import { quantise, scoreRows } from '../../src/knowledge/model/quantise.ts';
import type { SparseVector } from '../../src/knowledge/vectors.ts';

const [RED, GREEN, FRUIT] = [0, 1, 2];
const FEATURES = 3;

function vector(...ids: number[]): SparseVector {
  return { ids: Int32Array.from(ids), values: new Float32Array(ids.length).fill(1 / Math.sqrt(ids.length)) };
}

const examples: readonly Example[] = [
  { group: 0, weight: 1, vector: vector(RED, FRUIT) },
  { group: 0, weight: 1, vector: vector(RED) },
  { group: 1, weight: 1, vector: vector(GREEN, FRUIT) },
  { group: 1, weight: 1, vector: vector(GREEN) },
];

function classify(question: SparseVector): Float64Array {
  const scores = scoreRows(question, quantise(trainClassifier(examples, FEATURES, 2), 2), 2);
  toProbabilities(scores);
  return scores;
}

describe('the classifier', () => {
  it('prefers the group whose examples share the words', () => {
    const [red = 0, green = 0] = classify(vector(RED, FRUIT));

    assert.ok(red > green);
    assert.ok(Math.abs(red + green - 1) < 1e-9);
  });

  it('is undecided about what it has never seen', () => {
    assert.deepEqual([...classify(vector())], [0.5, 0.5]);
  });

  it('comes out the same each time', () => {
    assert.deepEqual(trainClassifier(examples, FEATURES, 2), trainClassifier(examples, FEATURES, 2));
  });
});

describe('weights in eight bits', () => {
  it('are at most a step of their row from what they were', () => {
    const rows = Float32Array.from([0.5, -1, 0.003, 0, 0, 0]);

    const { scales, weights } = quantise(rows, 3);

    for (const [index, weight] of rows.entries()) {
      const scale = scales[Math.floor(index / 3)] ?? 0;
      assert.ok(Math.abs((weights[index] ?? 0) * scale - weight) <= 1 / 127);
    }
  });
});

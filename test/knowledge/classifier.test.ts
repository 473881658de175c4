import assert from 'node:assert/strict';
import { trainClassifier, type Example } from '../../src/knowledge/classifier.ts';
import { createSpace } from '../../src/knowledge/vectors.ts';

const space = createSpace([
  ['red', 'fruit'],
  ['green', 'fruit'],
]);
const examples: readonly Example[] = [
  { group: 0, weight: 1, vector: space.vector(['red', 'fruit']) },
  { group: 0, weight: 1, vector: space.vector(['red']) },
  { group: 1, weight: 1, vector: space.vector(['green', 'fruit']) },
  { group: 1, weight: 1, vector: space.vector(['green']) },
];

describe('the classifier', () => {
  it('prefers the group whose examples share the words', () => {
    const classify = trainClassifier(examples, 2);

    const [red = 0, green = 0] = classify(space.vector(['red', 'fruit', 'salad']));

    assert.ok(red > green);
    assert.ok(Math.abs(red + green - 1) < 1e-9);
  });

  it('is undecided about what it has never seen', () => {
    const classify = trainClassifier(examples, 2);

    assert.deepEqual([...classify(space.vector(['blue']))], [0.5, 0.5]);
  });

  it('comes out the same each time', () => {
    const question = space.vector(['green', 'fruit']);

    const first = trainClassifier(examples, 2)(question);
    const second = trainClassifier(examples, 2)(question);

    assert.deepEqual(first, second);
  });
});

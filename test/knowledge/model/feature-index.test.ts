import assert from 'node:assert/strict';
import { createFeatureIndex } from '../../../src/knowledge/model/feature-index.ts';
import { hashFeature } from '../../../src/knowledge/model/hashing.ts';

describe('looking features up', () => {
  it('finds each where it stands', () => {
    const features = Uint32Array.from([3, 11, 19, 4_294_967_295]);

    const find = createFeatureIndex(features);

    assert.deepEqual(Array.from(features, find), [0, 1, 2, 3]);
  });

  it('finds nothing that is not there', () => {
    const find = createFeatureIndex(Uint32Array.from([3, 11]));

    assert.equal(find(19), -1);
    assert.equal(createFeatureIndex(new Uint32Array())(7), -1);
  });
});

describe('a feature as a number', () => {
  it('depends on the kind as well as the text', () => {
    assert.notEqual(hashFeature('word', 'acr'), hashFeature('letters', 'acr'));
  });

  it('is that of the part which is asked for', () => {
    assert.equal(hashFeature('letters', '<role>', 1, 4), hashFeature('letters', 'rol'));
  });
});

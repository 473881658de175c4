import { told } from '../features.ts';
import type { Reading } from '../terms.ts';
import { sparse, type SparseVector } from '../vectors.ts';
import type { FeatureIndex } from './feature-index.ts';

/** All that a reading says, each word weighing the same. */
export function scopeVector(reading: Reading, find: FeatureIndex): SparseVector {
  const features = new Set(told(reading));
  const weight = 1 / Math.sqrt(features.size || 1);
  return sparse(new Map([...features].map((feature) => [feature, weight])), find);
}

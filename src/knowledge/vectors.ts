/** The known features of a text by their position in an index, with their weights. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/**
 * Weighs the features of a text by their rarity and the logarithm of how often they come; together they have length 1,
 * the unknown ones among them included.
 */
export function weigh(features: readonly number[], rarity: (feature: number) => number): Map<number, number> {
  const weights = new Map<number, number>();
  for (const feature of features) weights.set(feature, (weights.get(feature) ?? 0) + 1);

  let square = 0;
  for (const [feature, count] of weights) {
    const weight = (1 + Math.log(count)) * rarity(feature);
    weights.set(feature, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [feature, weight] of weights) weights.set(feature, weight / length);
  return weights;
}

/** How much a feature tells: little when every group has it, most when none has. */
export function rarityOf(holders: number, groups: number): number {
  return Math.log(1 + groups / (holders + 0.5));
}

/** In how many of the groups each feature is. */
export function countHolders(groups: readonly (readonly number[])[]): Map<number, number> {
  const holders = new Map<number, number>();
  for (const group of groups) {
    for (const feature of new Set(group)) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  }
  return holders;
}

/** The vector of those features that an index knows. */
export function sparse(weights: ReadonlyMap<number, number>, find: (feature: number) => number): SparseVector {
  const ids = new Int32Array(weights.size);
  const values = new Float32Array(weights.size);
  let known = 0;
  for (const [feature, weight] of weights) {
    const id = find(feature);
    if (id < 0) continue;
    ids[known] = id;
    values[known] = weight;
    known += 1;
  }
  return { ids: ids.subarray(0, known), values: values.subarray(0, known) };
}

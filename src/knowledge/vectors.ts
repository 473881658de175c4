/** Features with their weights, of length 1. */
export type Vector = ReadonlyMap<string, number>;

/** Weighs features by how rare they are among groups of texts. */
export interface Space {
  /** A text as a vector: each feature weighs by its rarity and the logarithm of how often it comes. */
  readonly vector: (features: readonly string[]) => Vector;
  /** How much a feature tells: little when every group has it, most when none has. */
  readonly rarity: (feature: string) => number;
}

export function createSpace(groups: readonly (readonly string[])[]): Space {
  const holders = new Map<string, number>();
  for (const group of groups) {
    for (const feature of new Set(group)) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  }
  const rarity = (feature: string): number => Math.log(1 + groups.length / ((holders.get(feature) ?? 0) + 0.5));

  function vector(features: readonly string[]): Vector {
    const counts = new Map<string, number>();
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);

    let square = 0;
    for (const [feature, count] of counts) {
      const weight = (1 + Math.log(count)) * rarity(feature);
      counts.set(feature, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [feature, weight] of counts) counts.set(feature, weight / length);
    return counts;
  }

  return { vector, rarity };
}

/** The cosine of a question with each of several texts, 0…1, in their order. */
export function createCosines(texts: readonly Vector[]): (question: Vector) => Float64Array {
  const postings = new Map<string, { readonly text: number; readonly weight: number }[]>();
  for (const [text, vector] of texts.entries()) {
    for (const [feature, weight] of vector) {
      const list = postings.get(feature) ?? [];
      list.push({ text, weight });
      postings.set(feature, list);
    }
  }

  return (question) => {
    const cosines = new Float64Array(texts.length);
    for (const [feature, weight] of question) {
      for (const posting of postings.get(feature) ?? []) {
        cosines[posting.text] = (cosines[posting.text] ?? 0) + weight * posting.weight;
      }
    }
    return cosines;
  };
}

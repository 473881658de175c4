/** One text as features with weights. A feature may come more than once. */
export type Features = readonly string[];

interface Posting {
  readonly text: number;
  readonly weight: number;
}

/** Finds, for each group, how near its nearest text is to a question. */
export interface NearestTexts {
  /** The best cosine of each group's texts, 0…1, in the order of the groups. */
  readonly score: (question: Features) => Float64Array;
  /** How much a feature tells: high for a rare one, and highest for one that was never seen. */
  readonly rarity: (feature: string) => number;
}

/**
 * Texts compared by the cosine of their features, weighted by how rare a feature is among the groups
 * (a word that every topic uses tells nothing) and by the logarithm of how often a text holds it.
 */
export function createNearestTexts(groups: readonly (readonly Features[])[]): NearestTexts {
  const owners: number[] = [];
  const frequency = new Map<string, number>();
  for (const group of groups) {
    const held = new Set(group.flat());
    for (const feature of held) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const rarity = (feature: string): number => Math.log(1 + groups.length / ((frequency.get(feature) ?? 0) + 0.5));

  const postings = new Map<string, Posting[]>();
  for (const [owner, group] of groups.entries()) {
    for (const features of group) {
      const text = owners.push(owner) - 1;
      for (const [feature, weight] of weigh(features, rarity)) {
        const list = postings.get(feature);
        if (list) list.push({ text, weight });
        else postings.set(feature, [{ text, weight }]);
      }
    }
  }

  function score(question: Features): Float64Array {
    const similarity = new Float64Array(owners.length);
    for (const [feature, weight] of weigh(question, rarity)) {
      for (const posting of postings.get(feature) ?? []) {
        similarity[posting.text] = (similarity[posting.text] ?? 0) + weight * posting.weight;
      }
    }
    const best = new Float64Array(groups.length);
    for (const [text, owner] of owners.entries()) {
      best[owner] = Math.max(best[owner] ?? 0, similarity[text] ?? 0);
    }
    return best;
  }

  return { score, rarity };
}

/** Weights of unit length. */
export function weigh(features: Features, rarity: (feature: string) => number): Map<string, number> {
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

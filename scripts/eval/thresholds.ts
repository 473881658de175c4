import type { Trial } from './cross-validation.ts';

/**
 * The share of our own unseen phrasings that may be refused. Phrasings are harder than what people ask, since each was
 * written to be unlike the others, so that fewer real questions are refused.
 */
const REFUSED = 0.03;

/** The confidence below which a question is refused, chosen from questions that the search had not seen. */
export function proposeKnown(trials: readonly Trial[]): number {
  const ours = trials
    .filter(({ question }) => question.id !== null)
    .map(({ confidence }) => confidence)
    .sort((left, right) => left - right);
  return Math.round(1000 * (ours[Math.floor(REFUSED * ours.length)] ?? 0)) / 1000;
}

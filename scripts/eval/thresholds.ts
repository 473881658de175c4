import type { Thresholds } from '../../src/knowledge/knowledge.ts';
import type { Trial } from './cross-validation.ts';

/** Below `suggest` at most this share of the questions of ours may fall. */
const REFUSED_AT_MOST = 0.05;
/** Between the bands a first hit is right less often than this: then three to choose from serve better than one. */
const WORTH_ANSWERING = 0.4;
const WINDOW = 40;

/** Chooses the thresholds of one language from questions that the search had not seen. */
export function proposeThresholds(trials: readonly Trial[]): Thresholds {
  const ours = trials
    .filter(({ question }) => question.id !== null)
    .sort((left, right) => left.confidence - right.confidence);
  const suggest = ours[Math.floor(REFUSED_AT_MOST * ours.length)]?.confidence ?? 0;

  const all = trials
    .filter(({ confidence }) => confidence >= suggest)
    .sort((left, right) => left.confidence - right.confidence);
  const worth = all.findIndex((_, start) => {
    const window = all.slice(start, start + WINDOW);
    return window.filter(({ right }) => right).length >= WORTH_ANSWERING * window.length;
  });
  return { suggest: rounded(suggest), answer: rounded(Math.max(suggest, all[worth]?.confidence ?? suggest)) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

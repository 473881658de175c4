import { offered, rankOf } from './figures.ts';
import type { Trial } from './cross-validation.ts';

export interface Confusion {
  readonly asked: string;
  readonly answered: string;
  readonly times: number;
}

/** Which topics are taken for which others most often. */
export function worstConfusions(trials: readonly Trial[], limit: number): readonly Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const trial of trials) {
    if (rankOf(trial) === 1) continue;
    const asked = trial.question.id ?? '(none of ours)';
    const answered = offered(trial.answer)[0] ?? '(not known)';
    const key = `${asked} ${answered}`;
    counts.set(key, { asked, answered, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  return [...counts.values()]
    .filter(({ asked, answered }) => asked !== '(none of ours)' || answered !== '(not known)')
    .sort((left, right) => right.times - left.times)
    .slice(0, limit);
}

import type { Clock } from '../clock.ts';

/** Whether something that others run answers, as the last attempts showed. Nothing is asked for it. */
export interface Reach {
  note(answered: boolean): void;
  /** Since when it does not answer; null where it did, or nobody asked yet. */
  silentSince(): Date | null;
}

export function createReach(clock: Clock): Reach {
  let silent: Date | null = null;
  return {
    note(answered) {
      silent = answered ? null : (silent ?? clock.now());
    },
    silentSince: () => silent,
  };
}

/** A line of `/readyz`. */
export function describeReach(reach: Reach, well: string): string {
  const since = reach.silentSince();
  return since ? `no answer since ${since.toISOString()}` : well;
}

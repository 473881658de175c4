import { DAY_MS } from '../../src/durations.ts';
import type { Report, SubscriptionReport, Verdict } from '../../src/pec/report.ts';
import { assess } from '../../src/watch/assess.ts';
import type { WatchChange } from '../../src/watch/change.ts';
import type { WatchState } from '../../src/watch/state.ts';
import { readState } from '../../src/watch/state.ts';
import { reportOf, subscriptionOf } from '../cards/support/reports.ts';

const START = Date.parse('2026-11-02T07:00:00Z');

/** The day of the `index`th run, from 0. */
export function dayOf(index: number): Date {
  return new Date(START + index * DAY_MS);
}

/** A subscription with a verdict; `unread` where nobody could read enough of it. */
export function seen(verdict: Verdict | 'unread', number = 0): SubscriptionReport {
  const report = subscriptionOf(verdict === 'unread' ? 'unknown' : verdict, number, `Sub ${number}`);
  const unread = verdict === 'unread' ? [{ subject: 'role-assignments', reason: 'forbidden' } as const] : [];
  return { ...report, unread };
}

/** What one check found; `partial` where not even the list of subscriptions could be read to its end. */
export function checkOf(subscriptions: readonly SubscriptionReport[], partial = false): Report {
  const unread = partial ? [{ subject: 'subscriptions', reason: 'server-error' } as const] : [];
  return reportOf(subscriptions, { unread, partial });
}

export interface Watched {
  /** What each run told, in its order. */
  readonly told: readonly (readonly WatchChange[])[];
  readonly state: WatchState;
}

/** Runs a watch once a day; its state goes through the store's JSON each time. */
export function watched(checks: readonly Report[]): Watched {
  let state: WatchState | null = null;
  const told = checks.map((check, index) => {
    const step = assess(state, check, { now: dayOf(index), assignments: new Map() });
    state = readState(JSON.parse(JSON.stringify(step.state)));
    return step.changes;
  });
  if (!state) throw new Error('The state did not survive the store.');
  return { told, state };
}

/** The kinds that each run of a single subscription told. */
export function kindsOf(verdicts: readonly (Verdict | 'unread' | 'missing')[]): readonly string[] {
  const checks = verdicts.map((verdict) => checkOf(verdict === 'missing' ? [] : [seen(verdict)]));
  return watched(checks).told.map((changes) => changes.map(({ kind }) => kind).join('+'));
}

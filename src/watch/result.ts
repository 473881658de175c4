import type { Report } from '../pec/report.ts';
import type { Alert } from '../store/alerts.ts';
import type { AlertRevision, RunBasis, RunResult } from '../store/watch-runs.ts';
import { assess, UNREADABLE_RUNS } from './assess.ts';
import { isForTheWorse, type WatchChange } from './change.ts';
import { type AlertContent, isOver, MOST_CHANGES, readContent, withLater } from './content.ts';
import type { WatchMessage } from './message.ts';
import { stableId } from './stable.ts';
import { readState, type WatchState } from './state.ts';

/** A run, by what tells it from every other: the watch, and the time that it was due or the wish that it came from. */
export interface RunJob {
  readonly watchId: string;
  readonly runKey: string;
  /** True where somebody waits for the result. */
  readonly asked: boolean;
}

export interface CheckedCustomer {
  readonly report: Report;
  readonly historyId: number | null;
  readonly assignments: ReadonlyMap<string, readonly string[]>;
  /** Who took access away, by subscription, where that was looked up and told. */
  readonly removals: ReadonlyMap<string, NonNullable<WatchChange['removal']>>;
}

/** Names a customer that nobody has a name for. */
function nameOf({ customer }: Pick<Report, 'customer'>): string {
  return customer.displayName ?? customer.domain ?? customer.tenantId;
}

/** What a run that read the customer leaves: pure, so that it can be tried over years of checks. */
export function resultOfCheck(job: RunJob, basis: RunBasis, checked: CheckedCustomer, now: Date): RunResult {
  const { report, historyId, assignments, removals } = checked;
  const before = readState(basis.state);
  const assessed = assess(before, report, { now, assignments });
  const changes = assessed.changes.map((change) => ({
    ...change,
    removal: removals.get(change.subscriptionId) ?? null,
  }));
  const at = now.toISOString();
  const customerName = nameOf(report);
  const forTheWorse = changes.some(isForTheWorse);
  const content: AlertContent = {
    customerName,
    demo: report.demo,
    historyId,
    changes: changes.slice(0, MOST_CHANGES),
    total: changes.length,
    failure: null,
    checkedAt: at,
  };
  const revised = revisionsOf(basis.openAlerts, changes, now, true);
  const readable = revised.some(({ failureOver }) => failureOver);
  const good = changes.filter((change) => !isForTheWorse(change));
  const say = (message: WatchMessage) => ({ key: message.kind, message });
  const named = { watchId: job.watchId, customerName, demo: report.demo };
  return {
    outcome: 'ok',
    state: assessed.state,
    customerName,
    ...(forTheWorse ? { alert: { id: alertId(job), content } } : {}),
    revised: revised.map(({ revision }) => revision),
    messages: forTheWorse
      ? []
      : good.length > 0 || readable
        ? [say({ kind: 'good-news', ...named, subscriptions: good.slice(0, MOST_CHANGES).map(toNews), readable })]
        : job.asked
          ? [say({ kind: 'ran', ...named, totals: report.totals, first: before === null || before.checkedAt === null })]
          : [],
  };
}

/** What a run that read nothing leaves: an alert at the third in a row, which says that it is no loss. */
export function resultOfFailure(job: RunJob, basis: RunBasis, code: string, now: Date): RunResult {
  const before = readState(basis.state);
  const failures = (before?.failures ?? 0) + 1;
  const at = now.toISOString();
  const told = before?.failuresTold ?? false;
  const tell = failures >= UNREADABLE_RUNS && !told;
  const state: WatchState = {
    version: 1,
    checkedAt: before?.checkedAt ?? null,
    subscriptions: before?.subscriptions ?? {},
    failures,
    failuresTold: told || tell,
  };
  const customerName = basis.watch.customerName ?? basis.watch.customerTenantId;
  const content: AlertContent = {
    customerName,
    demo: false,
    historyId: null,
    changes: [],
    total: 0,
    failure: { code, runs: failures, over: null },
    checkedAt: at,
  };
  const failed: WatchMessage = { kind: 'ran-failed', watchId: job.watchId, customerName, code };
  return {
    outcome: code,
    state,
    ...(tell ? { alert: { id: alertId(job), content } } : {}),
    revised: revisionsOf(basis.openAlerts, [], now, false).map(({ revision }) => revision),
    messages: job.asked && !tell ? [{ key: failed.kind, message: failed }] : [],
  };
}

interface Revised {
  readonly revision: AlertRevision;
  readonly failureOver: boolean;
}

/** Alerts that have to be drawn anew: something in them is over, or their time of rest is. */
function revisionsOf(
  alerts: readonly Alert[],
  changes: readonly WatchChange[],
  now: Date,
  couldRead: boolean,
): readonly Revised[] {
  return alerts.flatMap((alert): readonly Revised[] => {
    const content = readContent(alert);
    if (!content) return [];
    const at = now.toISOString();
    const failureOver = couldRead && content.failure !== null && content.failure.over === null;
    const later = withLater(content, changes, at);
    const next = failureOver && later.failure ? { ...later, failure: { ...later.failure, over: at } } : later;
    if (isOver(next)) {
      const well = next.changes.every((change) => change.later?.what === 'recovered');
      return [{ revision: { id: alert.id, content: next, status: well ? 'recovered' : 'stopped' }, failureOver }];
    }
    const due = alert.status === 'snoozed' && alert.snoozedUntil !== null && alert.snoozedUntil <= now;
    if (due) return [{ revision: { id: alert.id, content: next, status: 'open', remind: true }, failureOver }];
    return next === content ? [] : [{ revision: { id: alert.id, content: next, status: alert.status }, failureOver }];
  });
}

function alertId({ watchId, runKey }: RunJob): string {
  return stableId(`alert ${watchId} ${runKey}`);
}

function toNews({ name, after, kind }: WatchChange) {
  return { name, verdict: after ?? ('unknown' as const), isNew: kind === 'new' };
}

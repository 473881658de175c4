import type { Logger } from 'pino';
import type { Auditing } from '../access/auditing.ts';
import type { AzureIdentity } from '../azure/identity.ts';
import type { Removal, RemovalReader } from '../azure/removals.ts';
import type { Checker, CheckFailure } from '../check/checker.ts';
import type { Clock } from '../clock.ts';
import type { Watch } from '../store/watches.ts';
import type { FinishOutcome, WatchRuns } from '../store/watch-runs.ts';
import { assess } from './assess.ts';
import { countingAssignments } from './assignments.ts';
import type { WatchMessage } from './message.ts';
import { type CheckedCustomer, resultOfCheck, resultOfFailure, type RunJob } from './result.ts';
import { RunLaterError } from './run-later.ts';
import { findRemovals } from './removals.ts';
import { readState } from './state.ts';

export interface WatchRunnerOptions {
  readonly runs: WatchRuns;
  readonly checker: Checker;
  /** Runs have no person beside them, so they read as the app; null where there is none. */
  readonly identity: AzureIdentity | null;
  /** Asked again at every run, for whoever set the watch. Rejects with a `RunLaterError` where that can't be told now. */
  readonly mayWatch: (watch: Watch) => Promise<boolean>;
  readonly auditing: Pick<Auditing, 'note'>;
  readonly removals: RemovalReader;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** True where it is not tried again: what went wrong is then the result. */
  readonly lastAttempt: boolean;
}

/** Runs of watches, each of which has its result written down once, however often it is started. */
export interface WatchRunner {
  /** @throws RunLaterError where it should be tried again; the store's own errors. */
  run(job: RunJob, options: RunOptions): Promise<FinishOutcome | 'paused'>;
}

/** What may be over in a minute. Everything else is a result. */
const PASSING: ReadonlySet<CheckFailure['code']> = new Set([
  'unreachable',
  'service-unavailable',
  'timed-out',
  'cancelled',
  'unexpected',
]);

export function createWatchRunner(options: WatchRunnerOptions): WatchRunner {
  const { runs, checker, identity, auditing, clock, log } = options;

  /** What the bot does by itself stands in the trail too. */
  function writeDown(watch: Watch, act: 'watch' | 'check', outcome: 'denied' | 'done' | 'failed', code?: string) {
    return auditing.note({
      actor: { kind: 'bot' },
      act,
      partnerTenantId: watch.partnerTenantId,
      customerTenantId: watch.customerTenantId,
      identity: identity?.key ?? null,
      outcome,
      details: { watch: watch.id, ...(code === undefined ? {} : { code }) },
    });
  }

  async function pause(job: RunJob, watch: Watch, reason: 'denied' | 'no-identity'): Promise<FinishOutcome> {
    const customerName = watch.customerName ?? watch.customerTenantId;
    const message: WatchMessage = { kind: 'paused', watchId: watch.id, customerName, reason };
    const messages = [{ key: 'paused', message }];
    return runs.finish(job.watchId, job.runKey, () => ({ outcome: reason, pause: reason, messages }));
  }

  async function fail(job: RunJob, failure: CheckFailure, lastAttempt: boolean): Promise<FinishOutcome> {
    const cause = failure.code === 'unexpected' ? failure.cause : undefined;
    if (PASSING.has(failure.code) && !lastAttempt) throw new RunLaterError(failure.code, cause);
    if (cause !== undefined) log.error({ err: cause, watch: job.watchId }, 'a watched customer could not be checked');
    return runs.finish(job.watchId, job.runKey, (basis) => resultOfFailure(job, basis, failure.code, clock.now()));
  }

  return {
    async run(job, { signal, lastAttempt }) {
      const found = await runs.peek(job.watchId);
      if (!found) return 'gone';
      const { watch } = found;
      if (await runs.isDone(watch.id, job.runKey)) return 'again';
      if (watch.paused !== null && !job.asked) return 'paused';
      if (!(await options.mayWatch(watch))) {
        await writeDown(watch, 'watch', 'denied');
        return pause(job, watch, 'denied');
      }
      if (!identity) return pause(job, watch, 'no-identity');

      const { partnerTenantId, customerTenantId } = watch;
      const outcome = await checker.check(
        { partnerTenantId, customer: customerTenantId, identity },
        { correlationId: job.watchId, ...(signal ? { signal } : {}) },
      );
      await writeDown(watch, 'check', outcome.ok ? 'done' : 'failed', outcome.ok ? undefined : outcome.failure.code);
      if (!outcome.ok) return fail(job, outcome.failure, lastAttempt);
      // A check that was told to stop holds less than there is: the next attempt reads it whole.
      if (signal?.aborted) throw new RunLaterError('cancelled');

      const { report, snapshot, historyId } = outcome;
      const now = clock.now();
      const assignments = countingAssignments(report, snapshot);
      const { changes } = assess(readState(found.state), report, { now, assignments });
      const removals = await findRemovals(options.removals, changes, {
        tenantId: customerTenantId,
        identity,
        now,
        ...(signal ? { signal } : {}),
      }).catch((error: unknown) => {
        // Who it was is worth knowing; that it happened must be told in any case.
        log.warn({ err: error, watch: watch.id }, 'the activity log could not be looked at');
        return new Map<string, Removal>();
      });
      const checked: CheckedCustomer = { report, historyId, assignments, removals };
      const finished = await runs.finish(watch.id, job.runKey, (basis) => resultOfCheck(job, basis, checked, now));
      log.debug({ watch: watch.id, changes: changes.length, demo: report.demo }, 'watched');
      return finished;
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { HttpClient } from '@azure/core-rest-pipeline';
import type { RoleCatalogue } from '../pec/roles.ts';
import type { Snapshot } from '../pec/snapshot.ts';
import { failureOf } from './failure.ts';
import type { AzureIdentity } from './identity.ts';
import type { Limiter } from './limiter.ts';
import type { OnProgress, ReadFailure, ReadOutcome } from './outcome.ts';
import type { AzureObserver } from './policies/observe.ts';
import { readCustomer } from './read-customer.ts';
import { stopReasonOf } from './session.ts';
import type { AzureHosts } from './settings.ts';
import { createStop } from './stop.ts';
import type { Timer } from './timer.ts';

const DEFAULT_DEADLINE_MS = 5 * 60_000;

export interface ReadRequest {
  /** The customer: a tenant id, or a domain. */
  readonly tenant: string;
  /** The domain that it was found by, where it is known already. */
  readonly domain?: string;
  readonly identity: AzureIdentity;
  /** Everything about each subscription, or a sweep over all of them. */
  readonly plan: ReadPlan;
}

export type ReadPlan = FullPlan | SweepPlan;

interface EveryPlan {
  /** The subscriptions, by id, for which another delegation could still matter once the rest was read. */
  needsGroupDelegations?(read: Snapshot): ReadonlySet<string>;
}

export interface FullPlan extends EveryPlan {
  readonly depth: 'full';
}

export interface SweepPlan extends EveryPlan {
  readonly depth: 'sweep';
  /** Principals beside foreign groups that may be ours, in this customer's tenant. */
  readonly principalIds: readonly string[];
  /** The subscriptions, by id, that the sweep does not settle and that are read in full. */
  needsFullRead(swept: Snapshot): ReadonlySet<string>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Five minutes unless told. */
  readonly deadlineMs?: number;
  readonly onProgress?: OnProgress;
  /** Ties Azure's logs to ours. */
  readonly correlationId?: string;
}

/** Reads customers' Azure and changes nothing in it. */
export interface CustomerReader {
  /** Never rejects: what goes wrong is in the outcome. */
  read(request: ReadRequest, options?: ReadOptions): Promise<ReadOutcome>;
}

export interface ReaderDependencies {
  readonly hosts: AzureHosts;
  /** Roles whose names need no reading. */
  readonly roles: Pick<RoleCatalogue, 'find'>;
  readonly limiter: Limiter;
  readonly timer: Timer;
  readonly httpClient?: HttpClient;
  /** Told of every request. */
  readonly observer?: AzureObserver;
  /** Between 0 and 1, for jitter. */
  readonly random?: () => number;
}

export function createReader(dependencies: ReaderDependencies): CustomerReader {
  const { timer } = dependencies;

  return {
    async read(request, options = {}) {
      const deadlineMs = options.deadlineMs ?? DEFAULT_DEADLINE_MS;
      const deadlineAt = timer.now() + deadlineMs;
      using stop = createStop(timer, deadlineMs, options.signal);
      try {
        return await readCustomer(dependencies, request, { ...options, signal: stop.signal, deadlineAt });
      } catch (error) {
        return { ok: false, failure: toFailure(error, stop.signal, request.identity) };
      }
    },
  };
}

function toFailure(error: unknown, signal: AbortSignal, identity: AzureIdentity): ReadFailure {
  if (signal.aborted) return { code: stopReasonOf(signal) };
  return failureOf(error, identity.kind) ?? { code: 'unexpected', errorId: randomUUID(), cause: error };
}

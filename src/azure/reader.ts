import { randomUUID } from 'node:crypto';
import type { HttpClient } from '@azure/core-rest-pipeline';
import pLimit from 'p-limit';
import type { RoleCatalogue } from '../pec/roles.ts';
import type {
  Customer,
  OwnPartnerLink,
  ReadingIdentity,
  Snapshot,
  SubscriptionSnapshot,
  Unread,
} from '../pec/snapshot.ts';
import { failureOf, problemOf } from './failure.ts';
import type { AzureIdentity } from './identity.ts';
import type { Limiter } from './limiter.ts';
import { openSession, type OpenSession } from './open-session.ts';
import type { OnProgress, ReadFailure, ReadOutcome } from './outcome.ts';
import { readSubscription } from './read/full.ts';
import { readOwnPartnerLink } from './read/partner-link.ts';
import { createRoleNames } from './read/role-definitions.ts';
import { listSubscriptions, type SubscriptionRow } from './read/subscriptions.ts';
import { readTenantName } from './read/tenant-name.ts';
import { stopReasonOf } from './session.ts';
import type { AzureHosts } from './settings.ts';
import { createStop } from './stop.ts';
import { resolveTenant } from './tenant.ts';
import type { Timer } from './timer.ts';

const DEFAULT_DEADLINE_MS = 5 * 60_000;
const SUBSCRIPTIONS_AT_ONCE = 6;

export interface ReadRequest {
  /** The customer: a tenant id, or a domain. */
  readonly tenant: string;
  readonly depth: Snapshot['depth'];
  readonly identity: AzureIdentity;
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

interface Reading extends ReadOptions {
  readonly signal: AbortSignal;
  readonly deadlineAt: number;
}

async function readCustomer(
  dependencies: ReaderDependencies,
  request: ReadRequest,
  reading: Reading,
): Promise<ReadOutcome> {
  const { hosts, httpClient, timer } = dependencies;
  const { signal } = reading;
  const { authorityHost } = hosts;
  const tenant = await resolveTenant(request.tenant, { authorityHost, signal, ...(httpClient ? { httpClient } : {}) });
  if (!tenant.ok) return tenant;

  const progress = createProgress(reading.onProgress);
  const session = await enter(dependencies, request.identity, tenant.tenantId, { ...reading, note: progress.note });
  const unread: Unread[] = [];
  const [displayName, partnerLink, rows] = await Promise.all([
    readTenantName(session, tenant.tenantId),
    readOwnPartnerLink(session),
    readRows(session, tenant.tenantId, unread),
  ]);
  if (rows.length === 0) return { ok: false, failure: { code: 'forbidden' } };

  progress.total(rows.length);
  const subscriptions = await readAll(dependencies, session, rows, progress);
  const { domain } = tenant;
  const customer: Customer = {
    tenantId: tenant.tenantId,
    ...(domain ? { domain } : {}),
    ...(displayName ? { displayName } : {}),
  };

  return {
    ok: true,
    snapshot: {
      schemaVersion: 1,
      customer,
      takenAt: new Date(timer.now()).toISOString(),
      depth: request.depth,
      identity: describe(request.identity, session, partnerLink),
      demo: request.identity.kind === 'demo',
      subscriptions,
      unread,
    },
  };
}

type EnterOptions = Reading & { readonly note: OpenSession['note'] };

/**
 * Signs in to the customer's tenant; where that tenant does not know us, comes in from our own tenant, as Azure
 * Lighthouse allows.
 */
async function enter(
  dependencies: ReaderDependencies,
  identity: AzureIdentity,
  tenantId: string,
  options: EnterOptions,
): Promise<OpenSession> {
  const { hosts, limiter, timer, httpClient, random = Math.random } = dependencies;
  const opening = {
    endpoint: hosts.resourceManagerEndpoint,
    limiter,
    timer,
    random,
    ...options,
    ...(httpClient ? { httpClient } : {}),
  };
  try {
    return await openSession(identity, tenantId, opening);
  } catch (error) {
    const { homeTenantId } = identity;
    const uninvited = failureOf(error, identity.kind)?.code === 'no-consent';
    if (!uninvited || !homeTenantId || homeTenantId === tenantId) throw error;

    const session = await openSession(identity, homeTenantId, opening);
    const first = await listSubscriptions(session, tenantId).next();
    if (first.done) throw error;
    return session;
  }
}

/** The rows that could be listed. A list that breaks off is kept and named; one that never began is a failure. */
async function readRows(session: OpenSession, tenantId: string, unread: Unread[]): Promise<readonly SubscriptionRow[]> {
  const rows: SubscriptionRow[] = [];
  try {
    for await (const row of listSubscriptions(session, tenantId)) rows.push(row);
  } catch (error) {
    const problem = session.signal.aborted ? { reason: stopReasonOf(session.signal) } : problemOf(error);
    if (!problem || rows.length === 0) throw error;
    unread.push({ subject: 'subscriptions', ...problem });
  }
  return rows;
}

async function readAll(
  { hosts, roles }: ReaderDependencies,
  session: OpenSession,
  rows: readonly SubscriptionRow[],
  progress: Progress,
): Promise<readonly SubscriptionSnapshot[]> {
  const endpoint = hosts.resourceManagerEndpoint;
  const roleNames = createRoleNames(session, (id) => roles.find(id) !== undefined);
  const slots = pLimit(SUBSCRIPTIONS_AT_ONCE);

  return slots.map(rows, async (row) => {
    const byDelegationOnly = session.claims.tenantId !== undefined && session.claims.tenantId !== row.tenantId;
    const subscription = await readSubscription(session, row, { endpoint, roleNames, byDelegationOnly });
    progress.done();
    return subscription;
  });
}

function describe(identity: AzureIdentity, session: OpenSession, partnerLink: OwnPartnerLink): ReadingIdentity {
  const { kind, label, clientId } = identity;
  return { kind, label, ...(clientId ? { clientId } : {}), ...session.claims, partnerLink };
}

interface Progress {
  readonly note: OpenSession['note'];
  total(count: number): void;
  done(): void;
}

function createProgress(onProgress: OnProgress | undefined): Progress {
  let subscriptionsDone = 0;
  let subscriptionsTotal: number | null = null;
  let reading: Parameters<OpenSession['note']>[0] = 'subscriptions';
  const tell = () => onProgress?.({ subscriptionsDone, subscriptionsTotal, reading });

  return {
    note(subject) {
      reading = subject;
      tell();
    },
    total(count) {
      subscriptionsTotal = count;
      tell();
    },
    done() {
      subscriptionsDone += 1;
      tell();
    },
  };
}

import pLimit from 'p-limit';
import type {
  Customer,
  OwnPartnerLink,
  ReadingIdentity,
  Snapshot,
  SubscriptionSnapshot,
  Unread,
} from '../pec/snapshot.ts';
import { enter } from './enter.ts';
import { failureOf, problemOf } from './failure.ts';
import type { AzureIdentity } from './identity.ts';
import type { OpenSession } from './open-session.ts';
import type { ReadOutcome } from './outcome.ts';
import { createProgress, type Progress } from './progress.ts';
import { readSubscription } from './read/full.ts';
import { readOwnPartnerLink } from './read/partner-link.ts';
import { createRoleNames } from './read/role-definitions.ts';
import { listSubscriptions, type SubscriptionRow } from './read/subscriptions.ts';
import { sweepSubscriptions } from './read/sweep.ts';
import { readTenantName } from './read/tenant-name.ts';
import type { ReaderDependencies, ReadOptions, ReadRequest, SweepPlan } from './reader.ts';
import { stopReasonOf } from './session.ts';
import { lookUpTenant, resolveTenant } from './tenant.ts';

const SUBSCRIPTIONS_AT_ONCE = 6;

export interface ReadLimits extends ReadOptions {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number;
}

/** @throws what stops the whole read: a refused sign-in, the first page of subscriptions failing, a fault of ours */
export async function readCustomer(
  dependencies: ReaderDependencies,
  { tenant: asked, identity, plan }: ReadRequest,
  limits: ReadLimits,
): Promise<ReadOutcome> {
  const { hosts, httpClient, limiter, timer, random = Math.random } = dependencies;
  const { signal } = limits;
  const network = httpClient ? { httpClient } : {};
  const lookUp = { authorityHost: hosts.authorityHost, signal, ...network };
  const tenant = await resolveTenant(asked, lookUp);
  if (!tenant.ok) return tenant;

  const { tenantId } = tenant;
  const progress = createProgress(limits.onProgress);
  const { note } = progress;
  const endpoint = hosts.resourceManagerEndpoint;
  const opening = { endpoint, limiter, timer, random, note, ...limits, ...network };
  const session = await enter(identity, tenantId, opening).catch(async (error: unknown) => {
    // The sign-in library says the same of an authority that is away and of a tenant that does not exist.
    if (failureOf(error, identity.kind)?.code !== 'unreachable') throw error;
    const known = await lookUpTenant(tenantId, lookUp);
    if (!known.ok) return known;
    throw error;
  });
  if ('failure' in session) return session;

  const unread: Unread[] = [];
  const [displayName, partnerLink, rows] = await Promise.all([
    readTenantName(session, tenantId),
    readOwnPartnerLink(session),
    readRows(session, tenantId, unread),
  ]);
  if (rows.length === 0) return { ok: false, failure: { code: 'forbidden' } };
  progress.total(rows.length);

  const customer: Customer = {
    tenantId,
    ...(tenant.domain ? { domain: tenant.domain } : {}),
    ...(displayName ? { displayName } : {}),
  };
  const toSnapshot = (subscriptions: readonly SubscriptionSnapshot[]): Snapshot => ({
    schemaVersion: 1,
    customer,
    takenAt: new Date(timer.now()).toISOString(),
    depth: plan.depth,
    identity: describe(identity, session, partnerLink),
    demo: identity.kind === 'demo',
    subscriptions,
    unread,
  });
  const readFull = (some: readonly SubscriptionRow[]) => readAll(dependencies, session, some, progress);
  const subscriptions =
    plan.depth === 'full' ? await readFull(rows) : await sweep({ session, plan, rows, progress, toSnapshot, readFull });

  return { ok: true, snapshot: toSnapshot(subscriptions) };
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

function readAll(
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

interface Sweep {
  readonly session: OpenSession;
  readonly plan: SweepPlan;
  readonly rows: readonly SubscriptionRow[];
  readonly progress: Progress;
  readonly toSnapshot: (subscriptions: readonly SubscriptionSnapshot[]) => Snapshot;
  readonly readFull: (rows: readonly SubscriptionRow[]) => Promise<readonly SubscriptionSnapshot[]>;
}

/** Sweeps, then reads in full whatever the sweep does not settle: Resource Graph lags behind. */
async function sweep({ session, plan, rows, progress, toSnapshot, readFull }: Sweep) {
  const principalIds = [...plan.principalIds, ...(session.claims.objectId ? [session.claims.objectId] : [])];
  const swept = await sweepSubscriptions(session, rows, principalIds);
  if (session.signal.aborted) return swept;

  const open = plan.needsFullRead(toSnapshot(swept));
  const confirming = rows.filter(({ subscriptionId }) => open.has(subscriptionId));
  progress.done(rows.length - confirming.length);
  const confirmed = new Map((await readFull(confirming)).map((item) => [item.subscriptionId, item]));
  return swept.map((item) => confirmed.get(item.subscriptionId) ?? item);
}

function describe(identity: AzureIdentity, session: OpenSession, partnerLink: OwnPartnerLink): ReadingIdentity {
  const { kind, label, clientId } = identity;
  return { kind, label, ...(clientId ? { clientId } : {}), ...session.claims, partnerLink };
}

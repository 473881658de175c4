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
import { createProgress } from './progress.ts';
import { readByPlan } from './read-by-plan.ts';
import { readOwnPartnerLink } from './read/partner-link.ts';
import { listSubscriptions, type SubscriptionRow } from './read/subscriptions.ts';
import { readTenantName } from './read/tenant-name.ts';
import type { ReaderDependencies, ReadOptions, ReadRequest } from './reader.ts';
import { stopReasonOf } from './session.ts';
import { lookUpTenant, resolveTenant, type TenantOutcome } from './tenant.ts';

export interface ReadLimits extends ReadOptions {
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number;
}

/** @throws what stops the whole read: a refused sign-in, the first page of subscriptions failing, a fault of ours */
export async function readCustomer(
  dependencies: ReaderDependencies,
  request: ReadRequest,
  limits: ReadLimits,
): Promise<ReadOutcome> {
  const { hosts, roles, timer, httpClient } = dependencies;
  const { identity, plan } = request;
  const lookUp = { authorityHost: hosts.authorityHost, signal: limits.signal, ...(httpClient ? { httpClient } : {}) };
  const tenant = await resolveTenant(request.tenant, lookUp);
  if (!tenant.ok) return tenant;

  const progress = createProgress(limits.onProgress);
  const { note } = progress;
  const endpoint = hosts.resourceManagerEndpoint;
  const opening = { ...dependencies, ...limits, endpoint, note, random: dependencies.random ?? Math.random };
  const session = await enter(identity, tenant.tenantId, opening).catch(async (error: unknown) => {
    const unknown = await unknownTenant(error, identity, () => lookUpTenant(tenant.tenantId, lookUp));
    if (unknown) return unknown;
    throw error;
  });
  if ('failure' in session) return session;

  const unread: Unread[] = [];
  const [displayName, partnerLink, rows] = await Promise.all([
    readTenantName(session, tenant.tenantId),
    readOwnPartnerLink(session),
    readRows(session, tenant.tenantId, unread),
  ]);
  if (rows.length === 0) return { ok: false, failure: { code: 'forbidden' } };
  progress.total(rows.length);

  const domain = tenant.domain ?? request.domain;
  const customer: Customer = {
    tenantId: tenant.tenantId,
    ...(domain === undefined ? {} : { domain }),
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
  const isListed = (roleDefinitionId: string) => roles.find(roleDefinitionId) !== undefined;
  const subscriptions = await readByPlan(session, plan, { endpoint, isListed, rows, progress, toSnapshot });
  return { ok: true, snapshot: toSnapshot(subscriptions) };
}

/** The sign-in library says the same of an authority that is away and of a tenant that does not exist. */
async function unknownTenant(
  error: unknown,
  identity: AzureIdentity,
  look: () => Promise<TenantOutcome>,
): Promise<Extract<TenantOutcome, { readonly ok: false }> | null> {
  if (failureOf(error, identity.kind)?.code !== 'unreachable') return null;
  const known = await look();
  return known.ok ? null : known;
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

function describe(identity: AzureIdentity, session: OpenSession, partnerLink: OwnPartnerLink): ReadingIdentity {
  const { kind, label, clientId } = identity;
  return { kind, label, ...(clientId ? { clientId } : {}), ...session.claims, partnerLink };
}

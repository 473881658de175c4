import pLimit from 'p-limit';
import type { Snapshot, SubscriptionSnapshot } from '../pec/snapshot.ts';
import type { OpenSession } from './open-session.ts';
import type { Progress } from './progress.ts';
import { readSubscription } from './read/full.ts';
import { addGroupDelegations } from './read/group-delegations.ts';
import { createRoleNames } from './read/role-definitions.ts';
import type { SubscriptionRow } from './read/subscriptions.ts';
import { sweepSubscriptions } from './read/sweep.ts';
import type { ReadPlan, SweepPlan } from './reader.ts';

const SUBSCRIPTIONS_AT_ONCE = 6;

export interface PlannedRead {
  readonly endpoint: string;
  readonly isListed: (roleDefinitionId: string) => boolean;
  readonly rows: readonly SubscriptionRow[];
  readonly progress: Progress;
  readonly toSnapshot: (subscriptions: readonly SubscriptionSnapshot[]) => Snapshot;
}

/** Reads the subscriptions as deep as the plan says, in the order of the list. */
export async function readByPlan(
  session: OpenSession,
  plan: ReadPlan,
  read: PlannedRead,
): Promise<readonly SubscriptionSnapshot[]> {
  const found = await (plan.depth === 'full' ? readFull(session, read, read.rows) : sweep(session, plan, read));
  const open = session.signal.aborted ? undefined : plan.needsGroupDelegations?.(read.toSnapshot(found));
  if (!open || open.size === 0) return found;

  const asked = found.filter(({ subscriptionId }) => open.has(subscriptionId));
  const added = await addGroupDelegations(session, read.endpoint, asked);
  const byId = new Map(added.map((item) => [item.subscriptionId, item]));
  return found.map((item) => byId.get(item.subscriptionId) ?? item);
}

function readFull(
  session: OpenSession,
  { endpoint, isListed, progress }: PlannedRead,
  rows: readonly SubscriptionRow[],
): Promise<readonly SubscriptionSnapshot[]> {
  const roleNames = createRoleNames(session, isListed);
  const slots = pLimit(SUBSCRIPTIONS_AT_ONCE);

  return slots.map(rows, async (row) => {
    const byDelegationOnly = isByDelegationOnly(session, row);
    const subscription = await readSubscription(session, row, { endpoint, roleNames, byDelegationOnly });
    progress.done();
    return subscription;
  });
}

/** Sweeps, then reads in full whatever the sweep does not settle: Resource Graph lags behind. */
async function sweep(
  session: OpenSession,
  plan: SweepPlan,
  read: PlannedRead,
): Promise<readonly SubscriptionSnapshot[]> {
  const { rows, progress, toSnapshot } = read;
  const own = session.claims.objectId;
  const swept = await sweepSubscriptions(session, rows, {
    principalIds: own ? [own, ...plan.principalIds] : plan.principalIds,
    byDelegationOnly: (row) => isByDelegationOnly(session, row),
  });
  if (session.signal.aborted) return swept;

  const open = plan.needsFullRead(toSnapshot(swept));
  const confirming = rows.filter(({ subscriptionId }) => open.has(subscriptionId));
  progress.done(rows.length - confirming.length);
  const confirmed = new Map((await readFull(session, read, confirming)).map((item) => [item.subscriptionId, item]));
  return swept.map((item) => confirmed.get(item.subscriptionId) ?? item);
}

/** A token of another tenant than the subscription's sees it through Azure Lighthouse. */
function isByDelegationOnly({ claims }: OpenSession, row: SubscriptionRow): boolean {
  return claims.tenantId !== undefined && claims.tenantId !== row.tenantId;
}

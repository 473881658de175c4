import type { SubscriptionSnapshot, Unread, UnreadSubject } from '../../pec/snapshot.ts';
import type { ReadSession } from '../session.ts';
import { readBilling } from './billing.ts';
import { readDelegations } from './delegations.ts';
import { readDenyAssignments } from './deny-assignments.ts';
import { readRoleAssignments } from './role-assignments.ts';
import type { RoleNames } from './role-definitions.ts';
import { readActiveSchedules, readEligibleSchedules } from './schedules.ts';
import type { SubscriptionRow } from './subscriptions.ts';

export interface FullReadOptions {
  readonly endpoint: string;
  readonly roleNames: RoleNames;
  /** True where we come in by a delegation only, and Azure hides the customer's own role assignments from us. */
  readonly byDelegationOnly: boolean;
}

/** What a managing tenant never sees: https://learn.microsoft.com/en-us/azure/role-based-access-control/role-assignments-list-rest */
const HIDDEN_FROM_LIGHTHOUSE: readonly UnreadSubject[] = [
  'role-assignments',
  'active-schedules',
  'eligible-schedules',
  'deny-assignments',
];

/** Reads all there is about one subscription. Never rejects for what Azure refuses: that stands in `unread`. */
export async function readSubscription(
  session: ReadSession,
  row: SubscriptionRow,
  options: FullReadOptions,
): Promise<SubscriptionSnapshot> {
  const { endpoint, roleNames, byDelegationOnly } = options;
  const scope = `/subscriptions/${row.subscriptionId}`;
  const unread: Unread[] = [];
  const hidden = byDelegationOnly ? HIDDEN_FROM_LIGHTHOUSE : [];
  unread.push(...hidden.map((subject) => hiddenFromLighthouse(subject, scope)));

  const [roleAssignments, activeSchedules, eligibleSchedules, denyAssignments, delegations, billing] =
    await Promise.all([
      byDelegationOnly ? [] : readRoleAssignments(session, scope, unread),
      byDelegationOnly ? [] : readActiveSchedules(session, scope, unread),
      byDelegationOnly ? [] : readEligibleSchedules(session, scope, unread),
      byDelegationOnly ? [] : readDenyAssignments(session, scope, unread),
      readDelegations(session, { endpoint, scope, unread }),
      readBilling(session, { endpoint, scope, unread }),
    ]);

  const roleIds = new Set([...roleAssignments, ...eligibleSchedules].map(({ roleDefinitionId }) => roleDefinitionId));
  const roleDefinitions = await roleNames.resolve(roleIds, { scope, unread });

  return {
    subscriptionId: row.subscriptionId,
    name: row.name,
    state: row.state,
    quotaId: row.quotaId,
    managedByTenantIds: row.managedByTenantIds,
    billing,
    roleAssignments,
    roleDefinitions,
    delegations,
    activeSchedules,
    eligibleSchedules,
    denyAssignments,
    unread,
  };
}

export function hiddenFromLighthouse(subject: UnreadSubject, scope: string): Unread {
  return { subject, reason: 'hidden-from-lighthouse', scope };
}

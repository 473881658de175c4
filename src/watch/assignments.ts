import type { Report, TracedGrant } from '../pec/report.ts';
import type { Delegation, RoleAssignment, Snapshot } from '../pec/snapshot.ts';
import { isCounting } from '../pec/weigh.ts';

/** More than these are not needed to find out who removed one. */
const MOST_KEPT = 10;

/** The role assignments and delegations by which each subscription earns, by id: what to look for when one is gone. */
export function countingAssignments(report: Report, snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const read = new Map(snapshot.subscriptions.map((item) => [item.subscriptionId, item]));
  return new Map(
    report.subscriptions.map(({ subscriptionId, trace }) => {
      const counting = trace.filter(isCounting);
      const { roleAssignments = [], delegations = [] } = read.get(subscriptionId) ?? {};
      const ids = [
        ...roleAssignments.filter((assignment) => counting.some((grant) => isBy(assignment, grant))),
        ...delegations.filter((delegation) => counting.some((grant) => isUnder(delegation, grant))),
      ].map(({ id }) => id.toLowerCase());
      return [subscriptionId, ids.slice(0, MOST_KEPT)];
    }),
  );
}

function isBy(assignment: RoleAssignment, { path, principalId, roleDefinitionId, scope }: TracedGrant): boolean {
  return (
    path !== 'lighthouse' &&
    assignment.principalId === principalId &&
    assignment.roleDefinitionId === roleDefinitionId &&
    isSame(assignment.scope, scope)
  );
}

function isUnder({ authorizations, scope, managedByTenantId }: Delegation, grant: TracedGrant): boolean {
  return (
    grant.path === 'lighthouse' &&
    grant.managedByTenantId === managedByTenantId &&
    isSame(scope, grant.scope) &&
    authorizations.some(
      ({ principalId, roleDefinitionId }) =>
        principalId === grant.principalId && roleDefinitionId === grant.roleDefinitionId,
    )
  );
}

function isSame(scope: string, other: string): boolean {
  return scope.toLowerCase() === other.toLowerCase();
}

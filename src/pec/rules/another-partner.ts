import { makeFinding } from '../finding.ts';
import { compareText } from '../order.ts';
import type { Finding, TracedGrant } from '../report.ts';
import type { RoleCatalogue } from '../roles.ts';
import type { Delegation, RoleAssignment, SubscriptionSnapshot } from '../snapshot.ts';
import { standingOfRole } from './role.ts';
import { reachOf } from './scope.ts';

interface Strangers {
  readonly foreignGroups: readonly RoleAssignment[];
  readonly foreignDelegations: readonly Delegation[];
}

/**
 * A third partner's access neither helps nor hurts, so it is told with its id and changes nothing. Often it is the
 * partner before a transfer.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
export function findAnotherPartners(strangers: Strangers): readonly Finding[] {
  const groups = Map.groupBy(strangers.foreignGroups, ({ principalId }) => principalId);
  const tenants = Map.groupBy(strangers.foreignDelegations, ({ managedByTenantId }) => managedByTenantId);

  return [
    ...[...groups].map(([principalId, assignments]) =>
      makeFinding('grant-of-another-partner', 'note', {
        path: 'aobo',
        scope: widestOf(assignments),
        principalId,
        principalType: 'ForeignGroup',
        count: assignments.length,
      }),
    ),
    ...[...tenants].map(([managedByTenantId, delegations]) => {
      const names = [...new Set(delegations.flatMap(({ managedByTenantName }) => managedByTenantName ?? []))].sort();
      return makeFinding('grant-of-another-partner', 'note', {
        path: 'lighthouse',
        scope: widestOf(delegations),
        managedByTenantId,
        count: delegations.length,
        ...(names.length > 0 ? { names } : {}),
      });
    }),
  ];
}

/** The shortest scope, which is the one that reaches furthest; the first of several in alphabetical order. */
function widestOf(grants: readonly { readonly scope: string }[]): string {
  const scopes = grants.map(({ scope }) => scope);
  return scopes.sort((a, b) => a.length - b.length || compareText(a, b))[0] ?? '';
}

export function traceStrangers(
  strangers: Strangers,
  subscription: SubscriptionSnapshot,
  roles: RoleCatalogue,
): readonly TracedGrant[] {
  const trace = (
    path: TracedGrant['path'],
    grant: { scope: string; principalId: string; principalType: string; roleDefinitionId: string },
  ): TracedGrant => {
    const reach = reachOf(grant.scope, subscription.subscriptionId);
    return {
      path,
      outcome: 'not-ours',
      scope: grant.scope,
      principalId: grant.principalId,
      principalType: grant.principalType,
      roleDefinitionId: grant.roleDefinitionId,
      roleName: standingOfRole(grant.roleDefinitionId, roles, subscription.roleDefinitions).name,
      holder: null,
      agentGroup: null,
      pal: null,
      endsAt: null,
      inherited: reach.kind === 'subscription' && reach.above,
    };
  };

  return [
    ...strangers.foreignGroups.map((assignment) => trace('aobo', assignment)),
    ...strangers.foreignDelegations.flatMap(({ scope, managedByTenantId, authorizations }) =>
      authorizations.map((authorization) => ({
        ...trace('lighthouse', { ...authorization, scope, principalType: 'Unknown' }),
        managedByTenantId,
      })),
    ),
  ];
}

import type { DenyAssignment } from '../snapshot.ts';
import { contains, reachOf, type Reach } from './scope.ts';

/** A deny assignment that meets a grant. */
export interface MetDeny {
  readonly deny: DenyAssignment;
  readonly reach: Reach;
  /** True where it takes all that the grant reaches, false where it takes a part inside. */
  readonly whole: boolean;
}

/**
 * The deny assignments that meet a grant: they name one of `subjects` (the principal, a person behind its group, or a
 * group of that person) or everyone without exempting them, and they apply somewhere within the grant's reach.
 * Sources: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot,
 * https://learn.microsoft.com/en-us/azure/role-based-access-control/deny-assignments
 */
export function deniesThatMeet(
  grant: { readonly reach: Reach; readonly subjects: readonly string[] },
  denies: readonly DenyAssignment[],
  subscriptionId: string,
): readonly MetDeny[] {
  return denies
    .filter((deny) => names(deny, grant.subjects))
    .map((deny) => ({ deny, reach: reachOf(deny.scope, subscriptionId) }))
    .filter(({ deny, reach }) => reachesUsage(reach, deny.appliesToChildScopes))
    .map((met) => ({ ...met, whole: contains(met.reach, grant.reach) }))
    .filter(({ reach, whole }) => whole || contains(grant.reach, reach));
}

function names(deny: DenyAssignment, subjects: readonly string[]): boolean {
  if (subjects.some((id) => deny.excludedPrincipalIds.includes(id))) return false;
  return deny.everyone || subjects.some((id) => deny.principalIds.includes(id));
}

/** Usage is a resource's, so a deny that stays on a scope above the resources takes none of it. */
function reachesUsage(reach: Reach, appliesToChildScopes: boolean): boolean {
  return appliesToChildScopes || reach.kind === 'resource';
}

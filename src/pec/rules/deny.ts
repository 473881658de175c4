import type { DenyAssignment } from '../snapshot.ts';
import { reachOf, type Reach } from './scope.ts';

/**
 * The deny assignments that meet a grant: they name one of `subjects` (the principal, or a person behind its group) or
 * everyone without exempting them, and they apply somewhere within the grant's reach. One on a resource group under a
 * subscription-wide grant takes a part away, so it meets the grant too.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
export function deniesThatMeet(
  grant: { readonly reach: Reach; readonly subjects: readonly string[] },
  denies: readonly DenyAssignment[],
  subscriptionId: string,
): readonly DenyAssignment[] {
  return denies.filter(
    (deny) =>
      names(deny, grant.subjects) && meets(reachOf(deny.scope, subscriptionId), grant.reach, deny.appliesToChildScopes),
  );
}

function names(deny: DenyAssignment, subjects: readonly string[]): boolean {
  if (subjects.some((id) => deny.excludedPrincipalIds.includes(id))) return false;
  return deny.everyone || subjects.some((id) => deny.principalIds.includes(id));
}

function meets(deny: Reach, grant: Reach, appliesToChildScopes: boolean): boolean {
  if (deny.kind === 'elsewhere' || grant.kind === 'elsewhere') return false;

  // A deny above the subscription reaches it only through its children; beside that the two are compared inside it.
  if (deny.kind === 'subscription' && deny.above) return appliesToChildScopes;
  if (depth(deny) === depth(grant)) return key(deny) === key(grant);
  if (depth(deny) > depth(grant)) return contains(grant, deny);
  return appliesToChildScopes && contains(deny, grant);
}

function depth(reach: Reach): number {
  return ['subscription', 'resource-group', 'resource'].indexOf(reach.kind);
}

function key(reach: Reach): string {
  if (reach.kind === 'resource-group') return reach.resourceGroup.toLowerCase();
  return reach.kind === 'resource' ? reach.resource.toLowerCase() : '';
}

function contains(outer: Reach, inner: Reach): boolean {
  if (outer.kind === 'subscription') return true;
  if (outer.kind !== 'resource-group' || inner.kind !== 'resource') return false;
  return inner.resourceGroup?.toLowerCase() === outer.resourceGroup.toLowerCase();
}

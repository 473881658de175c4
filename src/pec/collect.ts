import { NO_LINK_NEEDED, type OurGrant } from './grant.ts';
import type { KnownLink, Ours } from './ours.ts';
import { aoboGrant } from './rules/aobo.ts';
import { directGrant } from './rules/direct.ts';
import { lighthouseGrants } from './rules/lighthouse.ts';
import { standingOfLink } from './rules/partner-link.ts';
import type { ActiveSchedule, Delegation, EligibleSchedule, RoleAssignment, SubscriptionSnapshot } from './snapshot.ts';

/** What was read from one subscription, sorted by whose it is. The customer's own people are left out. */
export interface Collected {
  readonly ours: readonly OurGrant[];
  readonly foreignGroups: readonly RoleAssignment[];
  readonly foreignDelegations: readonly Delegation[];
  readonly schedules: readonly ActiveSchedule[];
}

const NO_LINKS: ReadonlyMap<string, readonly KnownLink[]> = new Map();

/** Finds the grants of ours and of other partners. Costs one look-up for each grant that is neither. */
export function collectGrants(subscription: SubscriptionSnapshot, ours: Ours, customerTenantId: string): Collected {
  const links = ours.links.get(customerTenantId) ?? NO_LINKS;
  const isOurs = ({ principalId }: { principalId: string }): boolean =>
    ours.agentGroups.has(principalId) || links.has(principalId);

  const grants: OurGrant[] = [];
  const foreignGroups: RoleAssignment[] = [];
  for (const assignment of subscription.roleAssignments) {
    const aobo = aoboGrant(assignment, ours);
    if (aobo) grants.push(aobo);
    else if (assignment.principalType === 'ForeignGroup') foreignGroups.push(assignment);
    else {
      const known = links.get(assignment.principalId);
      if (known) grants.push(directGrant(assignment, known, customerTenantId));
    }
  }
  for (const schedule of subscription.eligibleSchedules) {
    if (isOurs(schedule)) grants.push(eligibleGrant(schedule, ours, links, customerTenantId));
  }

  const foreignDelegations: Delegation[] = [];
  for (const delegation of subscription.delegations) {
    if (ours.tenants.has(delegation.managedByTenantId)) grants.push(...lighthouseGrants(delegation, ours));
    else foreignDelegations.push(delegation);
  }

  return { ours: grants, foreignGroups, foreignDelegations, schedules: subscription.activeSchedules.filter(isOurs) };
}

/** A role that one of ours may activate but does not hold. */
function eligibleGrant(
  schedule: EligibleSchedule,
  ours: Ours,
  links: ReadonlyMap<string, readonly KnownLink[]>,
  customerTenantId: string,
): OurGrant {
  const group = ours.agentGroups.get(schedule.principalId);
  const link = group ? NO_LINK_NEEDED : standingOfLink(links.get(schedule.principalId) ?? []);

  return {
    path: group ? 'aobo' : 'direct',
    scope: schedule.scope,
    principalId: schedule.principalId,
    principalType: group ? 'ForeignGroup' : 'Unknown',
    roleDefinitionId: schedule.roleDefinitionId,
    holder: group?.holder ?? link.holder,
    agentGroup: group?.name ?? null,
    link,
    linkTenantId: group ? null : customerTenantId,
    assignment: null,
    obstacle: 'eligible-only',
    subjects: [schedule.principalId],
    endsAt: schedule.endsAt,
  };
}

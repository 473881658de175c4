import type { OurGrant } from '../grant.ts';
import type { KnownLink } from '../ours.ts';
import type { RoleAssignment } from '../snapshot.ts';
import { standingOfLink } from './partner-link.ts';

/**
 * A user, group or service principal of ours in the customer's own tenant, with a partner admin link. Ours is what the
 * profile attests, itself or as a member of the group that holds the role, and the identity that runs the check.
 * The customer's own people hold roles too and their links cannot be seen, so nobody else is ever guessed to be ours.
 * Source: https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
 */
export function directGrant(
  assignment: RoleAssignment,
  links: readonly KnownLink[],
  customerTenantId: string,
): OurGrant {
  const link = standingOfLink(links);

  return {
    path: 'direct',
    scope: assignment.scope,
    principalId: assignment.principalId,
    principalType: assignment.principalType,
    roleDefinitionId: assignment.roleDefinitionId,
    holder: link.holder,
    agentGroup: null,
    link,
    linkTenantId: customerTenantId,
    assignment,
    obstacle: null,
    subjects: subjectsOf(assignment.principalId, links),
  };
}

/**
 * The principal and, where only one identity is known behind it, that identity with its groups: a deny on one of many
 * leaves the others.
 */
function subjectsOf(principalId: string, links: readonly KnownLink[]): readonly string[] {
  const people = new Set(links.map((link) => link.objectId));
  if (people.size !== 1) return [principalId];
  return [...new Set([principalId, ...people, ...links.flatMap(({ groups }) => groups)])];
}

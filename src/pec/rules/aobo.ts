import { NO_LINK_NEEDED, type OurGrant } from '../grant.ts';
import type { Ours } from '../ours.ts';
import type { RoleAssignment } from '../snapshot.ts';

/**
 * Admin on behalf of: a foreign group whose object id is that of one of our agent groups. The id proves it and the
 * display name proves nothing, since anybody may call a tenant what they like. No partner admin link is needed.
 * Where Azure leaves the type out, the id alone proves it as well: our group exists in no customer's directory.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 * @returns null where it is none of our groups'.
 */
export function aoboGrant(assignment: RoleAssignment, ours: Ours): OurGrant | null {
  if (assignment.principalType !== 'ForeignGroup' && assignment.principalType !== 'Unknown') return null;
  const group = ours.agentGroups.get(assignment.principalId);
  if (!group) return null;

  return {
    path: 'aobo',
    scope: assignment.scope,
    principalId: assignment.principalId,
    principalType: assignment.principalType,
    roleDefinitionId: assignment.roleDefinitionId,
    holder: group.holder,
    agentGroup: group.name,
    link: NO_LINK_NEEDED,
    linkTenantId: null,
    assignment,
    obstacle: null,
    subjects: [assignment.principalId],
  };
}

import { NO_LINK_NEEDED, type OurGrant } from '../grant.ts';
import type { Ours } from '../ours.ts';
import type { RoleAssignment } from '../snapshot.ts';

/**
 * Admin on behalf of: a foreign group whose object id is that of one of our agent groups. The id proves it and the
 * display name proves nothing, since anybody may call a tenant what they like. No partner admin link is needed.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 * @returns null where the foreign group is nobody's that we know: another partner's.
 */
export function aoboGrant(assignment: RoleAssignment, ours: Ours): OurGrant | null {
  const group = ours.agentGroups.get(assignment.principalId);
  if (assignment.principalType !== 'ForeignGroup' || !group) return null;

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

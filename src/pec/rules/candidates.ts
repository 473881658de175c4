import { makeFinding } from '../finding.ts';
import type { KnownLink } from '../ours.ts';
import type { Finding } from '../report.ts';
import type { RoleCatalogue } from '../roles.ts';
import type { RoleAssignment } from '../snapshot.ts';

/** As many as a person would look through. */
const MOST_CANDIDATES = 10;

/**
 * Guests and service principals with an eligible role: one may be ours without the profile saying so. They are offered
 * as a question and never counted, because nobody but they can see whether they carry a partner admin link.
 * Source: https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
 */
export function findCandidates(
  assignments: readonly RoleAssignment[],
  links: ReadonlyMap<string, readonly KnownLink[]> | undefined,
  roles: RoleCatalogue,
  customerTenantId: string,
): readonly Finding[] {
  const candidates = new Map<string, RoleAssignment>();
  for (const assignment of assignments) {
    if (assignment.principalType !== 'ServicePrincipal' && assignment.guest !== true) continue;
    if (links?.has(assignment.principalId) || !roles.find(assignment.roleDefinitionId)?.eligible) continue;

    const known = candidates.get(assignment.principalId);
    if (!known || keyOf(assignment) < keyOf(known)) candidates.set(assignment.principalId, assignment);
  }

  const sorted = [...candidates].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_CANDIDATES);
  return sorted.map(([principalId, { principalType, roleDefinitionId, scope }]) =>
    makeFinding('candidate-principal', 'note', {
      path: 'direct',
      scope,
      principalId,
      principalType,
      roleDefinitionId,
      roleName: roles.find(roleDefinitionId)?.name ?? '',
      linkTenantId: customerTenantId,
      count: candidates.size,
    }),
  );
}

function keyOf({ scope, roleDefinitionId, principalType }: RoleAssignment): string {
  return `${scope} ${roleDefinitionId} ${principalType}`;
}

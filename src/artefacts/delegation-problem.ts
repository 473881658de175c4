import { isGuid } from '../pec/profile.ts';
import { WELL_KNOWN_ROLES, type RoleCatalogue } from '../pec/roles.ts';
import type { Authorization, Delegation, EligiblePeople } from './delegation.ts';

export type DelegationProblem =
  | 'not-a-guid'
  | 'resource-group-name'
  | 'role-unlisted'
  | 'role-not-eligible'
  | 'role-not-delegable'
  | 'assignable-roles-missing'
  | 'assignable-roles-unwanted'
  | 'too-many-approvers';

/**
 * Most approvers of one eligible authorization; read 2026-11-23.
 * Source: https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations
 */
export const MOST_APPROVERS = 10;

/**
 * What Azure calls a resource group: letters, digits, and `_ ( ) . -`, up to 90 characters, no full stop at the end.
 * Source: https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/resource-name-rules
 */
const RESOURCE_GROUP_NAME = /^[\p{L}\p{N}_().-]{0,89}[\p{L}\p{N}_()-]$/u;

/**
 * Why Azure would refuse a delegation, or why it would not earn; null where neither. The roles are held against what
 * Lighthouse delegates: built-in, not Owner, without data actions, and User Access Administrator only with the roles
 * that it may give. That of the linked identity must count for PEC too.
 * Sources: https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles,
 * https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations
 */
export function delegationProblem(delegation: Delegation, roles: RoleCatalogue): DelegationProblem | null {
  const { managedByTenantId, linked, people, resourceGroupName } = delegation;
  const ids = [managedByTenantId, linked.principalId, people?.principalId ?? null, ...(people?.approverIds ?? [])];
  if (ids.some((id) => id !== null && !isGuid(id))) return 'not-a-guid';
  if (resourceGroupName !== null && !RESOURCE_GROUP_NAME.test(resourceGroupName)) return 'resource-group-name';
  return linkedProblem(linked, roles) ?? (people && peopleProblem(people, roles));
}

function linkedProblem(linked: Authorization, roles: RoleCatalogue): DelegationProblem | null {
  const role = roles.find(linked.roleDefinitionId);
  if (!role) return 'role-unlisted';
  if (!role.eligible) return 'role-not-eligible';
  if (role.lighthouse === 'no') return 'role-not-delegable';

  const assignable = linked.delegatedRoleDefinitionIds ?? [];
  if (role.roleDefinitionId !== WELL_KNOWN_ROLES.userAccessAdministrator) {
    return assignable.length > 0 ? 'assignable-roles-unwanted' : null;
  }
  if (assignable.length === 0) return 'assignable-roles-missing';
  return assignable.map((id) => delegableProblem(id, roles)).find((problem) => problem !== null) ?? null;
}

/** People's role need not earn: what they do just in time earns nothing anyway. */
function peopleProblem({ roleDefinitionId, approverIds }: EligiblePeople, roles: RoleCatalogue) {
  return (
    delegableProblem(roleDefinitionId, roles) ?? (approverIds.length > MOST_APPROVERS ? 'too-many-approvers' : null)
  );
}

function delegableProblem(roleDefinitionId: string, roles: RoleCatalogue): DelegationProblem | null {
  const role = roles.find(roleDefinitionId);
  if (!role) return 'role-unlisted';
  return role.lighthouse === 'yes' ? null : 'role-not-delegable';
}

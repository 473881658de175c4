import type { RoleAssignment as ArmRoleAssignment } from '@azure/arm-authorization';
import type { PrincipalType, RoleAssignment, Unread } from '../../pec/snapshot.ts';
import { collect, type ReadSession } from '../session.ts';
import { lower, moment, roleDefinitionGuid } from './ids.ts';

const PRINCIPAL_TYPES: readonly PrincipalType[] = ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device'];

/**
 * Every role assignment at, above and below the subscription. No filter: `atScope()` would leave out the resource groups.
 * Source: https://learn.microsoft.com/en-us/azure/role-based-access-control/role-assignments-list-rest
 */
export function readRoleAssignments(
  session: ReadSession,
  scope: string,
  unread: Unread[],
): Promise<readonly RoleAssignment[]> {
  return collect(
    session,
    { subject: 'role-assignments', scope, unread },
    // Without the leading slash: the client adds one itself.
    () => session.clients.authorization.roleAssignments.listForScope(scope.slice(1)).byPage(),
    (item) => toRoleAssignment(session, item),
  );
}

/**
 * Ids are put together anew from scope and name. That makes the parts shared: in a fleet the scopes repeat, and a hundred
 * thousand ids would be most of a snapshot.
 */
const ROLE_ASSIGNMENTS = '/providers/microsoft.authorization/roleassignments/';

function toRoleAssignment({ intern }: ReadSession, item: ArmRoleAssignment): RoleAssignment {
  const scope = intern(lower(item.scope, 'scope of a role assignment'));
  const createdOn = moment(item.createdOn);

  return {
    id: `${scope}${ROLE_ASSIGNMENTS}${lower(item.name, 'name of a role assignment')}`,
    scope,
    principalId: intern(lower(item.principalId, 'principal of a role assignment')),
    principalType: principalTypeOf(item.principalType),
    roleDefinitionId: intern(roleDefinitionGuid(item.roleDefinitionId)),
    condition: item.condition ? intern(item.condition) : null,
    createdOn: createdOn && intern(createdOn),
  };
}

export function principalTypeOf(text: string | null | undefined): PrincipalType {
  return PRINCIPAL_TYPES.find((type) => type === text) ?? 'Unknown';
}

import type { ListedRole, RoleCatalogue } from '../pec/roles.ts';

/** The listed roles, found by the GUID of their definition, in either case. */
export function roleCatalogue(roles: readonly ListedRole[]): RoleCatalogue {
  const byId = new Map(roles.map((role) => [role.roleDefinitionId.toLowerCase(), role]));
  return {
    all: roles,
    find: (roleDefinitionId) => byId.get(roleDefinitionId.toLowerCase()),
  };
}

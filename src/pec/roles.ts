/** A built-in role on Microsoft's list of roles for PEC. */
export interface ListedRole {
  /** The bare GUID of the role definition, lower case. */
  readonly roleDefinitionId: string;
  readonly name: string;
  readonly pageName: string;
  readonly eligible: boolean;
  /** Whether Azure Lighthouse lets the role be delegated; `limited` for User Access Administrator. */
  readonly lighthouse: 'yes' | 'no' | 'limited';
}

/**
 * The listed roles by role definition id. A role that is not in it is unknown: neither its name nor its actions tell.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/azure-roles-perms-pec
 */
export interface RoleCatalogue {
  find(roleDefinitionId: string): ListedRole | undefined;
  readonly all: readonly ListedRole[];
}

/** Roles that the rules and the fixes name, by role definition id. */
export const WELL_KNOWN_ROLES = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  /** Looks and changes nothing; does not count for PEC. */
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  userAccessAdministrator: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
  roleBasedAccessControlAdministrator: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
  /** The least eligible role that serves as standing access: it opens support requests and changes nothing else. */
  supportRequestContributor: 'cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e',
} as const;

/** A catalogue of the given roles, found by id in any case. */
export function createRoleCatalogue(roles: readonly ListedRole[]): RoleCatalogue {
  const byId = new Map(roles.map((role) => [role.roleDefinitionId.toLowerCase(), role]));

  return { find: (roleDefinitionId) => byId.get(roleDefinitionId.toLowerCase()), all: roles };
}

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

import { compareText } from '../order.ts';
import type { RoleCatalogue } from '../roles.ts';
import type { RoleDefinition } from '../snapshot.ts';

export interface RoleStanding {
  readonly standing: 'eligible' | 'role-not-eligible' | 'role-custom' | 'role-unlisted';
  /** Untrusted where the role is custom: a customer chose it. */
  readonly name: string | null;
}

/**
 * Whether a role counts, by its definition id and never by its name: six names on Microsoft's page are old spellings,
 * and a custom role may call itself anything. What is not on the list is unknown, whatever it allows.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/azure-roles-perms-pec
 */
export function standingOfRole(
  roleDefinitionId: string,
  roles: RoleCatalogue,
  definitions: readonly RoleDefinition[],
): RoleStanding {
  const listed = roles.find(roleDefinitionId);
  if (listed) return { standing: listed.eligible ? 'eligible' : 'role-not-eligible', name: listed.name };

  const found = definitions.filter((definition) => definition.roleDefinitionId === roleDefinitionId);
  return {
    standing: found.some(({ custom }) => custom) ? 'role-custom' : 'role-unlisted',
    name: found.map(({ name }) => name).sort(compareText)[0] ?? null,
  };
}

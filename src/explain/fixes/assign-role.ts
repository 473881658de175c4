import type { Translator } from '../../i18n/translator.ts';
import { isGuid } from '../../pec/profile.ts';
import { WELL_KNOWN_ROLES } from '../../pec/roles.ts';
import type { Commands } from '../commands.ts';

export interface Assignee {
  readonly principalId: string;
  readonly principalType: string;
}

const NAMEABLE_TYPES: ReadonlySet<string> = new Set(['User', 'Group', 'ServicePrincipal', 'ForeignGroup']);

/**
 * A permanent assignment of the least eligible role on the subscription. Without its type a foreign group is refused,
 * because it does not exist in the customer's directory.
 * Source: https://learn.microsoft.com/en-us/partner-center/customers/reinstate-csp
 */
export function assignRole({ principalId, principalType }: Assignee, subscriptionId: string, t: Translator): Commands {
  if (!isGuid(principalId) || !isGuid(subscriptionId)) return {};

  const role = WELL_KNOWN_ROLES.supportRequestContributor;
  const scope = `/subscriptions/${subscriptionId}`;
  const isNameable = NAMEABLE_TYPES.has(principalType);
  return {
    az: [
      `az role assignment create --assignee-object-id ${principalId}`,
      ...(isNameable ? [`--assignee-principal-type ${principalType}`] : []),
      `--role ${role} --scope ${scope}`,
    ].join(' '),
    powershell: [
      `New-AzRoleAssignment -ObjectId ${principalId}`,
      ...(isNameable ? [`-ObjectType ${principalType}`] : []),
      `-RoleDefinitionId ${role} -Scope ${scope}`,
    ].join(' '),
    portal:
      principalType === 'ForeignGroup'
        ? t('fix.portal.foreignGroup')
        : t('fix.portal.roleAssignment', { principal: principalId }),
  };
}

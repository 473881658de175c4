import type { Delegation } from '../../artefacts/delegation.ts';
import { delegationParameters } from '../../artefacts/delegation-parameters.ts';
import { delegationTemplate } from '../../artefacts/delegation-template.ts';
import type { Translator } from '../../i18n/translator.ts';
import { isGuid } from '../../pec/profile.ts';
import type { Evidence } from '../../pec/report.ts';
import { WELL_KNOWN_ROLES } from '../../pec/roles.ts';
import type { Commands } from '../commands.ts';

const DEFINITION_NAME = 'PEC access';

/**
 * A second, permanent delegation of the least eligible role to the same principal. The one that exists stays as it is.
 * Source: https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer
 */
export function delegateRole(
  { managedByTenantId = '', principalId = '' }: Evidence,
  subscriptionId: string,
  t: Translator,
): Commands {
  if (![managedByTenantId, principalId, subscriptionId].every(isGuid)) return {};

  const role = WELL_KNOWN_ROLES.supportRequestContributor;
  const scope = `/subscriptions/${subscriptionId}`;
  const define = [
    `az managedservices definition create --subscription ${subscriptionId} --name "${DEFINITION_NAME}"`,
    `--tenant-id ${managedByTenantId} --principal-id ${principalId} --role-definition-id ${role}`,
    '--query id --output tsv',
  ].join(' ');
  const delegation: Delegation = {
    scope: 'subscription',
    managedByTenantId,
    linked: { principalId, roleDefinitionId: role },
    people: null,
    resourceGroupName: null,
  };
  return {
    az: `az managedservices assignment create --subscription ${subscriptionId} --definition $(${define})`,
    powershell: [
      `$authorization = New-AzManagedServicesAuthorizationObject -PrincipalId ${principalId} -RoleDefinitionId ${role} -PrincipalIdDisplayName "${DEFINITION_NAME}"`,
      `$definition = New-AzManagedServicesDefinition -Name (New-Guid) -RegistrationDefinitionName "${DEFINITION_NAME}" -ManagedByTenantId ${managedByTenantId} -Authorization $authorization -Scope ${scope}`,
      `New-AzManagedServicesAssignment -Name (New-Guid) -RegistrationDefinitionId $definition.Id -Scope ${scope}`,
    ].join('\n'),
    portal: t('fix.portal.lighthouse'),
    template: JSON.stringify(delegationTemplate(delegation), null, 2),
    parameters: JSON.stringify(delegationParameters(delegation), null, 2),
  };
}

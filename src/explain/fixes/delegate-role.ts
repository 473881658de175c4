import type { Translator } from '../../i18n/translator.ts';
import { isGuid } from '../../pec/profile.ts';
import type { Evidence } from '../../pec/report.ts';
import { WELL_KNOWN_ROLES } from '../../pec/roles.ts';
import type { Commands } from '../commands.ts';

const DEFINITION_NAME = 'PEC access';
const API_VERSION = '2022-10-01';

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
  return {
    az: `az managedservices assignment create --subscription ${subscriptionId} --definition $(${define})`,
    powershell: [
      `$authorization = New-AzManagedServicesAuthorizationObject -PrincipalId ${principalId} -RoleDefinitionId ${role} -PrincipalIdDisplayName "${DEFINITION_NAME}"`,
      `$definition = New-AzManagedServicesDefinition -Name (New-Guid) -RegistrationDefinitionName "${DEFINITION_NAME}" -ManagedByTenantId ${managedByTenantId} -Authorization $authorization -Scope ${scope}`,
      `New-AzManagedServicesAssignment -Name (New-Guid) -RegistrationDefinitionId $definition.Id -Scope ${scope}`,
    ].join('\n'),
    portal: t('fix.portal.lighthouse'),
    template: templateOf(managedByTenantId, principalId, role),
  };
}

function templateOf(managedByTenantId: string, principalId: string, roleDefinitionId: string): string {
  const definition = `[guid('${DEFINITION_NAME}', '${principalId}')]`;
  const definitionId = `[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', guid('${DEFINITION_NAME}', '${principalId}'))]`;
  const template = {
    $schema: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    resources: [
      {
        type: 'Microsoft.ManagedServices/registrationDefinitions',
        apiVersion: API_VERSION,
        name: definition,
        properties: {
          registrationDefinitionName: DEFINITION_NAME,
          managedByTenantId,
          authorizations: [{ principalId, roleDefinitionId, principalIdDisplayName: DEFINITION_NAME }],
        },
      },
      {
        type: 'Microsoft.ManagedServices/registrationAssignments',
        apiVersion: API_VERSION,
        name: definition,
        dependsOn: [definitionId],
        properties: { registrationDefinitionId: definitionId },
      },
    ],
  };
  return JSON.stringify(template, null, 2);
}

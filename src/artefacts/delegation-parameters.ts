import type { Delegation } from './delegation.ts';
import type { Placeholder } from './placeholders.ts';

/**
 * The parameters file that goes with the template of the same delegation. The template takes nothing shorter or longer
 * than a GUID, so that a placeholder that was forgotten is refused and not deployed.
 * Source: https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/parameter-files
 */
export function delegationParameters({ managedByTenantId, linked, people, scope, resourceGroupName }: Delegation) {
  const id = (known: string | null, otherwise: Placeholder) => ({ value: known?.toLowerCase() ?? otherwise });
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: {
      managedByTenantId: id(managedByTenantId, 'PARTNER_TENANT_ID'),
      linkedPrincipalId: id(linked.principalId, 'LINKED_PRINCIPAL_ID'),
      ...(people
        ? {
            peopleGroupId: id(people.principalId, 'PEOPLE_GROUP_ID'),
            approvers: {
              value: people.approverIds.map((approverId) => ({
                principalId: approverId.toLowerCase(),
                principalIdDisplayName: 'Approvers',
              })),
            },
          }
        : {}),
      ...(scope === 'subscription'
        ? {}
        : { resourceGroupName: { value: resourceGroupName ?? ('RESOURCE_GROUP' satisfies Placeholder) } }),
    },
  };
}

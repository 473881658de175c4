import { WELL_KNOWN_ROLES } from '../pec/roles.ts';
import type { Authorization, Delegation, EligiblePeople } from './delegation.ts';
import { MOST_APPROVERS } from './delegation-problem.ts';

const API_VERSION = '2022-10-01';
const SCHEMAS = 'https://schema.management.azure.com/schemas';
const NAME = 'PEC access';
/** The name of the definition, the same each time, so that deploying again changes it instead of adding one. */
const DEFINITION_NAME = `[guid('${NAME}', parameters('managedByTenantId'), parameters('linkedPrincipalId'))]`;
const DEFINITION_ID =
  "[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', variables('definitionName'))]";
/** Longest activation that people get, as an ISO 8601 duration: the most that Azure allows. */
const LONGEST_ACTIVATION = 'PT8H';
/** An empty list of approvers is left out rather than sent: what Azure makes of one is not documented. */
const ACTIVATION_POLICY =
  "[if(empty(parameters('approvers')), variables('activation'), union(variables('activation'), createObject('managedByTenantApprovers', parameters('approvers'))))]";

/**
 * An ARM template for a subscription deployment that delegates to a managing tenant. Every id is a parameter; the roles
 * stand in it, for the customer to read.
 * Sources: https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer,
 * https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations,
 * https://learn.microsoft.com/en-us/azure/templates/microsoft.managedservices/registrationdefinitions
 */
export function delegationTemplate({ scope, linked, people }: Omit<Delegation, 'managedByTenantId'>) {
  const whole = scope === 'subscription';
  return {
    $schema: `${SCHEMAS}/2019-08-01/subscriptionDeploymentTemplate.json#`,
    contentVersion: '1.0.0.0',
    parameters: {
      managedByTenantId: GUID_PARAMETER,
      linkedPrincipalId: GUID_PARAMETER,
      ...(people
        ? {
            peopleGroupId: GUID_PARAMETER,
            approvers: { type: 'array', defaultValue: [], maxLength: MOST_APPROVERS },
          }
        : {}),
      ...(whole ? {} : { resourceGroupName: { type: 'string', minLength: 1, maxLength: 90 } }),
    },
    variables: {
      definitionName: DEFINITION_NAME,
      ...(people
        ? { activation: { multiFactorAuthProvider: 'Azure', maximumActivationDuration: LONGEST_ACTIVATION } }
        : {}),
    },
    resources: [definition(linked, people), whole ? assignment([DEFINITION_ID]) : nestedAssignment()],
  };
}

const GUID_PARAMETER = { type: 'string', minLength: 36, maxLength: 36 };

function definition(linked: Authorization, people: EligiblePeople | null) {
  return {
    type: 'Microsoft.ManagedServices/registrationDefinitions',
    apiVersion: API_VERSION,
    name: "[variables('definitionName')]",
    properties: {
      registrationDefinitionName: NAME,
      managedByTenantId: "[parameters('managedByTenantId')]",
      authorizations: [linkedAuthorization(linked), ...(people ? [STANDING_READER] : [])],
      ...(people ? { eligibleAuthorizations: [eligible(people)] } : {}),
    },
  };
}

function linkedAuthorization({ roleDefinitionId, delegatedRoleDefinitionIds = [] }: Authorization) {
  return {
    principalId: "[parameters('linkedPrincipalId')]",
    roleDefinitionId,
    principalIdDisplayName: 'PEC link',
    ...(delegatedRoleDefinitionIds.length > 0 ? { delegatedRoleDefinitionIds } : {}),
  };
}

/** Without a standing role to read with, people cannot activate another one in the portal. It earns nothing. */
const STANDING_READER = {
  principalId: "[parameters('peopleGroupId')]",
  roleDefinitionId: WELL_KNOWN_ROLES.reader,
  principalIdDisplayName: 'Engineers',
};

function eligible({ roleDefinitionId }: EligiblePeople) {
  return {
    principalId: "[parameters('peopleGroupId')]",
    roleDefinitionId,
    principalIdDisplayName: 'Engineers',
    justInTimeAccessPolicy: ACTIVATION_POLICY,
  };
}

function assignment(dependsOn: readonly string[]) {
  return {
    type: 'Microsoft.ManagedServices/registrationAssignments',
    apiVersion: API_VERSION,
    name: "[variables('definitionName')]",
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
    properties: { registrationDefinitionId: DEFINITION_ID },
  };
}

/** The definition lives on the subscription, its assignment in the group: hence a deployment inside the deployment. */
function nestedAssignment() {
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: 'pec-access',
    resourceGroup: "[parameters('resourceGroupName')]",
    dependsOn: [DEFINITION_ID],
    properties: {
      mode: 'Incremental',
      template: {
        $schema: `${SCHEMAS}/2019-04-01/deploymentTemplate.json#`,
        contentVersion: '1.0.0.0',
        resources: [assignment([])],
      },
    },
  };
}

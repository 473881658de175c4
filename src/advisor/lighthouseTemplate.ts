import { isGuid } from '../pec/profile.ts';
import { WELL_KNOWN_ROLES, type RoleCatalogue } from '../pec/roles.ts';
import type { OwnIds } from './steps.ts';
import type { Delegation } from './tree.ts';

export interface Authorization {
  /** Object id in the managing tenant; null where whoever deploys it fills it in. */
  readonly principalId: string | null;
  readonly roleDefinitionId: string;
}

export interface DelegationInput {
  readonly scope: 'subscription' | 'resource-group';
  /** Null where whoever deploys it fills it in. */
  readonly managedByTenantId: string | null;
  /** The identity with the partner admin link: always permanent, or nothing is earned. */
  readonly linked: Authorization;
  /** People who activate their role when they need it; null for nobody. */
  readonly people: Authorization | null;
}

export type DelegationTemplate =
  | { readonly ok: true; readonly template: Readonly<Record<string, unknown>> }
  | {
      readonly ok: false;
      readonly problem: 'not-a-guid' | 'role-unlisted' | 'role-not-eligible' | 'role-not-delegable';
    };

const API_VERSION = '2022-10-01';
const SCHEMAS = 'https://schema.management.azure.com/schemas';
const NAME = 'PEC access';
/** The name of the definition, the same each time, so that deploying again changes it instead of adding one. */
const DEFINITION_NAME = `[guid('${NAME}', parameters('managedByTenantId'), parameters('linkedPrincipalId'))]`;
const DEFINITION_ID =
  "[subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', variables('definitionName'))]";
/** Longest activation that people get, as an ISO 8601 duration: the most that Azure allows. */
const LONGEST_ACTIVATION = 'PT8H';

/**
 * An ARM template for a subscription deployment that delegates to the managing tenant. Ids that are not known become
 * parameters without a value. Roles must count for PEC and be such as Lighthouse delegates.
 * Sources: https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer,
 * https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations,
 * https://learn.microsoft.com/en-us/azure/lighthouse/concepts/tenants-users-roles
 */
export function lighthouseTemplate(input: DelegationInput, roles: RoleCatalogue): DelegationTemplate {
  const authorizations = [input.linked, ...(input.people ? [input.people] : [])];
  const ids = [input.managedByTenantId, ...authorizations.map(({ principalId }) => principalId)];
  if (ids.some((id) => id !== null && !isGuid(id))) return { ok: false, problem: 'not-a-guid' };
  for (const { roleDefinitionId } of authorizations) {
    const role = roles.find(roleDefinitionId);
    if (!role) return { ok: false, problem: 'role-unlisted' };
    if (!role.eligible) return { ok: false, problem: 'role-not-eligible' };
    if (role.lighthouse !== 'yes') return { ok: false, problem: 'role-not-delegable' };
  }

  const whole = input.scope === 'subscription';
  return {
    ok: true,
    template: {
      $schema: `${SCHEMAS}/2019-08-01/subscriptionDeploymentTemplate.json#`,
      contentVersion: '1.0.0.0',
      parameters: {
        managedByTenantId: text(input.managedByTenantId),
        linkedPrincipalId: text(input.linked.principalId),
        ...(input.people ? { peopleGroupId: text(input.people.principalId) } : {}),
        ...(whole ? {} : { resourceGroupName: text(null) }),
      },
      variables: { definitionName: DEFINITION_NAME },
      resources: [definition(input), whole ? assignment([DEFINITION_ID]) : nestedAssignment()],
    },
  };
}

/** The template of an outcome as the text of a file, filled with the ids that are known; null where it cannot be made. */
export function delegationFile({ scope, people }: Delegation, ids: OwnIds, roles: RoleCatalogue): string | null {
  const known = (id: string): string | null => (isGuid(id) ? id : null);
  const made = lighthouseTemplate(
    {
      scope,
      managedByTenantId: known(ids.tenantId),
      linked: {
        principalId: known(ids.linkedPrincipal),
        roleDefinitionId: WELL_KNOWN_ROLES.supportRequestContributor,
      },
      people: people ? { principalId: null, roleDefinitionId: WELL_KNOWN_ROLES.contributor } : null,
    },
    roles,
  );
  return made.ok ? JSON.stringify(made.template, null, 2) : null;
}

function definition({ linked, people }: DelegationInput) {
  return {
    type: 'Microsoft.ManagedServices/registrationDefinitions',
    apiVersion: API_VERSION,
    name: "[variables('definitionName')]",
    properties: {
      registrationDefinitionName: NAME,
      managedByTenantId: "[parameters('managedByTenantId')]",
      authorizations: [
        {
          principalId: "[parameters('linkedPrincipalId')]",
          roleDefinitionId: linked.roleDefinitionId,
          principalIdDisplayName: 'PEC link',
        },
      ],
      ...(people ? { eligibleAuthorizations: [eligible(people)] } : {}),
    },
  };
}

function eligible({ roleDefinitionId }: Authorization) {
  return {
    principalId: "[parameters('peopleGroupId')]",
    roleDefinitionId,
    principalIdDisplayName: 'Engineers',
    justInTimeAccessPolicy: { multiFactorAuthProvider: 'Azure', maximumActivationDuration: LONGEST_ACTIVATION },
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

function text(known: string | null) {
  return { type: 'string', ...(known === null ? {} : { defaultValue: known.toLowerCase() }) };
}

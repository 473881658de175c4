import { Ajv, type ValidateFunction } from 'ajv';

/**
 * What a template of ours may hold: written after Microsoft's published schemas of subscription deployments, parameters
 * files and Microsoft.ManagedServices 2022-10-01, and narrower than they are. Those themselves are in no package.
 * Sources: https://learn.microsoft.com/en-us/azure/templates/microsoft.managedservices/registrationdefinitions,
 * https://learn.microsoft.com/en-us/azure/templates/microsoft.managedservices/registrationassignments,
 * https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/syntax
 */
const GUID = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
const NAME = "^\\[variables\\('definitionName'\\)\\]$";
const DEFINITION =
  "^\\[subscriptionResourceId\\('Microsoft\\.ManagedServices/registrationDefinitions', variables\\('definitionName'\\)\\)\\]$";
const SCHEMAS = 'https://schema.management.azure.com/schemas';

/** An object with these properties and no others. */
function shape(properties: Record<string, unknown>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const guid = { type: 'string', pattern: GUID };
const parameter = (name: string) => ({ const: `[parameters('${name}')]` });
const authorization = (principal: string) => ({
  principalId: parameter(principal),
  roleDefinitionId: guid,
  principalIdDisplayName: { type: 'string', minLength: 1 },
});

const definition = shape({
  type: { const: 'Microsoft.ManagedServices/registrationDefinitions' },
  apiVersion: { const: '2022-10-01' },
  name: { type: 'string', pattern: NAME },
  properties: shape(
    {
      registrationDefinitionName: { type: 'string', minLength: 1 },
      managedByTenantId: parameter('managedByTenantId'),
      authorizations: {
        type: 'array',
        minItems: 1,
        items: {
          anyOf: [
            shape(
              {
                ...authorization('linkedPrincipalId'),
                delegatedRoleDefinitionIds: { type: 'array', minItems: 1, items: guid },
              },
              ['delegatedRoleDefinitionIds'],
            ),
            shape(authorization('peopleGroupId')),
          ],
        },
      },
      eligibleAuthorizations: {
        type: 'array',
        minItems: 1,
        items: shape({
          ...authorization('peopleGroupId'),
          justInTimeAccessPolicy: { type: 'string', pattern: '^\\[if\\(empty\\(.*\\)\\]$' },
        }),
      },
    },
    ['eligibleAuthorizations'],
  ),
});

const dependsOn = { type: 'array', minItems: 1, items: { type: 'string', pattern: DEFINITION } };
const assignmentParts = {
  type: { const: 'Microsoft.ManagedServices/registrationAssignments' },
  apiVersion: { const: '2022-10-01' },
  name: { type: 'string', pattern: NAME },
  properties: shape({ registrationDefinitionId: { type: 'string', pattern: DEFINITION } }),
};
const nested = shape({
  type: { const: 'Microsoft.Resources/deployments' },
  apiVersion: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  name: { type: 'string', minLength: 1 },
  resourceGroup: parameter('resourceGroupName'),
  dependsOn,
  properties: shape({
    mode: { const: 'Incremental' },
    template: shape({
      $schema: { const: `${SCHEMAS}/2019-04-01/deploymentTemplate.json#` },
      contentVersion: { const: '1.0.0.0' },
      resources: { type: 'array', minItems: 1, maxItems: 1, items: shape(assignmentParts) },
    }),
  }),
});

/** What the activation of a role may look like; the template puts it together from this and the approvers. */
const activation = shape({
  multiFactorAuthProvider: { enum: ['Azure', 'None'] },
  maximumActivationDuration: { type: 'string', pattern: '^PT([1-8]H|30M)$' },
});

const isTemplate = new Ajv({ strictTypes: false }).compile(
  shape({
    $schema: { const: `${SCHEMAS}/2019-08-01/subscriptionDeploymentTemplate.json#` },
    contentVersion: { const: '1.0.0.0' },
    parameters: {
      type: 'object',
      additionalProperties: {
        anyOf: [
          shape({ type: { const: 'string' }, minLength: { type: 'integer' }, maxLength: { type: 'integer' } }),
          shape({ type: { const: 'array' }, defaultValue: { const: [] }, maxLength: { const: 10 } }),
        ],
      },
    },
    variables: shape({ definitionName: { type: 'string', pattern: '^\\[guid\\(.*\\)\\]$' }, activation }, [
      'activation',
    ]),
    resources: {
      type: 'array',
      minItems: 2,
      maxItems: 2,
      items: { anyOf: [definition, shape({ ...assignmentParts, dependsOn }), nested] },
    },
  }),
);

const approver = shape({ principalId: guid, principalIdDisplayName: { type: 'string', minLength: 1 } });
const isParametersFile = new Ajv({ strictTypes: false }).compile(
  shape({
    $schema: { const: `${SCHEMAS}/2019-04-01/deploymentParameters.json#` },
    contentVersion: { const: '1.0.0.0' },
    parameters: {
      type: 'object',
      additionalProperties: shape({
        value: {
          anyOf: [
            { type: 'string', minLength: 1 },
            { type: 'array', maxItems: 10, items: approver },
          ],
        },
      }),
    },
  }),
);

/** In what a template leaves the shape; empty where it does not. */
export function templateProblems(text: string): readonly string[] {
  return problems(isTemplate, text);
}

/** In what a parameters file leaves the shape, or gives other values than its template asks for; empty where neither. */
export function parametersProblems(text: string, template: string): readonly string[] {
  const [given, asked] = [text, template].map((one) => {
    const { parameters } = JSON.parse(one) as { readonly parameters: object };
    return Object.keys(parameters).sort().join(' ');
  });
  return [...problems(isParametersFile, text), ...(given === asked ? [] : [`${given} for ${asked}`])];
}

function problems(validate: ValidateFunction, text: string): readonly string[] {
  return validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
}

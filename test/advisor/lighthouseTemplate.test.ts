import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import { delegationFile, lighthouseTemplate, type DelegationInput } from '../../src/advisor/lighthouseTemplate.ts';
import { loadAdvisor } from '../../src/advisor/load.ts';
import { ownIds } from '../../src/advisor/steps.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import { WELL_KNOWN_ROLES, type RoleCatalogue } from '../../src/pec/roles.ts';
import { KNOWLEDGE } from './support.ts';

const GUID = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
const PARAMETER = "^\\[parameters\\('(managedByTenantId|linkedPrincipalId|peopleGroupId|resourceGroupName)'\\)\\]$";
const NAME = "^\\[variables\\('definitionName'\\)\\]$";
const DEFINITION = "^\\[subscriptionResourceId\\('Microsoft\\.ManagedServices/registrationDefinitions', ";

const idOrParameter = {
  anyOf: [
    { type: 'string', pattern: GUID },
    { type: 'string', pattern: PARAMETER },
  ],
};

/** An object with these properties and no others. */
function shape(properties: Record<string, unknown>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const authorization = {
  principalId: idOrParameter,
  roleDefinitionId: { type: 'string', pattern: GUID },
  principalIdDisplayName: { type: 'string', minLength: 1 },
};

/** Microsoft.ManagedServices 2022-10-01, as far as a template of ours uses it. */
const definition = shape({
  type: { const: 'Microsoft.ManagedServices/registrationDefinitions' },
  apiVersion: { const: '2022-10-01' },
  name: { type: 'string', pattern: NAME },
  properties: shape(
    {
      registrationDefinitionName: { type: 'string', minLength: 1 },
      managedByTenantId: idOrParameter,
      authorizations: { type: 'array', minItems: 1, items: shape(authorization) },
      eligibleAuthorizations: {
        type: 'array',
        minItems: 1,
        items: shape({
          ...authorization,
          justInTimeAccessPolicy: shape({
            multiFactorAuthProvider: { enum: ['Azure', 'None'] },
            maximumActivationDuration: { type: 'string', pattern: '^PT([1-8]H|30M)$' },
          }),
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
const assignment = shape({ ...assignmentParts, dependsOn });
const nested = shape({
  type: { const: 'Microsoft.Resources/deployments' },
  apiVersion: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  name: { type: 'string', minLength: 1 },
  resourceGroup: { const: "[parameters('resourceGroupName')]" },
  dependsOn,
  properties: shape({
    mode: { const: 'Incremental' },
    template: shape({
      $schema: { const: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#' },
      contentVersion: { const: '1.0.0.0' },
      resources: { type: 'array', minItems: 1, maxItems: 1, items: shape(assignmentParts) },
    }),
  }),
});
const isTemplate = new Ajv().compile(
  shape({
    $schema: { const: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#' },
    contentVersion: { const: '1.0.0.0' },
    parameters: {
      type: 'object',
      additionalProperties: shape({ type: { const: 'string' }, defaultValue: { type: 'string', pattern: GUID } }, [
        'defaultValue',
      ]),
    },
    variables: shape({ definitionName: { type: 'string', pattern: '^\\[guid\\(.*\\)\\]$' } }),
    resources: { type: 'array', minItems: 2, maxItems: 2, items: { anyOf: [definition, assignment, nested] } },
  }),
);

const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001';
const APP = 'aaaaaaaa-0000-4000-8000-000000000002';
const PEOPLE = 'aaaaaaaa-0000-4000-8000-000000000003';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const LINKED = { principalId: APP, roleDefinitionId: WELL_KNOWN_ROLES.supportRequestContributor };
const ENGINEERS = { principalId: PEOPLE, roleDefinitionId: WELL_KNOWN_ROLES.contributor };

describe('the Lighthouse template', () => {
  let roles: RoleCatalogue;
  before(async () => {
    roles = await loadRoles();
  });

  function made(input: Partial<DelegationInput>): string {
    const whole = { scope: 'subscription', managedByTenantId: TENANT, linked: LINKED, people: null } as const;
    const result = lighthouseTemplate({ ...whole, ...input }, roles);
    assert.ok(result.ok);
    assert.equal(isTemplate(result.template), true, JSON.stringify(isTemplate.errors));
    return JSON.stringify(result.template);
  }

  for (const scope of ['subscription', 'resource-group'] as const) {
    for (const people of [null, ENGINEERS, { ...ENGINEERS, principalId: null }]) {
      const whom = people ? (people.principalId ? 'people' : 'people to be named') : 'nobody else';

      it(`has Azure's shape for a ${scope} and ${whom}`, () => {
        const template = made({ scope, people });

        assert.equal(template.includes('resourceGroup'), scope === 'resource-group');
        assert.equal(template.includes('eligibleAuthorizations'), people !== null);
      });
    }
  }

  it('gives the linked identity its role for good, whoever else is in it', () => {
    const template = JSON.parse(made({ people: ENGINEERS })) as {
      readonly resources: readonly { readonly properties: { readonly authorizations: readonly unknown[] } }[];
    };

    assert.deepEqual(template.resources[0]?.properties.authorizations, [
      {
        principalId: "[parameters('linkedPrincipalId')]",
        roleDefinitionId: LINKED.roleDefinitionId,
        principalIdDisplayName: 'PEC link',
      },
    ]);
  });

  it('leaves open what is not known, as a parameter without a value', () => {
    const template = JSON.parse(made({ managedByTenantId: null, linked: { ...LINKED, principalId: null } })) as {
      readonly parameters: unknown;
    };

    assert.deepEqual(template.parameters, {
      managedByTenantId: { type: 'string' },
      linkedPrincipalId: { type: 'string' },
    });
  });

  for (const [what, input, problem] of [
    ['a tenant that is no GUID', { managedByTenantId: "x'); evil('" }, 'not-a-guid'],
    ['an identity that is no GUID', { linked: { ...LINKED, principalId: '$(whoami)' } }, 'not-a-guid'],
    ['people that are no GUID', { people: { ...ENGINEERS, principalId: '' } }, 'not-a-guid'],
    ['a role that is not on the list', { linked: { ...LINKED, roleDefinitionId: PEOPLE } }, 'role-unlisted'],
    ['Reader, which does not count', { linked: { ...LINKED, roleDefinitionId: READER } }, 'role-not-eligible'],
    [
      'Owner, which Lighthouse refuses',
      { people: { ...ENGINEERS, roleDefinitionId: WELL_KNOWN_ROLES.owner } },
      'role-not-delegable',
    ],
    [
      'User Access Administrator, which is delegated for managed identities only',
      { people: { ...ENGINEERS, roleDefinitionId: WELL_KNOWN_ROLES.userAccessAdministrator } },
      'role-not-delegable',
    ],
  ] as const) {
    it(`is not made with ${what}`, () => {
      const whole = { scope: 'subscription', managedByTenantId: TENANT, linked: LINKED, people: null } as const;

      assert.deepEqual(lighthouseTemplate({ ...whole, ...input }, roles), { ok: false, problem });
    });
  }

  it('can be made for every outcome that has one, with a profile and without', async () => {
    const tree = await loadAdvisor(KNOWLEDGE);
    const delegations = tree.outcomes.flatMap(({ delegation }) => delegation ?? []);

    const files = delegations.flatMap((delegation) =>
      [demoProfile, null].map((profile) => delegationFile(delegation, ownIds(profile), roles)),
    );

    assert.ok(files.length >= 6);
    for (const file of files) assert.equal(isTemplate(JSON.parse(file ?? 'null')), true);
  });
});

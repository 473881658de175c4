import assert from 'node:assert/strict';
import fc from 'fast-check';
import { delegationFiles } from '../../src/artefacts/delegation-files.ts';
import type { Delegation } from '../../src/artefacts/delegation.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import { WELL_KNOWN_ROLES, type RoleCatalogue } from '../../src/pec/roles.ts';
import { parametersProblems, templateProblems } from './arm-schema.ts';

const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001';
const APP = 'aaaaaaaa-0000-4000-8000-000000000002';
const PEOPLE = 'aaaaaaaa-0000-4000-8000-000000000003';
const APPROVER = 'aaaaaaaa-0000-4000-8000-000000000004';
const LINKED = { principalId: APP, roleDefinitionId: WELL_KNOWN_ROLES.supportRequestContributor };
const ENGINEERS = { principalId: PEOPLE, roleDefinitionId: WELL_KNOWN_ROLES.contributor, approverIds: [] };
const ADMINISTRATOR = { principalId: APP, roleDefinitionId: WELL_KNOWN_ROLES.userAccessAdministrator };
const BLOB_CONTRIBUTOR = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';
const WHOLE: Delegation = {
  scope: 'subscription',
  managedByTenantId: TENANT,
  linked: LINKED,
  people: null,
  resourceGroupName: null,
};

interface Definition {
  readonly properties: {
    readonly authorizations: readonly Record<string, unknown>[];
    readonly eligibleAuthorizations?: readonly unknown[];
  };
}

describe('the files of a delegation', () => {
  let roles: RoleCatalogue;
  before(async () => {
    roles = await loadRoles();
  });

  function made(input: Partial<Delegation> = {}) {
    const result = delegationFiles({ ...WHOLE, ...input }, roles);
    assert.ok(result.ok, result.ok ? '' : result.problem);
    const [template, parameters] = result.files.map(({ content }) => content);
    assert.ok(template !== undefined && parameters !== undefined);
    assert.deepEqual(templateProblems(template), []);
    assert.deepEqual(parametersProblems(parameters, template), []);
    return { template, parameters };
  }

  function definitionOf(template: string): Definition['properties'] {
    const { resources } = JSON.parse(template) as { readonly resources: readonly Definition[] };
    return resources[0]?.properties ?? assert.fail('no definition');
  }

  function valuesOf(parameters: string): Record<string, unknown> {
    const all = (JSON.parse(parameters) as { readonly parameters: Record<string, { readonly value: unknown }> })
      .parameters;
    return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
  }

  for (const scope of ['subscription', 'resource-group'] as const) {
    for (const [whom, people] of [
      ['nobody else', null],
      ['people', ENGINEERS],
      ['people to be named', { ...ENGINEERS, principalId: null }],
      ['people with approvers', { ...ENGINEERS, approverIds: [APPROVER] }],
    ] as const) {
      it(`have Azure's shape for a ${scope} and ${whom}`, () => {
        const { template } = made({ scope, people });

        assert.equal(template.includes('resourceGroup'), scope === 'resource-group');
        assert.equal(template.includes('eligibleAuthorizations'), people !== null);
      });
    }
  }

  it('give the linked identity its role for good, and people only Reader', () => {
    const { authorizations, eligibleAuthorizations } = definitionOf(made({ people: ENGINEERS }).template);

    assert.deepEqual(
      authorizations.map(({ principalId, roleDefinitionId }) => [principalId, roleDefinitionId]),
      [
        ["[parameters('linkedPrincipalId')]", LINKED.roleDefinitionId],
        ["[parameters('peopleGroupId')]", WELL_KNOWN_ROLES.reader],
      ],
    );
    assert.equal(eligibleAuthorizations?.length, 1);
  });

  it('hold every id in the parameters and none in the template', () => {
    const people = { ...ENGINEERS, approverIds: [APPROVER.toUpperCase()] };

    const { template, parameters } = made({ scope: 'resource-group', people, resourceGroupName: 'rg-Prod_(1).west' });

    for (const id of [TENANT, APP, PEOPLE, APPROVER]) assert.equal(template.includes(id), false);
    assert.deepEqual(valuesOf(parameters), {
      managedByTenantId: TENANT,
      linkedPrincipalId: APP,
      peopleGroupId: PEOPLE,
      approvers: [{ principalId: APPROVER, principalIdDisplayName: 'Approvers' }],
      resourceGroupName: 'rg-Prod_(1).west',
    });
  });

  it('leave open what is not known, as a word that the template is too strict to take', () => {
    const { template, parameters } = made({ managedByTenantId: null, linked: { ...LINKED, principalId: null } });

    assert.deepEqual(valuesOf(parameters), {
      managedByTenantId: 'PARTNER_TENANT_ID',
      linkedPrincipalId: 'LINKED_PRINCIPAL_ID',
    });
    assert.equal(template.match(/"minLength": 36,\s+"maxLength": 36/g)?.length, 2);
  });

  it('let a User Access Administrator give no more than the roles that are named', () => {
    const delegatedRoleDefinitionIds = [WELL_KNOWN_ROLES.contributor];

    const { authorizations } = definitionOf(
      made({ linked: { ...ADMINISTRATOR, delegatedRoleDefinitionIds } }).template,
    );

    assert.deepEqual(authorizations[0]?.['delegatedRoleDefinitionIds'], delegatedRoleDefinitionIds);
  });

  for (const [what, input, problem] of [
    ['a tenant that is no GUID', { managedByTenantId: "x'); evil('" }, 'not-a-guid'],
    ['an identity that is no GUID', { linked: { ...LINKED, principalId: '$(whoami)' } }, 'not-a-guid'],
    ['people that are no GUID', { people: { ...ENGINEERS, principalId: '' } }, 'not-a-guid'],
    ['an approver that is no GUID', { people: { ...ENGINEERS, approverIds: ['ann@example.com'] } }, 'not-a-guid'],
    ['eleven approvers', { people: { ...ENGINEERS, approverIds: Array<string>(11).fill(APP) } }, 'too-many-approvers'],
    ['a custom role', { linked: { ...LINKED, roleDefinitionId: PEOPLE } }, 'role-unlisted'],
    ['a custom role for people', { people: { ...ENGINEERS, roleDefinitionId: PEOPLE } }, 'role-unlisted'],
    [
      'Reader, which does not count',
      { linked: { ...LINKED, roleDefinitionId: WELL_KNOWN_ROLES.reader } },
      'role-not-eligible',
    ],
    ['Owner', { linked: { ...LINKED, roleDefinitionId: WELL_KNOWN_ROLES.owner } }, 'role-not-delegable'],
    ['Owner for people', { people: { ...ENGINEERS, roleDefinitionId: WELL_KNOWN_ROLES.owner } }, 'role-not-delegable'],
    ['a role with data actions', { linked: { ...LINKED, roleDefinitionId: BLOB_CONTRIBUTOR } }, 'role-not-delegable'],
    [
      'User Access Administrator for people',
      { people: { ...ENGINEERS, roleDefinitionId: WELL_KNOWN_ROLES.userAccessAdministrator } },
      'role-not-delegable',
    ],
    ['User Access Administrator with nothing to give', { linked: ADMINISTRATOR }, 'assignable-roles-missing'],
    [
      'User Access Administrator that may make Owners',
      { linked: { ...ADMINISTRATOR, delegatedRoleDefinitionIds: [WELL_KNOWN_ROLES.owner] } },
      'role-not-delegable',
    ],
    [
      'another role that has something to give',
      { linked: { ...LINKED, delegatedRoleDefinitionIds: [WELL_KNOWN_ROLES.contributor] } },
      'assignable-roles-unwanted',
    ],
  ] as const) {
    it(`are not made with ${what}`, () => {
      assert.deepEqual(delegationFiles({ ...WHOLE, ...input }, roles), { ok: false, problem });
    });
  }

  it('take for a resource group only what Azure takes', () => {
    const nameOf = (resourceGroupName: string) =>
      delegationFiles({ ...WHOLE, scope: 'resource-group', resourceGroupName }, roles).ok;

    for (const good of ['a', 'rg-1', 'Überwachung_(test).2', 'x'.repeat(90)]) assert.equal(nameOf(good), true, good);
    for (const bad of ['', 'ends.', 'x'.repeat(91), 'a b', "a'b", '$(id)', 'a"b', "')]", 'a/b', 'a\nb']) {
      assert.equal(nameOf(bad), false, bad);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => nameOf(text) === false || !/[^\p{L}\p{N}_().-]/u.test(text)),
    );
  });
});

import assert from 'node:assert/strict';
import { agents, subscription } from '../../src/demo/build.ts';
import { checkAppObjectId, CHECK_APP_CLIENT_ID, ENGINEERS, LINKED_APP, PARTNER, ROLES } from '../../src/demo/cast.ts';
import { demoGuid } from '../../src/demo/guid.ts';
import { demoTenantId, customer } from '../../src/demo/build.ts';
import { startReading, type Reading } from '../support/azure/reading.ts';

const NOW = new Date('2026-11-23T10:00:00.000Z');

describe('a full read', () => {
  let reading: Reading;

  before(async () => {
    reading = await startReading({ now: () => NOW });
  });
  after(() => reading[Symbol.asyncDispose]());

  it('names the customer, who reads it, when, and how deep', async () => {
    const snapshot = await reading.snapshot('contoso.example');

    assert.deepEqual(
      { ...snapshot, subscriptions: snapshot.subscriptions.length, takenAt: 'later' },
      {
        schemaVersion: 1,
        customer: { tenantId: demoTenantId(2), domain: 'contoso.example', displayName: 'Contoso (demo)' },
        depth: 'full',
        identity: {
          kind: 'app',
          label: `app ${CHECK_APP_CLIENT_ID}`,
          clientId: CHECK_APP_CLIENT_ID,
          tenantId: demoTenantId(2),
          objectId: checkAppObjectId(demoTenantId(2)),
          partnerLink: { state: 'not-linked' },
        },
        demo: false,
        unread: [],
        subscriptions: 2,
        takenAt: 'later',
      },
    );
    assert.match(snapshot.takenAt, /^2026-11-23T/);
  });

  it('follows every page of the role assignments, at the subscription and below', async () => {
    const snapshot = await reading.snapshot('alpineskihouse.example');

    const scope = `/subscriptions/${demoGuid('subscription', 1, 6)}`;
    const [resorts] = snapshot.subscriptions;
    assert.deepEqual(
      resorts?.roleAssignments.map((item) => item.scope.slice(scope.length)),
      ['', '', '', '/resourcegroups/rg-network', '/resourcegroups/rg-web', '/resourcegroups/rg-booking'],
    );
    const { id, ...last } = resorts?.roleAssignments.at(-1) ?? {};
    assert.match(String(id), /\/providers\/microsoft\.authorization\/roleassignments\/[0-9a-f-]{36}$/);
    assert.deepEqual(last, {
      scope: `${scope}/resourcegroups/rg-booking`,
      principalId: PARTNER.agentGroups.adminAgents,
      principalType: 'ForeignGroup',
      roleDefinitionId: ROLES.contributor,
      condition: null,
      createdOn: '2025-10-19T10:00:00.000Z',
    });
  });

  it('reads the billing property, quota id and state', async () => {
    const snapshot = await reading.snapshot('thephonecompany.example');

    assert.deepEqual(
      snapshot.subscriptions.map(({ state, quotaId, billing }) => [state, quotaId, billing?.skuId]),
      [
        ['Enabled', 'EnterpriseAgreement_2014-09-01', '0017'],
        ['Enabled', 'CSP_2015-05-01', 'MS-AZR-0145P'],
        ['Disabled', 'CSP_2015-05-01', '0001'],
        ['Deleted', 'CSP_2015-05-01', '0001'],
      ],
    );
  });

  it('reads who activated a role until when, and who may', async () => {
    const snapshot = await reading.snapshot('graphicdesigninstitute.example');

    const [studio] = snapshot.subscriptions;
    const [active] = studio?.activeSchedules ?? [];
    assert.equal(active?.assignmentType, 'Activated');
    assert.equal(active.endsAt, '2026-11-23T16:00:00.000Z');
    assert.equal(active.roleAssignmentId, studio?.roleAssignments[4]?.id);
    assert.deepEqual(
      studio?.eligibleSchedules.map(({ roleDefinitionId }) => roleDefinitionId),
      [ROLES.contributor],
    );
  });

  it('reads deny assignments, and knows everybody when it sees them', async () => {
    const snapshot = await reading.snapshot('schooloffineart.example');

    const [deny] = snapshot.subscriptions[0]?.denyAssignments ?? [];
    assert.equal(deny?.everyone, true);
    assert.deepEqual(deny.actions, ['*/write']);
    assert.equal(deny.appliesToChildScopes, true);
  });

  it('reads a Lighthouse delegation with what it authorises', async () => {
    const snapshot = await reading.snapshot('humongousinsurance.example');

    const [delegation] = snapshot.subscriptions[0]?.delegations ?? [];
    const scope = `/subscriptions/${demoGuid('subscription', 1, 10)}`;
    assert.deepEqual(delegation, {
      id: `${scope}/providers/microsoft.managedservices/registrationassignments/${demoGuid('delegation', 0, 2)}`,
      scope,
      provisioningState: 'Succeeded',
      managedByTenantId: PARTNER.tenantId,
      managedByTenantName: PARTNER.name,
      definitionName: 'Northwind managed services',
      marketplace: false,
      authorizations: [
        { principalId: LINKED_APP, roleDefinitionId: ROLES.supportRequestContributor, displayName: 'PEC link app' },
        { principalId: ENGINEERS, roleDefinitionId: ROLES.reader, displayName: 'Engineers' },
      ],
      eligibleAuthorizations: [],
    });
  });

  it('reads the definition by itself where Azure leaves it out', async () => {
    const snapshot = await reading.snapshot('southridgevideo.example');

    assert.equal(snapshot.subscriptions[0]?.delegations[0]?.authorizations[0]?.displayName, 'Automation');
  });

  it('names custom roles and built-in ones that are not on the list', async () => {
    const custom = await reading.snapshot('wideworldimporters.example');
    const builtIn = await reading.snapshot('vanarsdel.example');

    assert.deepEqual(
      custom.subscriptions.map(({ roleDefinitions }) => roleDefinitions.map((role) => [role.name, role.custom])),
      [[['Partner support desk', true]], [['**Owner** [click here](https://example.com)', true]]],
    );
    assert.deepEqual(builtIn.subscriptions[0]?.roleDefinitions, [
      { roleDefinitionId: ROLES.tagContributor, name: 'Tag Contributor', custom: false },
    ]);
  });

  it('reads its own partner admin link', async () => {
    const { identity } = await reading.snapshot('firstupconsultants.example');

    const tenantId = demoTenantId(23);
    const objectId = checkAppObjectId(tenantId);
    assert.deepEqual(identity.partnerLink, { state: 'linked', partnerId: PARTNER.partnerIds[0], tenantId, objectId });
  });

  it('comes in from its own tenant where only Lighthouse lets it in, and says what that hides', async () => {
    const snapshot = await reading.snapshot('adatum.example');

    const [statistics] = snapshot.subscriptions;
    assert.equal(snapshot.identity.tenantId, PARTNER.tenantId);
    assert.equal(statistics?.delegations.length, 1);
    assert.deepEqual(statistics.roleAssignments, []);
    assert.deepEqual(
      statistics.unread.map(({ subject, reason }) => [subject, reason]),
      ['role-assignments', 'active-schedules', 'eligible-schedules', 'deny-assignments'].map((subject) => [
        subject,
        'hidden-from-lighthouse',
      ]),
    );
  });

  it('takes at most ten requests for one subscription', async () => {
    const world = [
      customer(1, 'One', {
        shows: 'one subscription that meets a custom role',
        pageSize: 100,
        subscriptions: [
          subscription(1, 1, 'Only', {
            grants: [agents(PARTNER.agentGroups.adminAgents, demoGuid('role', 9))],
            customRoles: [{ id: demoGuid('role', 9), name: 'Own role' }],
          }),
        ],
      }),
    ];
    await using small = await startReading({ world });

    await small.snapshot(demoTenantId(1));

    const toAzure = small.azure.requests.filter(
      ({ path }) => !path.includes('/oauth2/') && !path.includes('/.well-known/'),
    );
    assert.ok(toAzure.length <= 10, `${toAzure.length} requests`);
  });

  it('only ever reads', async () => {
    await reading.snapshot('fabrikam.example');

    const toAzure = reading.azure.requests.filter(({ path }) => !path.includes('/oauth2/'));
    assert.deepEqual([...new Set(toAzure.map(({ method }) => method))], ['GET']);
  });

  it('marks its requests with the id of the turn that asked', async () => {
    const correlationId = demoGuid('assignment', 77);

    await reading.snapshot('contoso.example', { correlationId });

    const marked = reading.azure.requests.filter(
      ({ headers }) => headers['x-ms-correlation-request-id'] === correlationId,
    );
    assert.ok(marked.some(({ path }) => path.endsWith('/roleAssignments')));
  });

  it('tells how far it is', async () => {
    const steps: string[] = [];

    await reading.snapshot('contoso.example', {
      onProgress: ({ subscriptionsDone, subscriptionsTotal }) =>
        steps.push(`${subscriptionsDone}/${subscriptionsTotal}`),
    });

    const distinct = steps.filter((step, index) => step !== steps[index - 1]);
    assert.deepEqual(distinct, ['0/null', '0/2', '1/2', '2/2']);
  });
});

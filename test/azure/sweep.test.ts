import assert from 'node:assert/strict';
import { PARTNER } from '../../src/demo/cast.ts';
import { fleet } from '../../src/demo/customers/scale.ts';
import { DIRECT_APP } from '../../src/demo/customers/direct.ts';
import { agents, customer, demoTenantId, subscription } from '../../src/demo/build.ts';
import type { SweepPlan } from '../../src/azure/reader.ts';
import { startReading } from '../support/azure/reading.ts';

const NOTHING_OPEN: SweepPlan = { depth: 'sweep', principalIds: [], needsFullRead: () => new Set() };
const FLEET = [fleet(1, 'Fleet', 'many subscriptions', { subscriptions: 620, assignmentsEach: 4 })];

describe('a sweep', () => {
  it('asks Resource Graph about fewer than 300 subscriptions at a time', async () => {
    await using reading = await startReading({ world: FLEET });

    const { subscriptions, depth } = await reading.snapshot(demoTenantId(1), { plan: NOTHING_OPEN });

    const queries = reading.azure.requests.filter(({ path }) => path.endsWith('/resources'));
    assert.equal(queries.length, 6);
    assert.equal(depth, 'sweep');
    assert.equal(subscriptions.length, 620);
    assert.ok(subscriptions.every(({ roleAssignments }) => roleAssignments.length === 1));
  });

  it('follows the skip token through more than a page of rows', async () => {
    const manyGrants = { length: 400, at: () => agents() };
    const subscriptions = [1, 2, 3, 4, 5].map((number) => ({
      ...subscription(1, number, `Number ${number}`),
      assignments: manyGrants,
    }));
    const crowded = customer(1, 'Crowded', { shows: 'many of our grants', subscriptions });
    await using reading = await startReading({ world: [crowded] });

    const snapshot = await reading.snapshot(demoTenantId(1), { plan: NOTHING_OPEN });

    assert.deepEqual(
      snapshot.subscriptions.map(({ roleAssignments }) => roleAssignments.length),
      [400, 400, 400, 400, 400],
    );
  });

  it('finds foreign groups, and of other principals only those that may be ours', async () => {
    await using reading = await startReading();
    const plan: SweepPlan = { ...NOTHING_OPEN, principalIds: [DIRECT_APP] };

    const direct = await reading.snapshot('fourthcoffee.example', { plan });
    const agents = await reading.snapshot('contoso.example', { plan });

    assert.deepEqual(
      direct.subscriptions.map(({ roleAssignments }) => roleAssignments.map(({ principalId }) => principalId)),
      [[DIRECT_APP]],
    );
    assert.deepEqual(
      agents.subscriptions.map(({ roleAssignments }) => roleAssignments.map(({ principalId }) => principalId)),
      [[PARTNER.agentGroups.adminAgents], [PARTNER.agentGroups.adminAgents]],
    );
  });

  it('looks for the identity that sweeps, too', async () => {
    await using reading = await startReading();

    const { subscriptions, identity } = await reading.snapshot('firstupconsultants.example', { plan: NOTHING_OPEN });

    assert.equal(subscriptions[0]?.roleAssignments[0]?.principalId, identity.objectId);
  });

  it('finds delegations with what they authorise', async () => {
    await using reading = await startReading();

    const swept = await reading.snapshot('humongousinsurance.example', { plan: NOTHING_OPEN });
    const full = await reading.snapshot('humongousinsurance.example');

    assert.deepEqual(swept.subscriptions[0]?.delegations, full.subscriptions[0]?.delegations);
  });

  it('names what it does not read', async () => {
    await using reading = await startReading();

    const { subscriptions } = await reading.snapshot('cohowinery.example', { plan: NOTHING_OPEN });

    assert.deepEqual(
      subscriptions[0]?.unread.map(({ subject, reason }) => [subject, reason]),
      ['active-schedules', 'eligible-schedules', 'deny-assignments', 'billing'].map((subject) => [
        subject,
        'not-in-sweep',
      ]),
    );
  });

  it('reads in full what it does not settle, and nothing else', async () => {
    await using reading = await startReading();
    const plan: SweepPlan = {
      ...NOTHING_OPEN,
      needsFullRead: ({ subscriptions }) =>
        new Set(subscriptions.slice(1, 2).map(({ subscriptionId }) => subscriptionId)),
    };

    const { subscriptions } = await reading.snapshot('fabrikam.example', { plan });

    assert.deepEqual(
      subscriptions.map(({ unread, roleAssignments }) => [unread.length, roleAssignments.length]),
      [
        [4, 1],
        [0, 5],
        [4, 1],
        [4, 1],
        [4, 1],
      ],
    );
  });

  it('names a query that fails, with every subscription that it was about', async () => {
    await using reading = await startReading({ faults: [{ read: 'resourcegraph', kind: 'forbidden' }] });

    const { subscriptions } = await reading.snapshot('contoso.example', { plan: NOTHING_OPEN });

    assert.deepEqual(
      subscriptions.map(({ unread }) =>
        unread.filter(({ reason }) => reason === 'forbidden').map(({ subject }) => subject),
      ),
      [
        ['role-assignments', 'delegations'],
        ['role-assignments', 'delegations'],
      ],
    );
  });

  it('puts nothing but ids into its queries', async () => {
    await using reading = await startReading();
    const plan: SweepPlan = { ...NOTHING_OPEN, principalIds: ["x') or true //", DIRECT_APP] };

    const { subscriptions } = await reading.snapshot('fourthcoffee.example', { plan });

    assert.deepEqual(
      subscriptions[0]?.roleAssignments.map(({ principalId }) => principalId),
      [DIRECT_APP],
    );
  });

  it('says of a subscription whether Lighthouse hides its role assignments', async () => {
    await using reading = await startReading();

    const { subscriptions } = await reading.snapshot('adatum.example', { plan: NOTHING_OPEN });

    const reasons = subscriptions[0]?.unread.filter(({ subject }) => subject === 'role-assignments');
    assert.deepEqual(
      reasons?.map(({ reason }) => reason),
      ['hidden-from-lighthouse'],
    );
  });
});

import assert from 'node:assert/strict';
import { createLimiter } from '../../src/azure/limiter.ts';
import { createRemovalReader, type Removal } from '../../src/azure/removals.ts';
import { systemTimer } from '../../src/azure/timer.ts';
import { assignmentId } from '../../src/demo/arm/shapes.ts';
import { agents, customer, demoTenantId, subscription } from '../../src/demo/build.ts';
import { demoGuid } from '../../src/demo/guid.ts';
import type { DemoSubscription } from '../../src/demo/model.ts';
import { MINUTE_MS } from '../../src/durations.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import { startReading, type Reading } from '../support/azure/reading.ts';

const CUSTOMER = 90;
const NOW = new Date('2026-11-23T10:00:00.000Z');
const LAST_GOOD = new Date('2026-11-23T09:00:00.000Z');
const BY = 'j.smit@customer.example';

describe('who took access away', () => {
  const delegation = { index: 0, act: 'delete', by: BY, minutesAgo: 20 } as const;
  const stories = {
    deleted: subscription(CUSTOMER, 1, 'Deleted', { deletedGrants: [{ grant: agents(), by: BY, minutesAgo: 30 }] }),
    removed: subscription(CUSTOMER, 2, 'Removed', { delegationEvents: [delegation] }),
    changed: subscription(CUSTOMER, 3, 'Changed', { delegationEvents: [{ ...delegation, act: 'write' }] }),
    made: subscription(CUSTOMER, 4, 'Made', { delegationEvents: [{ ...delegation, act: 'write', minutesAgo: 65 }] }),
    another: subscription(CUSTOMER, 5, 'Another', { delegationEvents: [{ ...delegation, index: 3 }] }),
    both: subscription(CUSTOMER, 6, 'Both', {
      delegationEvents: [{ ...delegation, act: 'write', by: 'later@customer.example', minutesAgo: 10 }, delegation],
    }),
  };
  let reading: Reading;
  before(async () => {
    const world = [customer(CUSTOMER, 'Removals', { shows: 'Removals', subscriptions: Object.values(stories) })];
    reading = await startReading({ now: () => NOW, world });
  });
  after(() => reading[Symbol.asyncDispose]());

  async function ask({ id }: DemoSubscription, assignments: readonly string[]): Promise<Removal | null> {
    const { azure, identity } = reading;
    const limiter = createLimiter(systemTimer);
    const dependencies = { hosts: azure.hosts, roles: await loadRoles(), limiter, timer: systemTimer };
    const read = createRemovalReader(dependencies);
    return read({
      tenantId: demoTenantId(CUSTOMER),
      identity,
      subscriptionId: id,
      assignments,
      lastGood: LAST_GOOD,
      since: new Date(LAST_GOOD.getTime() - 15 * MINUTE_MS),
      until: NOW,
    });
  }
  const delegationOf = ({ id }: DemoSubscription): string =>
    `/subscriptions/${id}/providers/microsoft.managedservices/registrationassignments/${demoGuid('delegation', 0, 2)}`;

  it('is told where somebody deleted the role assignment', async () => {
    const id = assignmentId(stories.deleted, agents(), stories.deleted.assignments.length).toLowerCase();

    const found = await ask(stories.deleted, [id]);

    assert.deepEqual(found, { act: 'role-assignment-deleted', by: BY, at: '2026-11-23T09:30:00.000Z' });
  });

  it('is told where somebody removed the delegation', async () => {
    const found = await ask(stories.removed, [delegationOf(stories.removed)]);

    assert.deepEqual(found, { act: 'delegation-deleted', by: BY, at: '2026-11-23T09:40:00.000Z' });
  });

  it('is told where somebody delegated something else instead', async () => {
    const found = await ask(stories.changed, [delegationOf(stories.changed)]);

    assert.deepEqual(found, { act: 'delegation-changed', by: BY, at: '2026-11-23T09:40:00.000Z' });
  });

  it('is not whoever delegated before there was access', async () => {
    assert.equal(await ask(stories.made, [delegationOf(stories.made)]), null);
  });

  it('is not whoever removed another delegation', async () => {
    assert.equal(await ask(stories.another, [delegationOf(stories.another)]), null);
  });

  it('is whoever removed it, also where somebody delegated anew since', async () => {
    assert.equal((await ask(stories.both, [delegationOf(stories.both)]))?.by, BY);
  });

  it('is asked of the provider alone whose access is gone', async () => {
    const since = reading.azure.requests.length;

    await ask(stories.removed, [delegationOf(stories.removed)]);

    const asked = reading.azure.requests.slice(since).filter(({ path }) => path.includes('eventtypes'));
    assert.equal(asked.length, 1);
  });
});

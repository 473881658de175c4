import assert from 'node:assert/strict';
import { createChecker, type Checker } from '../../src/check/checker.ts';
import type { AzureIdentity } from '../../src/azure/identity.ts';
import { systemClock } from '../../src/clock.ts';
import { PARTNER } from '../../src/demo/cast.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import type { Report } from '../../src/pec/report.ts';
import type { Snapshot } from '../../src/pec/snapshot.ts';
import { openDemoAzure } from '../support/azure/demo-source.ts';

describe('checking by a sweep', () => {
  let checker: Checker;
  let identity: AzureIdentity;

  before(async () => {
    const azure = await openDemoAzure();
    assert.ok(azure.appIdentity);
    identity = azure.appIdentity;
    const roles = await loadRoles();
    checker = createChecker({ azure, roles, clock: systemClock, profileFor: () => Promise.resolve(demoProfile) });
  });

  async function report(customer: string, depth: Snapshot['depth']): Promise<Report> {
    const outcome = await checker.check({ partnerTenantId: PARTNER.tenantId, customer, identity, depth });
    assert.ok(outcome.ok, customer);
    return outcome.report;
  }

  const customers = [
    'fabrikam',
    'tailspin',
    'alpine',
    'trey',
    'fourth coffee',
    'humongous',
    'graphic',
    'consolidated',
    'a. datum',
  ];
  for (const customer of customers) {
    it(`finds what a full check of ${customer} finds`, async () => {
      const [full, sweep] = [await report(customer, 'full'), await report(customer, 'sweep')];

      assert.deepEqual(sweep.totals, full.totals);
    });
  }

  it('reads in full whatever does not clearly earn', async () => {
    const { subscriptions } = await report('consolidated', 'sweep');

    assert.deepEqual(
      subscriptions.filter(({ verdict }) => verdict !== 'earning').map(({ unread }) => unread),
      Array.from({ length: 12 }, () => []),
    );
  });

  it('reads in full what earns by a single identity, whose role may be activated for hours only', async () => {
    const { subscriptions } = await report('fourth coffee', 'sweep');

    assert.deepEqual(subscriptions[0]?.unread, []);
  });

  it('leaves an end date to the full check, and says that it did not look', async () => {
    const { subscriptions } = await report('wingtip', 'sweep');

    const [only] = subscriptions;
    assert.equal(only?.verdict, 'earning');
    assert.ok(only.unread.some(({ subject, reason }) => subject === 'active-schedules' && reason === 'not-in-sweep'));
  });
});

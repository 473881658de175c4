import assert from 'node:assert/strict';
import { systemTimer } from '../../src/azure/timer.ts';
import { openAzure } from '../../src/check/azure-source.ts';
import { createChecker } from '../../src/check/checker.ts';
import { readConfig } from '../../src/config.ts';
import { demoCustomers } from '../../src/demo/customers.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import { countingAssignments } from '../../src/watch/assignments.ts';
import { createTestClock } from '../support/clock.ts';

const SMALL = 50;
const roles = await loadRoles();

describe('what a subscription earns by', () => {
  const clock = createTestClock();
  const azure = openAzure(readConfig({}).azure, { roles, clock, timer: systemTimer });
  const checker = createChecker({ azure, roles, clock, profileFor: () => Promise.resolve(demoProfile) });

  async function ofAll(): Promise<readonly { readonly path: string | null; readonly ids: readonly string[] }[]> {
    const found = [];
    for (const { tenantId, subscriptions, faults } of demoCustomers) {
      if (subscriptions.length > SMALL || faults || !azure.appIdentity) continue;
      const request = { partnerTenantId: demoProfile.billTo.tenantId, customer: tenantId, identity: azure.appIdentity };
      const outcome = await checker.check(request);
      if (!outcome.ok) continue;
      const ids = countingAssignments(outcome.report, outcome.snapshot);
      for (const { subscriptionId, verdict, trace } of outcome.report.subscriptions) {
        if (verdict !== 'earning') continue;
        const path = trace.find((grant) => grant.outcome === 'counts')?.path ?? null;
        found.push({ path, ids: ids.get(subscriptionId) ?? [] });
      }
    }
    return found;
  }

  it('is known by id, be it a role assignment or a delegation', async () => {
    const earning = await ofAll();

    assert.deepEqual(
      earning.filter(({ ids }) => ids.length === 0),
      [],
    );
    const byDelegation = earning.filter(({ path }) => path === 'lighthouse');
    assert.ok(byDelegation.length > 0);
    for (const { ids } of byDelegation) {
      assert.match(ids.join(' '), /\/providers\/microsoft\.managedservices\/registrationassignments\//);
    }
  });
});

import assert from 'node:assert/strict';
import { loadAdvisor } from '../../src/advisor/load.ts';
import { targetOf } from '../../src/advisor/target.ts';
import type { AdvisorTree } from '../../src/advisor/tree.ts';
import { judge } from '../../src/pec/judge.ts';
import { aoboAssignment, guid, NOW, profileOf, roles, snapshotOf, subscriptionOf } from '../support/snapshots.ts';
import { KNOWLEDGE } from './support.ts';

const [WITH_AOBO, WITHOUT, OUTSIDE_CSP] = [guid(901), guid(902), guid(903)];

describe('what an outcome is about', () => {
  let tree: AdvisorTree;
  before(async () => {
    tree = await loadAdvisor(KNOWLEDGE);
  });

  const report = judge(
    snapshotOf([
      subscriptionOf({
        subscriptionId: WITH_AOBO,
        roleAssignments: [aoboAssignment({ scope: `/subscriptions/${WITH_AOBO}` })],
      }),
      subscriptionOf({ subscriptionId: WITHOUT }),
      subscriptionOf({ subscriptionId: OUTSIDE_CSP, quotaId: 'EnterpriseAgreement_2014-09-01' }),
    ]),
    profileOf(),
    { roles, now: NOW },
  );

  for (const [outcome, expected] of [
    ['reinstate', [WITHOUT]],
    ['smaller-role', [WITHOUT]],
    ['lighthouse', [WITHOUT, WITH_AOBO]],
    ['linked-identity', [WITHOUT, WITH_AOBO]],
    ['provider-earns', [WITHOUT, WITH_AOBO]],
  ] as const) {
    it(`is the subscriptions that can earn and do not that way yet: ${outcome}`, () => {
      const { tenantId, subscriptionIds } = targetOf(report, tree.outcome(outcome));

      assert.equal(tenantId, report.customer.tenantId);
      assert.deepEqual(subscriptionIds, expected);
    });
  }

  it('is all that can earn where none is missing it', () => {
    const healthy = { ...report, subscriptions: report.subscriptions.filter(({ paths }) => paths.includes('aobo')) };

    assert.deepEqual(targetOf(healthy, tree.outcome('reinstate')).subscriptionIds, [WITH_AOBO]);
  });
});

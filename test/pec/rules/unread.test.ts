import assert from 'node:assert/strict';
import { UNREAD_REASONS, UNREAD_SUBJECTS, type UnreadSubject } from '../../../src/pec/snapshot.ts';
import type { Verdict } from '../../../src/pec/report.ts';
import {
  aoboAssignment,
  codesOf,
  delegation,
  findingOf,
  guid,
  judgeOne,
  SUBSCRIPTION_SCOPE,
} from '../../support/snapshots.ts';

/** Where a grant of ours could stand unseen. */
const DECIDING: readonly UnreadSubject[] = ['role-assignments', 'delegations'];

// https://learn.microsoft.com/en-us/azure/role-based-access-control/role-assignments-list-rest
describe('a read that failed', () => {
  for (const subject of UNREAD_SUBJECTS) {
    const verdict: Verdict = DECIDING.includes(subject) ? 'unknown' : 'not-earning';

    it(`of ${subject} makes the verdict ${verdict} where nobody was seen to hold access`, () => {
      const report = judgeOne({ unread: [{ subject, reason: 'forbidden' }] });

      assert.equal(report.verdict, verdict);
      assert.equal(codesOf(report).includes('no-grant'), verdict === 'not-earning');
    });

    it(`of ${subject} does not matter where a grant earns`, () => {
      const report = judgeOne({ roleAssignments: [aoboAssignment()], unread: [{ subject, reason: 'forbidden' }] });

      assert.equal(report.verdict, 'earning');
      assert.ok(!codesOf(report).includes('unread'));
      assert.equal(report.unread.length, 1);
    });
  }

  for (const reason of UNREAD_REASONS) {
    it(`because of ${reason} says so`, () => {
      const report = judgeOne({ unread: [{ subject: 'role-assignments', reason, requestId: 'r-1' }] });

      const { severity, evidence } = findingOf(report, 'unread');

      assert.equal(severity, 'warning');
      assert.deepEqual(evidence, { subject: 'role-assignments', reason, requestId: 'r-1' });
    });
  }

  it('of role assignments does not matter to a token of Lighthouse whose delegation counts', () => {
    const report = judgeOne({
      delegations: [delegation({ marketplace: true })],
      unread: [{ subject: 'role-assignments', reason: 'hidden-from-lighthouse' }],
    });

    assert.equal(report.verdict, 'earning');
  });

  it('does not change that a part earns, and is noted', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment({ scope: `${SUBSCRIPTION_SCOPE}/resourceGroups/web` })],
      unread: [{ subject: 'delegations', reason: 'timed-out' }],
    });

    assert.equal(report.verdict, 'partial');
    assert.equal(findingOf(report, 'unread').severity, 'note');
  });

  const tenantWide: readonly (readonly [string, string | undefined, Verdict])[] = [
    ['the whole tenant', undefined, 'unknown'],
    ['this subscription', SUBSCRIPTION_SCOPE, 'unknown'],
    ['a resource group of this subscription', `${SUBSCRIPTION_SCOPE}/resourceGroups/web`, 'unknown'],
    ['a management group', '/providers/Microsoft.Management/managementGroups/contoso', 'unknown'],
    ['another subscription', `/subscriptions/${guid(77)}`, 'not-earning'],
  ];
  for (const [name, scope, verdict] of tenantWide) {
    it(`for ${name} makes the verdict ${verdict}`, () => {
      const unread = { subject: 'role-assignments', reason: 'throttled', ...(scope ? { scope } : {}) } as const;

      const report = judgeOne({}, { snapshot: { unread: [unread] } });

      assert.equal(report.verdict, verdict);
    });
  }
});

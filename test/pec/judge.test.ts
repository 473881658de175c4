import assert from 'node:assert/strict';
import { judge } from '../../src/pec/judge.ts';
import {
  aoboAssignment,
  guid,
  identityOf,
  NOW,
  profileOf,
  ROLE,
  roles,
  snapshotOf,
  SUBSCRIPTION_SCOPE,
  subscriptionOf,
} from '../support/snapshots.ts';

function named(number: number, name: string, overrides: Parameters<typeof subscriptionOf>[0] = {}) {
  const subscriptionId = guid(number);
  const scope = `/subscriptions/${subscriptionId}`;
  const roleAssignments = overrides.roleAssignments?.map((found) => ({
    ...found,
    scope: found.scope.replace(SUBSCRIPTION_SCOPE, scope),
  }));
  return subscriptionOf({ ...overrides, subscriptionId, name, ...(roleAssignments ? { roleAssignments } : {}) });
}

describe('a report', () => {
  const mixed = [
    named(40, 'healthy', { roleAssignments: [aoboAssignment()] }),
    named(41, 'zeta', {}),
    named(42, 'alpha', {}),
    named(43, 'open', { roleAssignments: [aoboAssignment({ roleDefinitionId: ROLE.unlisted })] }),
    named(44, 'share', { roleAssignments: [aoboAssignment({ scope: `${SUBSCRIPTION_SCOPE}/resourceGroups/web` })] }),
    named(45, 'shaky', { roleAssignments: [aoboAssignment({ condition: 'x' })] }),
  ];

  it('puts the worst subscription first, then goes by name', () => {
    const report = judge(snapshotOf(mixed), profileOf(), { roles, now: NOW });

    assert.deepEqual(
      report.subscriptions.map(({ name }) => name),
      ['alpha', 'zeta', 'shaky', 'share', 'open', 'healthy'],
    );
  });

  it('counts the verdicts', () => {
    const report = judge(snapshotOf(mixed), profileOf(), { roles, now: NOW });

    assert.deepEqual(report.totals, { earning: 1, partial: 1, atRisk: 1, notEarning: 2, unknown: 1 });
  });

  it('says of whom, when, how deep and by whom it was read', () => {
    const snapshot = snapshotOf([], {
      demo: true,
      depth: 'sweep',
      identity: identityOf({ label: 'Ann', kind: 'user' }),
    });

    const report = judge(snapshot, profileOf(), { roles, now: NOW });

    assert.equal(report.customer.displayName, 'Fabrikam BV');
    assert.equal(report.checkedAt, '2026-11-23T11:59:00Z');
    assert.equal(report.judgedAt, '2026-11-23T12:00:00.000Z');
    assert.equal(report.depth, 'sweep');
    assert.equal(report.identity.label, 'Ann');
    assert.equal(report.demo, true);
  });

  it('is partial where a read failed, in the tenant or in a subscription', () => {
    const failed = { subject: 'billing', reason: 'forbidden' } as const;

    const reports = [
      snapshotOf([subscriptionOf()]),
      snapshotOf([subscriptionOf()], { unread: [failed] }),
      snapshotOf([subscriptionOf({ unread: [failed] })]),
      snapshotOf([subscriptionOf({ unread: [{ ...failed, reason: 'not-in-sweep' }] })]),
    ].map((snapshot) => judge(snapshot, profileOf(), { roles, now: NOW }));

    assert.deepEqual(
      reports.map(({ partial }) => partial),
      [false, true, true, false],
    );
  });

  it('of a customer without subscriptions is empty and not an error', () => {
    const report = judge(snapshotOf([]), profileOf(), { roles, now: NOW });

    assert.deepEqual(report.subscriptions, []);
    assert.deepEqual(report.totals, { earning: 0, partial: 0, atRisk: 0, notEarning: 0, unknown: 0 });
  });

  it('keeps all of ten thousand findings', () => {
    const readers = Array.from({ length: 10_000 }, (_, index) =>
      aoboAssignment({
        id: guid(index),
        scope: `${SUBSCRIPTION_SCOPE}/resourceGroups/group-${index}`,
        roleDefinitionId: ROLE.reader,
      }),
    );

    const report = judge(snapshotOf([subscriptionOf({ roleAssignments: readers })]), profileOf(), { roles, now: NOW });

    assert.equal(report.subscriptions[0]?.findings.length, 10_000);
  });
});

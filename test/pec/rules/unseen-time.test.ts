import assert from 'node:assert/strict';
import type { Delegation, PrincipalType, RoleAssignment, Unread } from '../../../src/pec/snapshot.ts';
import type { Verdict } from '../../../src/pec/report.ts';
import {
  activeSchedule,
  aoboAssignment,
  BILL_TO,
  codesOf,
  delegation,
  directAssignment,
  findingOf,
  guid,
  judgeOne,
  linkedPrincipal,
  profileOf,
  ROLE,
} from '../../support/snapshots.ts';

const PIM_UNREAD: Unread = { subject: 'active-schedules', reason: 'forbidden' };
/** The snapshot is of 23 November, 11:59 UTC. */
const AN_HOUR_BEFORE = '2026-11-23T10:59:00Z';
const A_DAY_BEFORE = '2026-11-22T11:58:00Z';
const profile = profileOf({ linkedPrincipals: [linkedPrincipal()] });

interface Row {
  readonly type: PrincipalType;
  readonly createdOn: string | null;
  readonly verdict: Verdict;
}

// https://learn.microsoft.com/en-us/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings
const ROWS: readonly Row[] = [
  { type: 'User', createdOn: AN_HOUR_BEFORE, verdict: 'unknown' },
  { type: 'User', createdOn: null, verdict: 'earning' },
  { type: 'User', createdOn: A_DAY_BEFORE, verdict: 'earning' },
  { type: 'Unknown', createdOn: AN_HOUR_BEFORE, verdict: 'unknown' },
  { type: 'ServicePrincipal', createdOn: AN_HOUR_BEFORE, verdict: 'earning' },
  { type: 'Group', createdOn: AN_HOUR_BEFORE, verdict: 'earning' },
];

describe('time that could not be read', () => {
  for (const { type, createdOn, verdict } of ROWS) {
    it(`of ${type} assigned ${createdOn ?? 'at an unknown time'} makes the verdict ${verdict}`, () => {
      const report = judgeOne(
        { roleAssignments: [directAssignment({ principalType: type, createdOn })], unread: [PIM_UNREAD] },
        { profile },
      );

      assert.equal(report.verdict, verdict);
      assert.equal(codesOf(report).includes('activation-unknown'), verdict === 'unknown');
    });
  }

  it('hangs on when it was read, not on when it is judged', () => {
    const report = judgeOne(
      { roleAssignments: [directAssignment({ createdOn: AN_HOUR_BEFORE })], unread: [PIM_UNREAD] },
      { profile, now: new Date('2027-01-01T00:00:00Z') },
    );

    assert.equal(report.verdict, 'unknown');
    assert.equal(findingOf(report, 'activation-unknown').severity, 'warning');
  });

  it('does not matter where it was read, nor beside access that surely stands', () => {
    const recent = directAssignment({ createdOn: AN_HOUR_BEFORE });

    const read = judgeOne({ roleAssignments: [recent] }, { profile });
    const beside = judgeOne({ roleAssignments: [recent, aoboAssignment()], unread: [PIM_UNREAD] }, { profile });

    assert.deepEqual([read.verdict, beside.verdict], ['earning', 'earning']);
  });

  it('does not hide an activation of which Azure told before it broke off', () => {
    const report = judgeOne(
      {
        roleAssignments: [directAssignment({ createdOn: AN_HOUR_BEFORE })],
        activeSchedules: [
          activeSchedule({
            principalId: guid(200),
            roleDefinitionId: ROLE.contributor,
            assignmentType: 'Activated',
            startsAt: AN_HOUR_BEFORE,
          }),
        ],
        unread: [PIM_UNREAD],
      },
      { profile },
    );

    assert.equal(report.verdict, 'not-earning');
    assert.ok(codesOf(report).includes('activated-just-in-time'));
  });
});

// https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
describe('access by membership of a group', () => {
  const GROUP = guid(301);
  const linked = linkedPrincipal({ tenantId: BILL_TO.tenantId, objectId: guid(300), memberOf: [GROUP] });
  const toGroup = delegation({
    authorizations: [{ principalId: GROUP, roleDefinitionId: ROLE.contributor, displayName: null }],
  });
  const judged = (delegations: readonly Delegation[], roleAssignments: readonly RoleAssignment[] = []) =>
    judgeOne({ delegations, roleAssignments }, { profile: profileOf({ linkedPrincipals: [linked] }) });

  it('earns, and says that nobody sees whether the membership is permanent', () => {
    const report = judged([toGroup]);

    const { severity, evidence } = findingOf(report, 'membership-unseen');

    assert.equal(report.verdict, 'earning');
    assert.deepEqual([severity, evidence.principalId], ['note', GROUP]);
  });

  it('is not worth a word beside access that hangs on no membership', () => {
    for (const report of [judged([toGroup, delegation()]), judged([toGroup], [aoboAssignment()])]) {
      assert.ok(!codesOf(report).includes('membership-unseen'));
    }
  });
});

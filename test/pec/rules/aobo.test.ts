import assert from 'node:assert/strict';
import type { GrantHolder, Verdict } from '../../../src/pec/report.ts';
import type { PrincipalType } from '../../../src/pec/snapshot.ts';
import {
  aoboAssignment,
  BILL_TO,
  codesOf,
  findingOf,
  guid,
  judgeOne,
  profileOf,
  RESELLER,
  THIRD,
} from '../../support/snapshots.ts';

interface Row {
  readonly name: string;
  readonly principalId: string;
  readonly principalType: PrincipalType;
  readonly verdict: Verdict;
  readonly holder?: GrantHolder;
}

// https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
const MATCHES: readonly Row[] = [
  {
    name: "the bill-to partner's AdminAgents",
    principalId: BILL_TO.adminAgents,
    principalType: 'ForeignGroup',
    verdict: 'earning',
    holder: 'bill-to',
  },
  {
    name: "the bill-to partner's HelpdeskAgents",
    principalId: BILL_TO.helpdeskAgents,
    principalType: 'ForeignGroup',
    verdict: 'earning',
    holder: 'bill-to',
  },
  {
    name: "the reseller of record's AdminAgents",
    principalId: RESELLER.adminAgents,
    principalType: 'ForeignGroup',
    verdict: 'earning',
    holder: 'reseller-of-record',
  },
  {
    name: "the reseller of record's HelpdeskAgents",
    principalId: RESELLER.helpdeskAgents,
    principalType: 'ForeignGroup',
    verdict: 'earning',
    holder: 'reseller-of-record',
  },
  {
    name: "a third partner's AdminAgents",
    principalId: THIRD.adminAgents,
    principalType: 'ForeignGroup',
    verdict: 'not-earning',
  },
  {
    name: 'our tenant id, which is no group',
    principalId: BILL_TO.tenantId,
    principalType: 'ForeignGroup',
    verdict: 'not-earning',
  },
  {
    name: 'a group of the customer with our id',
    principalId: BILL_TO.adminAgents,
    principalType: 'Group',
    verdict: 'not-earning',
  },
  { name: 'a user with our id', principalId: BILL_TO.adminAgents, principalType: 'User', verdict: 'not-earning' },
];

describe('standing access of the agent groups', () => {
  for (const { name, principalId, principalType, verdict, holder } of MATCHES) {
    it(`of ${name} makes the verdict ${verdict}`, () => {
      const report = judgeOne({ roleAssignments: [aoboAssignment({ principalId, principalType })] });

      assert.equal(report.verdict, verdict);
      assert.equal(report.trace[0]?.holder ?? undefined, holder);
      assert.deepEqual(report.paths, verdict === 'earning' ? ['aobo'] : []);
    });
  }

  it('of a reseller counts only where the profile names one', () => {
    const report = judgeOne(
      { roleAssignments: [aoboAssignment({ principalId: RESELLER.adminAgents })] },
      { profile: profileOf({ resellerOfRecord: null }) },
    );

    assert.equal(report.verdict, 'not-earning');
    assert.equal(findingOf(report, 'grant-of-another-partner').evidence.principalId, RESELLER.adminAgents);
  });

  it("of another partner is told once for each group, with the group's id and no weight", () => {
    const theirs = (number: number, principalId: string) => aoboAssignment({ id: guid(number), principalId });

    const report = judgeOne({
      roleAssignments: [theirs(1, THIRD.adminAgents), theirs(2, THIRD.adminAgents), theirs(3, THIRD.helpdeskAgents)],
    });

    assert.deepEqual(codesOf(report), ['no-grant', 'grant-of-another-partner', 'grant-of-another-partner']);
    assert.deepEqual(findingOf(report, 'grant-of-another-partner').severity, 'note');
    assert.deepEqual(
      report.trace.map(({ outcome, principalId }) => [outcome, principalId]),
      [
        ['not-ours', THIRD.adminAgents],
        ['not-ours', THIRD.adminAgents],
        ['not-ours', THIRD.helpdeskAgents],
      ],
    );
  });

  it('through HelpdeskAgents alone is noted', () => {
    const report = judgeOne({ roleAssignments: [aoboAssignment({ principalId: BILL_TO.helpdeskAgents })] });

    assert.ok(codesOf(report).includes('helpdesk-group'));
  });

  it('through HelpdeskAgents beside AdminAgents is not noted', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment(), aoboAssignment({ id: guid(5), principalId: BILL_TO.helpdeskAgents })],
    });

    assert.ok(!codesOf(report).includes('helpdesk-group'));
  });

  it('does not count on a scope of another subscription', () => {
    const report = judgeOne({ roleAssignments: [aoboAssignment({ scope: `/subscriptions/${guid(77)}` })] });

    assert.equal(report.verdict, 'not-earning');
    assert.deepEqual(report.trace, []);
  });
});

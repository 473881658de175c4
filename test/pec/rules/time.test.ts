import assert from 'node:assert/strict';
import type { FindingCode } from '../../../src/pec/findings.ts';
import type { Verdict } from '../../../src/pec/report.ts';
import type { ActiveSchedule } from '../../../src/pec/snapshot.ts';
import {
  activeSchedule,
  aoboAssignment,
  codesOf,
  eligibleSchedule,
  findingOf,
  guid,
  judgeOne,
  ROLE,
  SUBSCRIPTION_SCOPE,
} from '../../support/snapshots.ts';

const TOMORROW = '2026-11-24T12:00:00Z';
const NEXT_MONTH = '2026-12-23T00:00:00Z';
const YESTERDAY = '2026-11-22T12:00:00Z';
const ASSIGNMENT_ID = aoboAssignment().id;

interface Row {
  readonly name: string;
  readonly schedules: readonly Partial<ActiveSchedule>[];
  readonly verdict: Verdict;
  readonly code?: FindingCode;
  readonly endsAt?: string;
}

// https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
const SCHEDULES: readonly Row[] = [
  { name: 'no schedule', schedules: [], verdict: 'earning' },
  { name: 'an assignment without an end', schedules: [{}], verdict: 'earning' },
  {
    name: 'an assignment that ends',
    schedules: [{ endsAt: NEXT_MONTH }],
    verdict: 'at-risk',
    code: 'grant-ends',
    endsAt: NEXT_MONTH,
  },
  {
    name: 'an assignment that has ended',
    schedules: [{ endsAt: YESTERDAY }],
    verdict: 'not-earning',
    code: 'grant-ended',
    endsAt: YESTERDAY,
  },
  {
    name: 'an assignment that ends this very moment',
    schedules: [{ endsAt: '2026-11-23T12:00:00Z' }],
    verdict: 'not-earning',
    code: 'grant-ended',
  },
  {
    name: 'an activation',
    schedules: [{ assignmentType: 'Activated', endsAt: TOMORROW }],
    verdict: 'not-earning',
    code: 'activated-just-in-time',
    endsAt: TOMORROW,
  },
  {
    name: 'an activation without an end',
    schedules: [{ assignmentType: 'Activated' }],
    verdict: 'not-earning',
    code: 'activated-just-in-time',
  },
  {
    name: 'an assignment that ends, known by the id of the role assignment alone',
    schedules: [{ roleAssignmentId: ASSIGNMENT_ID.toUpperCase(), scope: '/', endsAt: NEXT_MONTH }],
    verdict: 'at-risk',
    code: 'grant-ends',
  },
  {
    name: 'the schedule of another role assignment',
    schedules: [{ roleDefinitionId: ROLE.reader, endsAt: NEXT_MONTH }],
    verdict: 'earning',
  },
  {
    name: 'the schedule of another scope',
    schedules: [{ scope: `${SUBSCRIPTION_SCOPE}/resourcegroups/web`, endsAt: NEXT_MONTH }],
    verdict: 'earning',
  },
  {
    name: 'the schedule of another principal',
    schedules: [{ principalId: guid(77), endsAt: NEXT_MONTH }],
    verdict: 'earning',
  },
  {
    name: 'one that has ended and one that follows it',
    schedules: [{ endsAt: YESTERDAY }, { endsAt: NEXT_MONTH }],
    verdict: 'at-risk',
    code: 'grant-ends',
    endsAt: NEXT_MONTH,
  },
  {
    name: 'two that end, of which the later one decides',
    schedules: [{ endsAt: NEXT_MONTH }, { endsAt: TOMORROW }],
    verdict: 'at-risk',
    code: 'grant-ends',
    endsAt: NEXT_MONTH,
  },
  {
    name: 'one that ends and an activation on top',
    schedules: [{ assignmentType: 'Activated', endsAt: TOMORROW }, { endsAt: NEXT_MONTH }],
    verdict: 'at-risk',
    code: 'grant-ends',
    endsAt: NEXT_MONTH,
  },
  {
    name: 'one that ends and begins next week',
    schedules: [{ startsAt: '2026-11-30T00:00:00Z', endsAt: NEXT_MONTH }],
    verdict: 'earning',
  },
];

describe('time', () => {
  for (const { name, schedules, verdict, code, endsAt } of SCHEDULES) {
    it(`with ${name} makes the verdict ${verdict}`, () => {
      const report = judgeOne({
        roleAssignments: [aoboAssignment()],
        activeSchedules: schedules.map((schedule) => activeSchedule(schedule)),
      });

      assert.equal(report.verdict, verdict);
      if (code) assert.ok(codesOf(report).includes(code), codesOf(report).join(', '));
      if (endsAt) assert.equal(report.trace[0]?.endsAt, endsAt);
    });
  }

  it('does not count a role that may only be activated', () => {
    const report = judgeOne({ eligibleSchedules: [eligibleSchedule()] });

    assert.equal(report.verdict, 'not-earning');
    assert.deepEqual(codesOf(report), ['eligible-only']);
    assert.equal(report.trace[0]?.outcome, 'eligible-only');
  });

  it("leaves the customer's own eligible people out", () => {
    const report = judgeOne({ eligibleSchedules: [eligibleSchedule({ principalId: guid(77) })] });

    assert.deepEqual(report.trace, []);
  });

  it('makes a share that ends part of a partial verdict', () => {
    const scope = `${SUBSCRIPTION_SCOPE}/resourcegroups/web`;

    const report = judgeOne({
      roleAssignments: [aoboAssignment({ scope })],
      activeSchedules: [activeSchedule({ scope, endsAt: NEXT_MONTH })],
    });

    assert.equal(report.verdict, 'partial');
    assert.deepEqual(codesOf(report).slice(0, 2), ['grant-ends', 'scope-partial']);
  });

  it('leaves nothing open where an unlisted role is activated by the hour', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment({ roleDefinitionId: ROLE.unlisted })],
      activeSchedules: [activeSchedule({ roleDefinitionId: ROLE.unlisted, assignmentType: 'Activated' })],
    });

    assert.equal(report.verdict, 'not-earning');
  });
});

// https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation
describe('a grant made today', () => {
  const today = '2026-11-23T07:00:00Z';

  it('earns, and its first whole day is said to be the next one', () => {
    const report = judgeOne({ roleAssignments: [aoboAssignment({ createdOn: today })] });

    assert.equal(report.verdict, 'earning');
    assert.deepEqual(findingOf(report, 'grant-new').evidence, { since: today });
  });

  for (const createdOn of ['2026-11-22T23:59:59Z', null]) {
    it(`is not one made ${createdOn ?? 'at an unknown time'}`, () => {
      const report = judgeOne({ roleAssignments: [aoboAssignment({ createdOn })] });

      assert.ok(!codesOf(report).includes('grant-new'));
    });
  }

  it('is not worth a word beside an older one', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment(), aoboAssignment({ id: guid(5), createdOn: today })],
    });

    assert.ok(!codesOf(report).includes('grant-new'));
  });
});

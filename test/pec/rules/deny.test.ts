import assert from 'node:assert/strict';
import type { DenyAssignment } from '../../../src/pec/snapshot.ts';
import {
  aoboAssignment,
  BILL_TO,
  codesOf,
  denyAssignment,
  directAssignment,
  findingOf,
  guid,
  judgeOne,
  linkedPrincipal,
  profileOf,
  SUBSCRIPTION_SCOPE,
} from '../../support/snapshots.ts';

const MANAGEMENT_GROUP = '/providers/Microsoft.Management/managementGroups/contoso';
const WEB = `${SUBSCRIPTION_SCOPE}/resourceGroups/web`;
const DATA = `${SUBSCRIPTION_SCOPE}/resourceGroups/data`;
const SITE = `${WEB}/providers/Microsoft.Web/sites/shop`;

interface Row {
  readonly name: string;
  readonly grantOn?: string;
  readonly deny: Partial<DenyAssignment>;
  readonly meets: false | 'whole' | 'part';
}

const named = { everyone: false, principalIds: [BILL_TO.adminAgents] };

// https://learn.microsoft.com/en-us/azure/role-based-access-control/deny-assignments
// https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
const DENIES: readonly Row[] = [
  { name: 'of everyone', deny: {}, meets: 'whole' },
  { name: 'of everyone but our group', deny: { excludedPrincipalIds: [BILL_TO.adminAgents] }, meets: false },
  { name: 'of everyone but somebody else', deny: { excludedPrincipalIds: [guid(77)] }, meets: 'whole' },
  { name: 'of our group', deny: named, meets: 'whole' },
  {
    name: 'of our group that exempts it again',
    deny: { ...named, excludedPrincipalIds: [BILL_TO.adminAgents] },
    meets: false,
  },
  { name: 'of somebody else', deny: { everyone: false, principalIds: [guid(77)] }, meets: false },
  { name: 'on a resource group below', deny: { scope: WEB }, meets: 'part' },
  { name: 'on a resource below', deny: { scope: SITE, appliesToChildScopes: false }, meets: 'part' },
  { name: 'on the subscription alone', deny: { appliesToChildScopes: false }, meets: false },
  { name: 'on a management group above', deny: { scope: MANAGEMENT_GROUP }, meets: 'whole' },
  {
    name: 'on a management group above, without its children',
    deny: { scope: MANAGEMENT_GROUP, appliesToChildScopes: false },
    meets: false,
  },
  { name: 'on the subscription, above a grant on a resource group', grantOn: WEB, deny: {}, meets: 'whole' },
  {
    name: 'on the subscription alone, above a grant on a resource group',
    grantOn: WEB,
    deny: { appliesToChildScopes: false },
    meets: false,
  },
  { name: 'on the same resource group', grantOn: WEB, deny: { scope: WEB.toLowerCase() }, meets: 'whole' },
  { name: 'on another resource group', grantOn: WEB, deny: { scope: DATA }, meets: false },
  { name: 'on a resource in the resource group', grantOn: WEB, deny: { scope: SITE }, meets: 'part' },
  { name: 'on a resource in another resource group', grantOn: DATA, deny: { scope: SITE }, meets: false },
  { name: 'on the resource group around a resource', grantOn: SITE, deny: { scope: WEB }, meets: 'whole' },
  {
    name: 'on the resource group around a resource, without its children',
    grantOn: SITE,
    deny: { scope: WEB, appliesToChildScopes: false },
    meets: false,
  },
  { name: 'on the same resource', grantOn: SITE, deny: { scope: SITE }, meets: 'whole' },
  { name: 'on another subscription', deny: { scope: `/subscriptions/${guid(77)}` }, meets: false },
  { name: 'under a grant of a management group', grantOn: MANAGEMENT_GROUP, deny: { scope: WEB }, meets: 'part' },
];

describe('a deny assignment', () => {
  for (const { name, grantOn = SUBSCRIPTION_SCOPE, deny, meets } of DENIES) {
    it(`${name} ${meets ? `meets the ${meets} of` : 'leaves'} the grant`, () => {
      const report = judgeOne({
        roleAssignments: [aoboAssignment({ scope: grantOn })],
        denyAssignments: [denyAssignment(deny)],
      });

      assert.equal(
        report.trace[0]?.outcome,
        { whole: 'denied', part: 'denied-in-part', none: 'counts' }[meets || 'none'],
      );
    });
  }

  it('makes a subscription at risk and names where it stands', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment()],
      denyAssignments: [denyAssignment({ name: 'Locked by *a stack*' })],
    });

    const { severity, evidence } = findingOf(report, 'deny-assignment');

    assert.equal(report.verdict, 'at-risk');
    assert.equal(severity, 'warning');
    assert.equal(evidence.scope, SUBSCRIPTION_SCOPE);
    assert.equal(evidence.reason, 'everyone');
    assert.deepEqual(evidence.names, ['Locked by *a stack*']);
  });

  it('changes nothing where another grant of ours is exempt', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment(), aoboAssignment({ id: guid(5), principalId: BILL_TO.helpdeskAgents })],
      denyAssignments: [denyAssignment(named)],
    });

    assert.equal(report.verdict, 'earning');
    assert.ok(!codesOf(report).includes('deny-assignment'));
  });

  it('meets a person of ours through a group that the profile names', () => {
    const group = guid(201);
    const judged = (deny: Partial<DenyAssignment>) =>
      judgeOne(
        { roleAssignments: [directAssignment()], denyAssignments: [denyAssignment(deny)] },
        { profile: profileOf({ linkedPrincipals: [linkedPrincipal({ memberOf: [group] })] }) },
      );

    assert.equal(judged({ everyone: false, principalIds: [group] }).verdict, 'at-risk');
    assert.equal(judged({ excludedPrincipalIds: [group] }).verdict, 'earning');
  });

  it('meets a group through the only person of ours in it', () => {
    const group = guid(201);

    const report = judgeOne(
      {
        roleAssignments: [directAssignment({ principalId: group, principalType: 'Group' })],
        denyAssignments: [denyAssignment({ everyone: false, principalIds: [guid(200)] })],
      },
      { profile: profileOf({ linkedPrincipals: [linkedPrincipal({ memberOf: [group] })] }) },
    );

    assert.equal(report.verdict, 'at-risk');
  });
});

// https://learn.microsoft.com/en-us/azure/role-based-access-control/conditions-overview
describe('a role condition', () => {
  const condition = "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})))";

  it('makes a subscription at risk, since Microsoft does not document how it weighs', () => {
    const report = judgeOne({ roleAssignments: [aoboAssignment({ condition })] });

    assert.equal(report.verdict, 'at-risk');
    assert.equal(findingOf(report, 'role-condition').severity, 'warning');
    assert.equal(report.trace[0]?.outcome, 'conditioned');
  });

  it('is no condition where it is empty', () => {
    const report = judgeOne({ roleAssignments: [aoboAssignment({ condition: '' })] });

    assert.equal(report.verdict, 'earning');
  });

  it('is told beside an end and a deny assignment on the same grant', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment({ condition })],
      denyAssignments: [denyAssignment()],
      activeSchedules: [
        {
          scope: SUBSCRIPTION_SCOPE,
          principalId: BILL_TO.adminAgents,
          roleDefinitionId: aoboAssignment().roleDefinitionId,
          assignmentType: 'Assigned',
          memberType: null,
          startsAt: null,
          endsAt: '2027-01-01T00:00:00Z',
          roleAssignmentId: null,
        },
      ],
    });

    assert.equal(report.verdict, 'at-risk');
    assert.deepEqual(codesOf(report).slice(0, 3), ['grant-ends', 'deny-assignment', 'role-condition']);
  });
});

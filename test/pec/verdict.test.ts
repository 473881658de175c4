import assert from 'node:assert/strict';
import { judge } from '../../src/pec/judge.ts';
import type { Verdict } from '../../src/pec/report.ts';
import type { SubscriptionSnapshot } from '../../src/pec/snapshot.ts';
import {
  aoboAssignment,
  delegation,
  denyAssignment,
  guid,
  NOW,
  profileOf,
  ROLE,
  roles,
  snapshotOf,
  SUBSCRIPTION_SCOPE,
  subscriptionOf,
  THIRD,
} from '../support/snapshots.ts';

interface Row {
  readonly name: string;
  readonly subscription: Partial<SubscriptionSnapshot>;
  readonly verdict: Verdict;
}

const GROUP_SCOPE = `${SUBSCRIPTION_SCOPE}/resourceGroups/web`;

// https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
const LADDER: readonly Row[] = [
  {
    name: 'an offer outside CSP does not earn, whatever access there is',
    subscription: { quotaId: 'PayAsYouGo_2014-09-01', roleAssignments: [aoboAssignment()] },
    verdict: 'not-earning',
  },
  {
    name: 'a deleted subscription does not earn',
    subscription: { state: 'Deleted', roleAssignments: [aoboAssignment()] },
    verdict: 'not-earning',
  },
  {
    name: 'a permanent grant on the whole subscription earns',
    subscription: { roleAssignments: [aoboAssignment()] },
    verdict: 'earning',
  },
  {
    name: 'a failed read does not matter beside a grant that earns',
    subscription: {
      roleAssignments: [aoboAssignment()],
      unread: [{ subject: 'delegations', reason: 'forbidden' }],
    },
    verdict: 'earning',
  },
  {
    name: 'one good grant outdoes one that a deny assignment meets',
    subscription: {
      roleAssignments: [
        aoboAssignment(),
        aoboAssignment({ id: guid(7), roleDefinitionId: ROLE.contributor, condition: 'x' }),
      ],
    },
    verdict: 'earning',
  },
  {
    name: 'a grant that a deny assignment meets is at risk',
    subscription: { roleAssignments: [aoboAssignment()], denyAssignments: [denyAssignment()] },
    verdict: 'at-risk',
  },
  {
    name: 'grants on resource groups earn a part',
    subscription: { roleAssignments: [aoboAssignment({ scope: GROUP_SCOPE })] },
    verdict: 'partial',
  },
  {
    name: 'an unlisted role leaves it open',
    subscription: { roleAssignments: [aoboAssignment({ roleDefinitionId: ROLE.unlisted })] },
    verdict: 'unknown',
  },
  {
    name: 'a delegation without a known partner admin link leaves it open',
    subscription: { delegations: [delegation()] },
    verdict: 'unknown',
  },
  {
    name: 'role assignments that could not be read leave it open',
    subscription: { unread: [{ subject: 'role-assignments', reason: 'hidden-from-lighthouse' }] },
    verdict: 'unknown',
  },
  {
    name: 'Reader does not earn',
    subscription: { roleAssignments: [aoboAssignment({ roleDefinitionId: ROLE.reader })] },
    verdict: 'not-earning',
  },
  {
    name: "another partner's grant does not earn",
    subscription: { roleAssignments: [aoboAssignment({ principalId: THIRD.adminAgents })] },
    verdict: 'not-earning',
  },
  { name: 'no access at all does not earn', subscription: {}, verdict: 'not-earning' },
];

describe('verdict of a subscription', () => {
  for (const { name, subscription, verdict } of LADDER) {
    it(name, () => {
      const snapshot = snapshotOf([subscriptionOf(subscription)]);

      const report = judge(snapshot, profileOf(), { roles, now: NOW });

      assert.equal(report.subscriptions[0]?.verdict, verdict);
    });
  }
});

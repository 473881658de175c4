import assert from 'node:assert/strict';
import type { FactId } from '../../src/advisor/ids.ts';
import { knownFacts } from '../../src/advisor/knownFacts.ts';
import { judge } from '../../src/pec/judge.ts';
import type { SubscriptionSnapshot } from '../../src/pec/snapshot.ts';
import {
  aoboAssignment,
  BILL_TO,
  NOW,
  profileOf,
  RESELLER,
  ROLE,
  roles,
  snapshotOf,
  subscriptionOf,
  THIRD,
} from '../support/snapshots.ts';

function factsOf(subscriptions: readonly SubscriptionSnapshot[], partner = BILL_TO.tenantId): readonly FactId[] {
  const profile = profileOf();
  return knownFacts(judge(snapshotOf(subscriptions), profile, { roles, now: NOW }), profile, partner);
}

const WITH_AOBO = subscriptionOf({ roleAssignments: [aoboAssignment()] });
const WITHOUT = subscriptionOf();
const LEGACY = subscriptionOf({
  billing: { skuId: 'MS-AZR-0145P', skuDescription: 'Azure in CSP', agreementType: 'MicrosoftCustomerAgreement' },
});

describe('what a check tells of the choice', () => {
  for (const [what, subscriptions, partner, expected] of [
    ['AOBO everywhere', [WITH_AOBO], BILL_TO, ['azure-plan', 'billed-by-microsoft', 'standing-access']],
    ['no access at all', [WITHOUT], BILL_TO, ['azure-plan', 'billed-by-microsoft', 'no-standing-access']],
    ['AOBO on some of them only', [WITH_AOBO, WITHOUT], BILL_TO, ['azure-plan', 'billed-by-microsoft']],
    ['a reseller that asks', [WITH_AOBO], RESELLER, ['azure-plan', 'billed-by-provider', 'standing-access']],
    ['somebody who is neither', [WITH_AOBO], THIRD, ['azure-plan', 'standing-access']],
    ['the older offer', [LEGACY], BILL_TO, ['legacy-offer', 'billed-by-microsoft', 'no-standing-access']],
    ['both offers', [LEGACY, WITHOUT], BILL_TO, ['billed-by-microsoft', 'no-standing-access']],
    [
      'an offer outside CSP',
      [subscriptionOf({ quotaId: 'EnterpriseAgreement_2014-09-01' })],
      BILL_TO,
      ['other-offer', 'billed-by-microsoft', 'no-standing-access'],
    ],
    [
      'an offer that nothing settles',
      [subscriptionOf({ billing: null })],
      BILL_TO,
      ['billed-by-microsoft', 'no-standing-access'],
    ],
    [
      'another partner’s AOBO alone',
      [subscriptionOf({ roleAssignments: [aoboAssignment({ principalId: THIRD.adminAgents })] })],
      BILL_TO,
      ['azure-plan', 'billed-by-microsoft', 'no-standing-access'],
    ],
    [
      'AOBO with a role that does not count, which is neither there nor missing',
      [subscriptionOf({ roleAssignments: [aoboAssignment({ roleDefinitionId: ROLE.reader })] })],
      BILL_TO,
      ['azure-plan', 'billed-by-microsoft'],
    ],
    ['no subscription', [], BILL_TO, ['billed-by-microsoft']],
  ] as const satisfies readonly (readonly [string, readonly SubscriptionSnapshot[], unknown, readonly FactId[]])[]) {
    it(`names what holds for all: ${what}`, () => {
      assert.deepEqual(factsOf(subscriptions, partner.tenantId), expected);
    });
  }

  it('does not call access missing where something could not be read', () => {
    const unread = subscriptionOf({
      roleAssignments: [],
      unread: [{ subject: 'role-assignments', reason: 'forbidden' }],
    });

    assert.equal(factsOf([unread]).includes('no-standing-access'), false);
  });
});

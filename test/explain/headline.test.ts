import assert from 'node:assert/strict';
import { headlineOf } from '../../src/explain/headline.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import type { SubscriptionSnapshot } from '../../src/pec/snapshot.ts';
import {
  aoboAssignment,
  delegation,
  guid,
  judgeOne,
  profileOf,
  ROLE,
  SUBSCRIPTION,
  SUBSCRIPTION_SCOPE,
} from '../support/snapshots.ts';

const t = createTranslator();

const HEADLINES: readonly (readonly [string, Partial<SubscriptionSnapshot>, string])[] = [
  [
    'names the ways in which it earns',
    { roleAssignments: [aoboAssignment()], delegations: [delegation({ marketplace: true })] },
    'Earning on everything, through AOBO (standing access of agent groups) and Azure Lighthouse.',
  ],
  [
    'names the share',
    {
      roleAssignments: ['web', 'data'].map((name, index) =>
        aoboAssignment({ id: guid(index), scope: `${SUBSCRIPTION_SCOPE}/resourceGroups/${name}` }),
      ),
    },
    'Earning on a part: data and web.',
  ],
  [
    'names a single resource without the group around it',
    {
      roleAssignments: [
        aoboAssignment({ scope: `${SUBSCRIPTION_SCOPE}/resourceGroups/web/providers/Microsoft.Web/sites/shop` }),
      ],
    },
    'Earning on a part: shop.',
  ],
  [
    'says beside it that Azure stopped the subscription',
    { roleAssignments: [aoboAssignment()], state: 'Warned' },
    'Earning on everything, through AOBO (standing access of agent groups). Azure reports it as Warned: without use there is no credit.',
  ],
  ['says the worst thing', {}, 'No access of yours was found here.'],
  [
    'says what is open',
    { roleAssignments: [aoboAssignment({ roleDefinitionId: ROLE.unlisted })] },
    'Your AdminAgents (000…11) holds role f58…68, which is not on the list of roles.',
  ],
  [
    'says what threatens it',
    { roleAssignments: [aoboAssignment({ condition: 'x' })] },
    'Your AdminAgents (000…11): Owner carries a condition.',
  ],
];

describe('the headline of a subscription', () => {
  for (const [name, subscription, expected] of HEADLINES) {
    it(name, () => {
      const report = judgeOne(subscription);

      const headline = headlineOf(report, t, { subscriptionId: SUBSCRIPTION, profile: profileOf() });

      assert.equal(headline, expected);
    });
  }
});

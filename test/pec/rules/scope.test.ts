import assert from 'node:assert/strict';
import type { Coverage, Verdict } from '../../../src/pec/report.ts';
import { reachOf } from '../../../src/pec/rules/scope.ts';
import {
  aoboAssignment,
  findingOf,
  guid,
  judgeOne,
  SUBSCRIPTION,
  SUBSCRIPTION_SCOPE,
} from '../../support/snapshots.ts';

const MANAGEMENT_GROUP = '/providers/Microsoft.Management/managementGroups/contoso';
const WEB = `${SUBSCRIPTION_SCOPE}/resourceGroups/web`;
const DATA = `${SUBSCRIPTION_SCOPE}/resourceGroups/data`;
const WEB_SITE = `${WEB}/providers/Microsoft.Web/sites/shop`;
const DATA_STORE = `${DATA}/providers/Microsoft.Storage/storageAccounts/files`;

interface Row {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly verdict: Verdict;
  readonly coverage: Coverage;
}

// https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation
const COVERAGES: readonly Row[] = [
  { name: 'the subscription', scopes: [SUBSCRIPTION_SCOPE], verdict: 'earning', coverage: { scope: 'subscription' } },
  {
    name: 'the subscription in capitals',
    scopes: [SUBSCRIPTION_SCOPE.toUpperCase()],
    verdict: 'earning',
    coverage: { scope: 'subscription' },
  },
  {
    name: 'a management group',
    scopes: [MANAGEMENT_GROUP],
    verdict: 'earning',
    coverage: { scope: 'subscription', inherited: true },
  },
  { name: 'the root', scopes: ['/'], verdict: 'earning', coverage: { scope: 'subscription', inherited: true } },
  {
    name: 'a management group and the subscription',
    scopes: [MANAGEMENT_GROUP, SUBSCRIPTION_SCOPE],
    verdict: 'earning',
    coverage: { scope: 'subscription' },
  },
  {
    name: 'a resource group',
    scopes: [WEB],
    verdict: 'partial',
    coverage: { scope: 'resource-groups', resourceGroups: ['web'] },
  },
  {
    name: 'one resource group spelt twice and another',
    scopes: [WEB, WEB.toLowerCase(), DATA],
    verdict: 'partial',
    coverage: { scope: 'resource-groups', resourceGroups: ['data', 'web'] },
  },
  {
    name: 'a resource',
    scopes: [WEB_SITE],
    verdict: 'partial',
    coverage: { scope: 'resources', resourceGroups: ['web'], resources: [WEB_SITE] },
  },
  {
    name: 'a resource group, a resource in it and one elsewhere',
    scopes: [WEB, WEB_SITE, DATA_STORE],
    verdict: 'partial',
    coverage: { scope: 'resource-groups', resourceGroups: ['web'], resources: [DATA_STORE] },
  },
  {
    name: 'the subscription and a resource group',
    scopes: [SUBSCRIPTION_SCOPE, WEB],
    verdict: 'earning',
    coverage: { scope: 'subscription' },
  },
];

describe('the scope', () => {
  for (const { name, scopes, verdict, coverage } of COVERAGES) {
    it(`of grants on ${name} makes the verdict ${verdict}`, () => {
      const report = judgeOne({
        roleAssignments: scopes.map((scope, index) => aoboAssignment({ id: guid(index), scope })),
      });

      assert.equal(report.verdict, verdict);
      assert.deepEqual(report.coverage, coverage);
    });
  }

  it('of a part is named in one finding', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment({ scope: WEB }), aoboAssignment({ id: guid(5), scope: DATA })],
    });

    const { severity, evidence } = findingOf(report, 'scope-partial');

    assert.equal(severity, 'warning');
    assert.deepEqual(evidence.names, ['data', 'web']);
    assert.equal(evidence.count, 2);
  });

  it('of a single resource does not name the group around it', () => {
    const shop = `${WEB}/providers/Microsoft.Web/sites/shop`;

    const report = judgeOne({ roleAssignments: [aoboAssignment({ scope: shop })] });

    assert.deepEqual(findingOf(report, 'scope-partial').evidence.names, [shop]);
  });

  it('inherited from a management group is said to be undocumented', () => {
    const report = judgeOne({ roleAssignments: [aoboAssignment({ scope: MANAGEMENT_GROUP })] });

    const { severity, evidence } = findingOf(report, 'scope-inherited');

    assert.equal(severity, 'note');
    assert.equal(evidence.scope, MANAGEMENT_GROUP);
    assert.equal(report.trace[0]?.inherited, true);
  });

  const elsewhere = [
    '',
    'subscriptions',
    '/subscriptions',
    `/subscriptions/${guid(99)}`,
    `/subscriptions/${SUBSCRIPTION}/resourceGroups`,
    '/providers/Microsoft.Management/managementGroups/a/b',
  ];
  for (const scope of elsewhere) {
    it(`"${scope}" reaches nothing here`, () => {
      const reach = reachOf(scope, SUBSCRIPTION);

      assert.deepEqual(reach, { kind: 'elsewhere' });
    });
  }
});

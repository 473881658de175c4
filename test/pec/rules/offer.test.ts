import assert from 'node:assert/strict';
import type { FindingCode } from '../../../src/pec/findings.ts';
import type { Severity, Verdict } from '../../../src/pec/report.ts';
import { offerOf, type OfferStanding } from '../../../src/pec/rules/offer.ts';
import type { BillingProperty } from '../../../src/pec/snapshot.ts';
import { aoboAssignment, codesOf, findingOf, judgeOne } from '../../support/snapshots.ts';

const PLAN: BillingProperty = {
  skuId: '0001',
  skuDescription: 'Microsoft Azure Plan',
  agreementType: 'MicrosoftCustomerAgreement',
};
const LEGACY: BillingProperty = { ...PLAN, skuId: 'MS-AZR-0145P', skuDescription: 'Azure in CSP' };
const SILENT: BillingProperty = { skuId: null, skuDescription: null, agreementType: null };

// https://learn.microsoft.com/en-us/azure/cost-management-billing/costs/understand-cost-mgt-data
// https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-faq
const OFFERS: readonly (readonly [string | null, BillingProperty | null, OfferStanding])[] = [
  ['CSP_2015-05-01', PLAN, 'azure-plan'],
  ['CSP_MG_2017-12-01', PLAN, 'azure-plan'],
  ['CSPDEVTEST_2018-05-01', { ...PLAN, skuId: '0002', skuDescription: null }, 'azure-plan'],
  ['CSP_2015-05-01', { ...SILENT, skuDescription: 'Microsoft Azure Plan for DevTest' }, 'azure-plan'],
  ['CSP_2015-05-01', LEGACY, 'legacy'],
  ['CSP_2015-05-01', { ...SILENT, skuDescription: 'Offer MS-AZR-0145P' }, 'legacy'],
  ['CSP_2015-05-01', SILENT, 'csp'],
  ['CSP_2015-05-01', null, 'csp'],
  // An agreement alone proves nothing: customers of an Azure plan and of the web sign the same one.
  ['CSP_2015-05-01', { ...SILENT, agreementType: 'MicrosoftCustomerAgreement' }, 'csp'],
  ['PayAsYouGo_2014-09-01', null, 'not-csp'],
  // The web's Azure plan is called a plan too, and is not bought through a partner.
  ['EnterpriseAgreement_2014-09-01', PLAN, 'not-csp'],
  ['MSDN_2014-09-01', null, 'not-csp'],
  ['Sponsored_2016-01-01', null, 'not-csp'],
  ['FreeTrial_2014-09-01', null, 'not-csp'],
  ['', null, 'not-csp'],
  [null, PLAN, 'unknown'],
  [null, null, 'unknown'],
];

describe('the offer', () => {
  for (const [quotaId, billing, standing] of OFFERS) {
    it(`${quotaId ?? 'no quota id'} with ${billing?.skuDescription ?? billing?.skuId ?? 'no sku'} is ${standing}`, () => {
      const offer = offerOf({ quotaId, billing });

      assert.equal(offer, standing);
    });
  }

  const withAccess: readonly (readonly [
    OfferStanding,
    string | null,
    BillingProperty | null,
    Verdict,
    FindingCode,
    Severity,
  ])[] = [
    ['not-csp', 'PayAsYouGo_2014-09-01', null, 'not-earning', 'offer-not-csp', 'critical'],
    ['legacy', 'CSP_2015-05-01', LEGACY, 'not-earning', 'offer-legacy', 'critical'],
    ['csp', 'CSP_2015-05-01', null, 'earning', 'offer-plan-unknown', 'note'],
    ['unknown', null, null, 'unknown', 'offer-plan-unknown', 'warning'],
  ];
  for (const [standing, quotaId, billing, verdict, code, severity] of withAccess) {
    it(`makes a subscription with standing access ${verdict} where it is ${standing}`, () => {
      const report = judgeOne({ quotaId, billing, roleAssignments: [aoboAssignment()] });

      assert.equal(report.verdict, verdict);
      assert.equal(findingOf(report, code).severity, severity);
    });
  }

  for (const quotaId of ['CSP_2015-05-01', null]) {
    it(`leaves nothing open where nobody holds access and the offer is ${quotaId ?? 'not told'}`, () => {
      const report = judgeOne({ quotaId, billing: null });

      assert.equal(report.verdict, 'not-earning');
      assert.deepEqual(codesOf(report), ['no-grant', 'offer-plan-unknown']);
    });
  }

  it('says nothing of access where the offer cannot earn', () => {
    const report = judgeOne({ quotaId: 'MSDN_2014-09-01' });

    assert.deepEqual(codesOf(report), ['offer-not-csp']);
    assert.deepEqual(report.coverage, { scope: 'none' });
    assert.deepEqual(report.paths, []);
  });
});

// https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/subscription-states
describe('the state of a subscription', () => {
  const states: readonly (readonly [string, Verdict, readonly FindingCode[]])[] = [
    ['Enabled', 'earning', ['more-rights-than-needed']],
    ['Warned', 'earning', ['subscription-disabled', 'more-rights-than-needed']],
    ['PastDue', 'earning', ['subscription-disabled', 'more-rights-than-needed']],
    ['Disabled', 'earning', ['subscription-disabled', 'more-rights-than-needed']],
    ['Deleted', 'not-earning', ['subscription-deleted']],
    ['deleted', 'not-earning', ['subscription-deleted']],
    ['', 'earning', ['more-rights-than-needed']],
  ];
  for (const [state, verdict, codes] of states) {
    it(`${state || 'not told'} is ${verdict} with standing access`, () => {
      const report = judgeOne({ state, roleAssignments: [aoboAssignment()] });

      assert.equal(report.verdict, verdict);
      assert.deepEqual(codesOf(report), codes);
    });
  }
});

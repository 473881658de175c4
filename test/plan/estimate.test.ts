import assert from 'node:assert/strict';
import { estimate, type Spend } from '../../src/plan/estimate.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { PROFILE, reportOf, subscriptionIdOf, subscriptionOf } from '../cards/support/reports.ts';

const TENANT = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const OTHER = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
const CONTEXT = { profile: PROFILE, partnerTenantId: PROFILE.billTo.tenantId, roles: { find: () => undefined } };

const plan = makePlan(
  [
    reportOf([
      subscriptionOf('not-earning', 1, 'One'),
      subscriptionOf('at-risk', 2, 'Two'),
      subscriptionOf('earning', 3, 'Three'),
    ]),
  ],
  CONTEXT,
);

function spend(subscription: number | null, amount: number, over: Partial<Spend> = {}): Spend {
  const subscriptionId = subscription === null ? null : subscriptionIdOf(subscription);
  return { customerTenantId: TENANT, subscriptionId, amount, currency: 'EUR', ...over };
}

describe('the credit at stake', () => {
  it('is not made up where nobody gave a spend, or one of another customer', () => {
    assert.equal(estimate(plan, [], 15), null);
    assert.equal(estimate(plan, [spend(null, 100, { customerTenantId: OTHER })], 15), null);
  });

  it('is not made up for subscriptions that earn anyway', () => {
    assert.equal(estimate(plan, [spend(3, 100)], 15), null);
  });

  it('is at most the rate on the spends of what is at stake', () => {
    const found = estimate(plan, [spend(1, 1_000), spend(2, 500), spend(3, 9_000)], 15);

    assert.deepEqual(found?.most, [{ amount: 225, currency: 'EUR' }]);
  });

  it('takes what a customer’s spend leaves beside the subscriptions whose own is known', () => {
    const found = estimate(plan, [spend(null, 10_000), spend(3, 9_000)], 10);

    assert.deepEqual(found?.most, [{ amount: 100, currency: 'EUR' }]);
  });

  it('never falls below zero where the parts are more than the whole', () => {
    const found = estimate(plan, [spend(null, 100), spend(3, 9_000)], 10);

    assert.deepEqual(found?.most, [{ amount: 0, currency: 'EUR' }]);
  });

  it('keeps currencies apart', () => {
    const found = estimate(plan, [spend(1, 100), spend(2, 1_000, { currency: 'USD' })], 10);

    assert.deepEqual(found?.most, [
      { amount: 100, currency: 'USD' },
      { amount: 10, currency: 'EUR' },
    ]);
  });

  it('counts a subscription of two actions once in the whole', () => {
    const both = makePlan([reportOf([subscriptionOf('not-earning', 1, 'One')])], CONTEXT);
    const [action] = both.actions;
    assert.ok(action);
    const twice = { ...both, actions: [action, { ...action, id: 'another' }] };

    const found = estimate(twice, [spend(1, 1_000)], 15);

    assert.deepEqual(found?.most, [{ amount: 150, currency: 'EUR' }]);
    assert.deepEqual(found.mostOf.get('another'), [{ amount: 150, currency: 'EUR' }]);
  });
});

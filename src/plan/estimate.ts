import type { Money } from './amount.ts';
import type { Plan, PlanCustomer, PlanTarget } from './plan.ts';

/**
 * The rate in Microsoft's samples, in percent. What a partner gets may differ.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation
 */
export const SAMPLE_RATE_PERCENT = 15;

/** What somebody says that a customer, or one of its subscriptions, spends on Azure in a month. */
export interface Spend extends Money {
  readonly customerTenantId: string;
  /** Null for the customer as a whole. */
  readonly subscriptionId: string | null;
}

/** Credit a month that depends on the plan: from nothing, since the eligible share is unknown, up to these sums. */
export interface Estimate {
  /** In percent, as configured. */
  readonly ratePercent: number;
  /** At most so much in all, one sum a currency, the largest first; never empty. */
  readonly most: readonly [Money, ...Money[]];
  /** The same for each action for which a spend is known, by its id. */
  readonly mostOf: ReadonlyMap<string, readonly Money[]>;
}

/**
 * The credit at stake, from spends that a person gave. Null where none touches a subscription of the plan: without a
 * spend no money is invented.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation
 */
export function estimate(plan: Plan, spends: readonly Spend[], ratePercent: number): Estimate | null {
  const byCustomer = Map.groupBy(spends, ({ customerTenantId }) => customerTenantId);
  const credit = (targets: readonly PlanTarget[]): readonly Money[] => {
    const atStake = targets.filter(({ gain }) => gain === 'earn' || gain === 'keep' || gain === 'settle');
    const groups = Map.groupBy(atStake, ({ customer }) => customer);
    const sums = [...groups].flatMap(([customer, group]) =>
      spendOn(customer, group, byCustomer.get(customer.tenantId) ?? []),
    );
    return addUp(sums).map(({ amount, currency }) => ({ amount: (amount * ratePercent) / 100, currency }));
  };

  const [first, ...others] = credit(plan.actions.flatMap(({ targets }) => targets));
  if (!first) return null;
  const mostOf = new Map(plan.actions.map(({ id, targets }) => [id, credit(targets)]));
  return { ratePercent, most: [first, ...others], mostOf };
}

/**
 * The most that these subscriptions of one customer can cost: their own spends, and for those without one what the
 * customer's spend leaves beside all subscriptions that have one.
 */
function spendOn(customer: PlanCustomer, targets: readonly PlanTarget[], spends: readonly Spend[]): readonly Money[] {
  const own = new Map(
    spends.flatMap((spend) => (spend.subscriptionId === null ? [] : [[spend.subscriptionId, spend]])),
  );
  const whole = spends.find(({ subscriptionId }) => subscriptionId === null);
  const wanted = new Set(targets.map(({ subscription }) => subscription?.subscriptionId ?? null));
  const known = [...wanted].flatMap((id) => (id === null ? [] : (own.get(id) ?? [])));
  if (!whole || known.length === wanted.size) return known;

  const elsewhere = customer.subscriptions
    .flatMap(({ subscriptionId }) => own.get(subscriptionId) ?? [])
    .filter(({ currency }) => currency === whole.currency);
  const left = whole.amount - elsewhere.reduce((sum, { amount }) => sum + amount, 0);
  return [...known, { amount: Math.max(0, left), currency: whole.currency }];
}

function addUp(sums: readonly Money[]): readonly Money[] {
  const byCurrency = Map.groupBy(sums, ({ currency }) => currency);
  return [...byCurrency]
    .map(([currency, same]) => ({ amount: same.reduce((sum, { amount }) => sum + amount, 0), currency }))
    .sort((a, b) => b.amount - a.amount);
}

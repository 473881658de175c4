import type { Finding, SubscriptionReport, Totals } from '../pec/report.ts';
import type { ActionKind, Actor, Effort } from './kinds.ts';

/**
 * What doing it brings a subscription: it comes to earn, stays earning, its open question is answered, it becomes
 * safer without earning more, or nothing that access could change.
 */
export type Gain = 'earn' | 'keep' | 'settle' | 'safer' | 'none';

/** A customer whose last check the plan is made of. The name comes from the customer's tenant and is untrusted text. */
export interface PlanCustomer {
  readonly tenantId: string;
  readonly name: string;
  /** ISO 8601. */
  readonly checkedAt: string;
  /** True where something could not be read. */
  readonly partial: boolean;
  readonly totals: Totals;
  readonly subscriptions: readonly SubscriptionReport[];
}

/** One subscription that an action is for, and the finding that asks for it. */
export interface PlanTarget {
  readonly customer: PlanCustomer;
  /** Null where the customer as a whole is meant, because none of its subscriptions could be seen. */
  readonly subscription: SubscriptionReport | null;
  readonly finding: Finding;
  readonly gain: Gain;
  /** True where this subscription needs another action of the plan as well. */
  readonly needsMore: boolean;
}

export type Gains = Readonly<Record<Gain, number>>;

/** One thing to do, however many subscriptions it is for. */
export interface PlanAction {
  /** The same while the same thing has to be done for the same identity; short enough for a card. */
  readonly id: string;
  readonly kind: ActionKind;
  readonly who: Actor;
  readonly effort: Effort;
  /** In the order of the reports; at least one. */
  readonly targets: readonly [PlanTarget, ...PlanTarget[]];
  /** How many subscriptions each gain is for. */
  readonly gains: Gains;
}

/** What to do so that more subscriptions earn, the most rewarding first. Holds codes and evidence; words come later. */
export interface Plan {
  readonly customers: readonly PlanCustomer[];
  readonly totals: Totals;
  readonly actions: readonly PlanAction[];
  /** Subscriptions, each counted once however many actions it needs. */
  readonly gains: Gains;
  readonly demo: boolean;
}

/** Whether anything is worth doing for the credit itself. */
export function needsNothing({ gains }: Plan): boolean {
  return gains.earn + gains.keep + gains.settle === 0;
}

/** Which actions each subscription is in, counted from 1 as a reader counts them. */
export function actionNumbers({ actions }: Plan): ReadonlyMap<SubscriptionReport, readonly number[]> {
  const numbers = new Map<SubscriptionReport, number[]>();
  actions.forEach(({ targets }, index) => {
    for (const subscription of new Set(targets.map((target) => target.subscription))) {
      if (subscription) numbers.set(subscription, [...(numbers.get(subscription) ?? []), index + 1]);
    }
  });
  return numbers;
}

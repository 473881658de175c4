import { createHash } from 'node:crypto';
import { makeFinding } from '../pec/finding.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Evidence, Report, SubscriptionReport, Totals } from '../pec/report.ts';
import { stepsFor, type PlanContext, type Step } from './choose.ts';
import { effortOf, EFFORTS, kindOf, type ActionKind } from './kinds.ts';
import type { Gain, Gains, Plan, PlanAction, PlanCustomer, PlanTarget } from './plan.ts';

const NO_GAIN: Gains = { earn: 0, keep: 0, settle: 0, safer: 0, none: 0 };
const GAIN_ORDER: readonly Gain[] = ['earn', 'keep', 'settle', 'safer', 'none'];

interface Needed {
  readonly step: Step;
  readonly target: PlanTarget;
}

/** Makes the plan of what the last checks of some customers found. Pure, and the same for the same reports. */
export function makePlan(reports: readonly Report[], context: PlanContext): Plan {
  const customers = reports.map(customerOf);
  const needed = reports.flatMap((report, index) => {
    const customer = customers[index];
    return customer ? neededFor(report, customer, context) : [];
  });
  const groups = Map.groupBy(needed, ({ step }) => keyOf(step, context));

  return {
    customers,
    totals: sumTotals(reports),
    actions: [...groups].flatMap(([key, group]) => actionOf(key, group)).sort(mostRewardingFirst),
    gains: gainsOf(needed.map(({ target }) => target)),
    demo: reports.some(({ demo }) => demo),
  };
}

function customerOf({ customer, checkedAt, partial, totals, subscriptions }: Report): PlanCustomer {
  const name = customer.displayName ?? customer.domain ?? customer.tenantId;
  return { tenantId: customer.tenantId, name, checkedAt, partial, totals, subscriptions };
}

function neededFor(report: Report, customer: PlanCustomer, context: PlanContext): readonly Needed[] {
  if (report.subscriptions.length === 0) return [unseen(report, customer)];
  return report.subscriptions.flatMap((subscription) => {
    const steps = stepsFor(subscription, context);
    const deciding = steps.filter(({ gain }) => gain !== 'safer').length;
    return steps.map((step) =>
      needs(step, { customer, subscription, needsMore: deciding > 1 && step.gain !== 'safer' }),
    );
  });
}

/** A customer of whom no subscription could be seen: nothing is known, so there is something to settle. */
function unseen({ unread }: Report, customer: PlanCustomer): Needed {
  const failed = unread.find(({ subject }) => subject === 'subscriptions');
  const evidence = { subject: 'subscriptions', reason: failed?.reason ?? 'forbidden' };
  const finding = makeFinding('unread', 'warning', evidence);
  const step: Step = {
    finding,
    kind: kindOf(finding) ?? 'see-subscriptions',
    who: evidence.reason === 'forbidden' || evidence.reason === 'hidden-from-lighthouse' ? 'customer' : 'you',
    gain: 'settle',
  };
  return needs(step, { customer, subscription: null, needsMore: false });
}

function needs(step: Step, about: Pick<PlanTarget, 'customer' | 'subscription' | 'needsMore'>): Needed {
  return { step, target: { ...about, finding: step.finding, gain: step.gain } };
}

/** What makes two steps one thing to do: the same act for the same identity, whosever subscriptions it is for. */
function keyOf({ kind, who, finding }: Step, { profile }: PlanContext): string {
  return [kind, who, ...identityOf(kind, finding.evidence, profile)].join(' ');
}

function identityOf(kind: ActionKind, evidence: Evidence, profile: PartnerProfile): readonly (string | undefined)[] {
  const { principalId, managedByTenantId, linkTenantId, partnerId, roleDefinitionId, reason } = evidence;
  switch (kind) {
    case 'assign-role':
      return [principalId ?? profile.billTo.agentGroups.adminAgents];
    case 'delegate-role':
    case 'delegation-again':
      return [managedByTenantId, principalId];
    case 'link-identity':
    case 'relink-identity':
    case 'show-link':
      return [linkTenantId, principalId, partnerId];
    case 'smaller-role':
      return [principalId, roleDefinitionId];
    case 'second-identity':
      return [principalId];
    case 'check-again':
      return [reason];
    default:
      return [];
  }
}

function actionOf(key: string, group: readonly Needed[]): readonly PlanAction[] {
  const [first] = group;
  const [target, ...others] = leadFirst(group.map((one) => one.target));
  if (!first || !target) return [];

  const { kind, who } = first.step;
  const id = createHash('sha256').update(key).digest('hex').slice(0, 12);
  const targets = [target, ...others] as const;
  return [{ id, kind, who, effort: effortOf(kind), targets, gains: gainsOf(targets) }];
}

/** The words of an action speak of its first target: of what gains most, the commonest finding, and what ends first. */
function leadFirst(targets: readonly PlanTarget[]): readonly PlanTarget[] {
  const counts = new Map<string, number>();
  for (const { finding } of targets) counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
  const countOf = ({ finding }: PlanTarget): number => counts.get(finding.code) ?? 0;
  return targets.toSorted(
    (a, b) =>
      GAIN_ORDER.indexOf(a.gain) - GAIN_ORDER.indexOf(b.gain) ||
      countOf(b) - countOf(a) ||
      (a.finding.evidence.endsAt ?? '9').localeCompare(b.finding.evidence.endsAt ?? '9', 'en'),
  );
}

function mostRewardingFirst(a: PlanAction, b: PlanAction): number {
  return (
    b.gains.earn - a.gains.earn ||
    b.gains.keep - a.gains.keep ||
    b.gains.settle - a.gains.settle ||
    EFFORTS.indexOf(a.effort) - EFFORTS.indexOf(b.effort) ||
    b.gains.safer - a.gains.safer ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Each subscription once, for the most that it can gain. */
function gainsOf(targets: readonly PlanTarget[]): Gains {
  const best = new Map<SubscriptionReport | PlanCustomer, Gain>();
  for (const { subscription, customer, gain } of targets) {
    const about = subscription ?? customer;
    const known = best.get(about);
    if (!known || GAIN_ORDER.indexOf(gain) < GAIN_ORDER.indexOf(known)) best.set(about, gain);
  }
  const gains: Record<Gain, number> = { ...NO_GAIN };
  for (const gain of best.values()) gains[gain] += 1;
  return gains;
}

function sumTotals(reports: readonly Report[]): Totals {
  const sum = (count: (totals: Totals) => number): number =>
    reports.reduce((total, { totals }) => total + count(totals), 0);
  return {
    earning: sum(({ earning }) => earning),
    partial: sum(({ partial }) => partial),
    atRisk: sum(({ atRisk }) => atRisk),
    notEarning: sum(({ notEarning }) => notEarning),
    unknown: sum(({ unknown }) => unknown),
  };
}

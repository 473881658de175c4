import { planActionCard } from '../../../src/cards/plan-action.ts';
import { planSpendCard } from '../../../src/cards/plan-spend.ts';
import { channelPlanCard, planCard, type PlanCardInput } from '../../../src/cards/plan.ts';
import type { Report } from '../../../src/pec/report.ts';
import { estimate, type Spend } from '../../../src/plan/estimate.ts';
import { makePlan } from '../../../src/plan/make-plan.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import {
  delegatedSubscription,
  mixedSubscriptions,
  openLinkSubscription,
  PROFILE,
  reportOf,
  subscriptionOf,
} from './reports.ts';
import type { Sample } from './sample.ts';

const TENANT = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const CONTEXT = { profile: PROFILE, partnerTenantId: PROFILE.billTo.tenantId, roles: { find: () => undefined } };
const SPENDS: readonly Spend[] = [
  { customerTenantId: TENANT, subscriptionId: null, amount: 12_000.5, currency: 'EUR' },
  {
    customerTenantId: TENANT,
    subscriptionId: mixedSubscriptions(1)[0]?.subscriptionId ?? '',
    amount: 99,
    currency: null,
  },
];

/** Everything that a report can ask for, each for somebody else. */
const VARIED: readonly Report[] = Array.from({ length: 12 }, (_, index) =>
  reportOf(
    [
      ...mixedSubscriptions(8, (number) => `Prod-${number}`),
      openLinkSubscription(`Link-${index}`),
      delegatedSubscription(`Delegated-${index}`),
    ].map((one) => ({
      ...one,
      findings: one.findings.map((finding) => ({
        ...finding,
        evidence: { ...finding.evidence, principalId: `${String(index).padStart(8, '0')}-1111-4111-8111-111111111111` },
      })),
    })),
    { customer: { tenantId: TENANT, displayName: `Customer ${index}` } },
  ),
);
const HOSTILE = reportOf(
  [...mixedSubscriptions(1_000, () => LONG_HOSTILE_TEXT), delegatedSubscription(LONG_HOSTILE_TEXT)].map((one) => ({
    ...one,
    findings: one.findings.map((finding) => ({
      ...finding,
      evidence: { ...finding.evidence, roleName: LONG_HOSTILE_TEXT, names: [LONG_HOSTILE_TEXT] },
    })),
  })),
  { demo: true, customer: { tenantId: TENANT, displayName: LONG_HOSTILE_TEXT } },
);

function input(reports: readonly Report[], spends: readonly Spend[] = []): PlanCardInput {
  const plan = makePlan(reports, CONTEXT);
  const place = reports.length === 1 ? ({ check: 'kept-1' } as const) : ({ plan: 'all' } as const);
  return {
    place,
    plan,
    profile: PROFILE,
    estimate: estimate(plan, spends, 15),
    mayNoteSpend: true,
    cutShort: reports.length > 1,
  };
}

function page(name: string, from: PlanCardInput, over: Partial<PlanCardInput> = {}): Sample {
  return {
    name,
    template: 'plan',
    hostile: name.includes('hostile'),
    build: (t) => planCard({ ...from, ...over }, t),
  };
}

function action(name: string, from: PlanCardInput, kind: string): Sample {
  const found = from.plan.actions.find((one) => one.kind === kind);
  if (!found) throw new Error(`The sample holds no action ${kind}.`);
  return {
    name,
    template: 'plan-action',
    hostile: name.includes('hostile'),
    build: (t) => planActionCard({ ...from, action: found }, t),
  };
}

function spend(name: string, from: PlanCardInput, spends: readonly Spend[], text?: string): Sample {
  const [customer] = from.plan.customers;
  if (!customer) throw new Error('The sample is of a customer.');
  const problem = text === undefined ? {} : { problem: { code: 'ambiguous', text, spendFor: 'all' } as const };
  return {
    name,
    template: 'plan-spend',
    hostile: name.includes('hostile'),
    build: (t) => planSpendCard({ check: 'kept-1', plan: from.plan, customer, spends, ...problem }, t),
  };
}

const HEALTHY = input([reportOf([0, 1, 2].map((index) => subscriptionOf('earning', index, `Prod-${index}`)))]);
const MIXED = input([reportOf(mixedSubscriptions(30), { demo: true })], SPENDS);

export const PLAN_SAMPLES: readonly Sample[] = [
  page('plan-nothing-to-do', HEALTHY),
  page('plan-mixed', MIXED),
  page('plan-of-all', input(VARIED)),
  page('plan-of-all-page', input(VARIED), { from: 8, notes: ['Noted.'] }),
  page('plan-hostile', input([HOSTILE], SPENDS), { notes: [LONG_HOSTILE_TEXT] }),
  action('plan-action-assign', MIXED, 'assign-role'),
  action('plan-action-template', input(VARIED), 'delegate-role'),
  action('plan-action-hostile', input([HOSTILE]), 'assign-role'),
  action('plan-action-unread', MIXED, 'read-rights'),
  spend('plan-spend', MIXED, []),
  spend('plan-spend-problem', MIXED, SPENDS, '1.234'),
  spend('plan-spend-hostile', input([HOSTILE]), SPENDS, LONG_HOSTILE_TEXT),
  { name: 'plan-channel', template: 'channel-report', build: (t) => channelPlanCard(MIXED, t) },
];

import { actorOf } from '../../access/auditing.ts';
import type { CardMessage } from '../../cards/card.ts';
import { planSpendCard, WHOLE_CUSTOMER, type PlanSpendInput } from '../../cards/plan-spend.ts';
import { planCard } from '../../cards/plan.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import { parseAmount } from '../../plan/amount.ts';
import { estimate } from '../../plan/estimate.ts';
import type { AuditDetails, NewAuditEntry } from '../../store/audit.ts';
import type { Spends } from '../../store/spends.ts';
import { textOf } from '../actionData.ts';
import type { OpenedPlan } from '../openPlan.ts';
import type { ActionData, Feature, Visit } from '../router.ts';

export interface SpendFormOptions {
  readonly spends: Pick<Spends, 'of' | 'keep' | 'remove'>;
  readonly ratePercent: number;
  /** Opens the plan that a card names, for the one who pressed, and shows what comes of it. */
  readonly planned: (
    show: (visit: Visit, opened: OpenedPlan, data: ActionData) => Promise<CardMessage> | CardMessage,
  ) => (visit: Visit, data: ActionData) => Promise<void>;
}

/** What a customer spends in a month: asked for, noted, removed. */
export function createSpendForm({ spends, ratePercent, planned }: SpendFormOptions): NonNullable<Feature['actions']> {
  /** The plan with what is kept now. */
  async function shown({ t }: Visit, opened: OpenedPlan, note: string): Promise<CardMessage> {
    const { plan, partnerTenantId } = opened;
    const kept = await spends.of(
      partnerTenantId,
      plan.customers.map(({ tenantId }) => tenantId),
    );
    return planCard({ ...opened, estimate: estimate(plan, kept, ratePercent), notes: [note] }, t);
  }

  function form({ t }: Visit, opened: OpenedPlan, problem?: PlanSpendInput['problem']): CardMessage {
    const [customer] = opened.plan.customers;
    // A spend is one customer's; a plan of all has no such button.
    if (!customer || !('check' in opened.place)) return planCard(opened, t);
    const { check } = opened.place;
    return planSpendCard({ ...opened, check, customer, ...(problem ? { problem } : {}) }, t);
  }

  async function save(visit: Visit, opened: OpenedPlan, data: ActionData): Promise<CardMessage> {
    const { t } = visit;
    const [customer] = opened.plan.customers;
    const spendFor = textOf(data, INPUTS.spendFor);
    const subscription = customer?.subscriptions.find(({ subscriptionId }) => subscriptionId === spendFor) ?? null;
    const known = subscription !== null || spendFor === WHOLE_CUSTOMER;
    if (!customer || !known || !('check' in opened.place)) return form(visit, opened);

    const text = textOf(data, INPUTS.amount);
    const outcome = parseAmount(text, t.language);
    if (!outcome.ok) return form(visit, opened, { code: outcome.problem, text, spendFor });
    const { money } = outcome;
    const given = {
      customerTenantId: customer.tenantId,
      subscriptionId: subscription?.subscriptionId ?? null,
      ...money,
    };
    const details = { subscription: given.subscriptionId, currency: money.currency };
    const entry = entryOf(visit, opened, 'keep-spend', details);
    const { kept } = await spends.keep(opened.partnerTenantId, given, entry);
    if (!kept) return form(visit, opened, { code: 'full', text, spendFor });
    const name = subscription?.name ?? customer.name;
    return await shown(visit, opened, t('plan.spend.saved', { name, amount: t.money(money.amount, money.currency) }));
  }

  async function remove(visit: Visit, opened: OpenedPlan): Promise<CardMessage> {
    const [customer] = opened.plan.customers;
    if (!customer || !('check' in opened.place)) return form(visit, opened);
    const entry = entryOf(visit, opened, 'remove-spends');
    await spends.remove(opened.partnerTenantId, customer.tenantId, entry);
    return await shown(visit, opened, visit.t('plan.spend.removed'));
  }

  return {
    [VERBS.planSpend]: planned((visit, opened) => form(visit, opened)),
    [VERBS.planSpendSave]: planned(save),
    [VERBS.planSpendRemove]: planned(remove),
  };
}

/** For the trail: which customer's spend changed, and by whom. The amount is nobody's business there. */
function entryOf(
  { turn }: Visit,
  { partnerTenantId, plan }: OpenedPlan,
  act: 'keep-spend' | 'remove-spends',
  details: AuditDetails = {},
): NewAuditEntry {
  const customerTenantId = plan.customers[0]?.tenantId ?? null;
  return { actor: actorOf(turn), act, partnerTenantId, customerTenantId, outcome: 'done', details };
}

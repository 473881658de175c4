import type { Act } from '../../access/policy.ts';
import { button } from '../../cards/buttons.ts';
import type { CardMessage } from '../../cards/card.ts';
import { noticeCard } from '../../cards/notice.ts';
import { planActionCard } from '../../cards/plan-action.ts';
import { channelPlanCard, planCard } from '../../cards/plan.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import { numberOf, textOf } from '../actionData.ts';
import type { Channel } from '../channel.ts';
import {
  openPlacedPlan,
  openPlanOfAll,
  openTypedPlan,
  type OpenedPlan,
  type PlanAccess,
  type PlanOutcome,
} from '../openPlan.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { sendPrivately } from '../sendPrivately.ts';
import { createSpendForm, type SpendFormOptions } from './planSpend.ts';

export interface PlanFeatureOptions extends PlanAccess {
  readonly channel: Channel;
  readonly spends: PlanAccess['spends'] & SpendFormOptions['spends'];
}

/** The improvement plan of one customer or of all: as a card, with an estimate. */
export function createPlanFeature(options: PlanFeatureOptions): Feature {
  const { channel, demo } = options;
  const form = createSpendForm({ ...options, planned: (show) => privately(show, 'note-spend') });

  function neverChecked({ turn, t }: Visit, customerTenantId: string | null): CardMessage {
    if (turn.address.kind !== 'personal') return noticeCard({ lines: [t('plan.channel.none')], demo }, t);
    const checkNow =
      customerTenantId === null
        ? button(t('plan.checkNow'), VERBS.checkPrompt)
        : button(t('plan.checkNow'), VERBS.check, { [INPUTS.customer]: customerTenantId });
    const lines =
      customerTenantId === null
        ? [t('plan.neverAny'), t('plan.neverAny.next')]
        : [t('plan.never'), t('plan.never.next')];
    return noticeCard({ lines, buttons: [checkNow], demo }, t);
  }

  /** What the place where it is asked may see; null where the asker was told why not. */
  function cardFor(visit: Visit, outcome: PlanOutcome, data: ActionData = {}): CardMessage | null {
    if (outcome.kind === 'refused') return null;
    if (outcome.kind === 'never-checked') return neverChecked(visit, outcome.customerTenantId);
    if (visit.turn.address.kind !== 'personal') return channelPlanCard(outcome.opened, visit.t);
    const from = textOf(data, 'from') === '' ? {} : { from: numberOf(data, 'from', 0) };
    return planCard({ ...outcome.opened, ...from }, visit.t);
  }

  async function ask(visit: Visit, customer: string): Promise<void> {
    const typed = customer.trim();
    const outcome = typed === '' ? await openPlanOfAll(options, visit) : await openTypedPlan(options, visit, typed);
    const card = cardFor(visit, outcome);
    if (card) await visit.turn.reply(card);
  }

  /** What names a customer is shown in personal chats only, whatever a card from elsewhere asks for. */
  function privately(
    show: (visit: Visit, opened: OpenedPlan, data: ActionData) => Promise<CardMessage> | CardMessage,
    act: Act = 'see',
  ) {
    return async (visit: Visit, data: ActionData): Promise<void> => {
      const outcome = await openPlacedPlan(options, visit, data, act);
      const inPrivate = visit.turn.address.kind === 'personal';
      const card =
        outcome.kind === 'opened' && inPrivate
          ? await show(visit, outcome.opened, data)
          : cardFor(visit, outcome, data);
      if (card) await visit.turn.replaceCard(card);
    };
  }

  return {
    commands: { plan: (visit, argument) => ask(visit, argument) },
    actions: {
      async [VERBS.plan](visit, data) {
        const card = cardFor(visit, await openPlacedPlan(options, visit, data), data);
        if (card) await visit.turn.replaceCard(card);
      },
      [VERBS.planAction]: privately(({ t }, opened, data) => {
        const action = opened.plan.actions.find(({ id }) => id === textOf(data, 'action'));
        return action
          ? planActionCard({ ...opened, action }, t)
          : planCard({ ...opened, notes: [t('plan.changed')] }, t);
      }),
      async [VERBS.planDetailsPrivate](visit, data) {
        const outcome = await openPlacedPlan(options, visit, data);
        if (outcome.kind === 'opened') await sendPrivately(visit, channel, planCard(outcome.opened, visit.t));
        else if (outcome.kind === 'never-checked') await visit.turn.reply(neverChecked(visit, null));
      },
      ...form,
    },
  };
}

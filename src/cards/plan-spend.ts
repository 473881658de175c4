import type { Translator } from '../i18n/translator.ts';
import type { AmountProblem } from '../plan/amount.ts';
import type { Spend } from '../plan/estimate.ts';
import type { Plan, PlanCustomer } from '../plan/plan.ts';
import { button, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** As many subscriptions as one list offers. */
export const MOST_CHOICES = 60;
const MOST_KNOWN = 10;
const LONGEST_AMOUNT = 40;
/** Stands for the customer as a whole among the choices. */
export const WHOLE_CUSTOMER = 'all';

export interface PlanSpendInput {
  readonly check: string;
  readonly plan: Plan;
  readonly customer: PlanCustomer;
  readonly spends: readonly Spend[];
  /** What was wrong with what was sent, with what was sent. */
  readonly problem?: {
    readonly code: AmountProblem | 'full';
    readonly text: string;
    readonly spendFor: string;
  };
}

/** Asks what a customer, or one of its subscriptions, spends in a month. */
export function planSpendCard({ check, plan, customer, spends, problem }: PlanSpendInput, t: Translator): CardMessage {
  const example = t('plan.spend.example');
  const offered = customer.subscriptions.slice(0, MOST_CHOICES);
  const text = markdownText(problem?.text ?? '', LONGEST_NAME);
  const data = {
    title: t('plan.spend.title'),
    text: t('plan.spend.text'),
    ...demoLine(plan.demo, t),
    problems: problem ? [t(`plan.spend.problem.${problem.code}`, { text, example })] : [],
    known: knownLines(customer, spends, t),
    for: {
      id: INPUTS.spendFor,
      label: t('plan.spend.for'),
      error: t('plan.spend.forError'),
      value: problem?.spendFor ?? WHOLE_CUSTOMER,
      choices: [
        { title: t('plan.spend.whole'), value: WHOLE_CUSTOMER },
        ...offered.map(({ name, subscriptionId }) => ({ title: plainText(name, LONGEST_NAME), value: subscriptionId })),
      ],
    },
    ...(customer.subscriptions.length > MOST_CHOICES
      ? { moreChoices: t('plan.spend.more', { count: MOST_CHOICES }) }
      : {}),
    amount: {
      id: INPUTS.amount,
      label: t('plan.spend.amount'),
      placeholder: example,
      error: t('plan.spend.amountError'),
      value: plainText(problem?.text ?? '', LONGEST_AMOUNT),
      longest: LONGEST_AMOUNT,
    },
    submit: button(t('plan.spend.save'), VERBS.planSpendSave, { check }),
    buttons: [
      ...(spends.length > 0 ? [button(t('plan.spend.remove'), VERBS.planSpendRemove, { check })] : []),
      button(t('plan.button.back'), VERBS.plan, { check }),
    ],
  };
  return renderCard('plan-spend', data, { t, summary: t('plan.spend.summary') });
}

function knownLines(customer: PlanCustomer, spends: readonly Spend[], t: Translator): readonly string[] {
  const names = new Map(customer.subscriptions.map(({ subscriptionId, name }) => [subscriptionId, name]));
  const lines = spends.slice(0, MOST_KNOWN).map(({ subscriptionId, amount, currency }) =>
    t('plan.spend.line', {
      name:
        subscriptionId === null
          ? t('plan.spend.whole')
          : markdownText(names.get(subscriptionId) ?? subscriptionId, LONGEST_NAME),
      amount: t.money(amount, currency),
    }),
  );
  const hidden = spends.length - lines.length;
  return hidden > 0 ? [...lines, t('report.more', { count: hidden })] : lines;
}

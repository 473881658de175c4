import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import { assumptionWords, explainAction, headlineOfPlan, rangeWords } from '../plan/explain-plan.ts';
import type { Estimate } from '../plan/estimate.ts';
import { needsNothing, type Plan, type PlanAction } from '../plan/plan.ts';
import { button, demoLine, MOST_BUTTONS } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard, renderWithin } from './render.ts';
import type { CardData } from './render.ts';
import { sumOf, totalsBar, totalsLine } from './verdict.ts';
import { VERBS } from './verbs.ts';

/** Actions on the first card, and on a page of all. */
const FIRST_ACTIONS = 5;
export const ACTIONS_A_PAGE = 8;
const LONGEST_LINE = 300;
/** Customers that an action names on the card. */
const MOST_CUSTOMERS = 3;

/** What a card sends back to name its plan: a check of one customer, or all customers. */
export type PlanPlace = { readonly check: string } | { readonly plan: 'all' };

export interface PlanCardInput {
  readonly place: PlanPlace;
  readonly plan: Plan;
  readonly profile: PartnerProfile;
  /** Null where nobody gave a spend, or the one who asks may not see it. */
  readonly estimate: Estimate | null;
  /** Whether the one who asks may note what the customer spends. */
  readonly mayNoteSpend: boolean;
  /** True where only the customers that were checked last are in it. */
  readonly cutShort: boolean;
  /** Which action the page starts at, counted from 0. Without it: the first few. */
  readonly from?: number;
  /** What has just happened. Plain words. */
  readonly notes?: readonly string[];
}

/** What to do, the most rewarding first, for the one who may see it all. */
export function planCard(input: PlanCardInput, t: Translator): CardMessage {
  const summary = `${title(input.plan, plainText, t)}. ${headlineOfPlan(input.plan, t)}`;
  const most = input.from === undefined ? FIRST_ACTIONS : ACTIONS_A_PAGE;
  return renderWithin('plan', [most, 4, 2, 1], (limit) => pageData(input, Math.min(limit, most), t), { t, summary });
}

function pageData(input: PlanCardInput, limit: number, t: Translator): CardData {
  const { plan, estimate } = input;
  const total = plan.actions.length;
  const from = input.from !== undefined && input.from < total ? input.from : 0;
  const page = plan.actions.slice(from, from + limit);
  const shown = { from: from + 1, to: from + page.length, total };
  return {
    title: title(plan, markdownText, t),
    notes: (input.notes ?? []).map((note) => markdownText(note, LONGEST_LINE)),
    headline: headlineOfPlan(plan, t),
    ...(sumOf(plan.totals) > 0 ? { bar: totalsBar(plan.totals), totals: totalsLine(plan.totals, t) } : {}),
    ...demoLine(plan.demo, t),
    credit: estimate ? [t('plan.credit', { range: rangeWords(estimate.most, t) })] : [],
    rows: page.map((action, index) => row(action, from + index, input, t)),
    ...(total === 0 ? {} : { shown: page.length < total ? t('plan.shown', shown) : t('plan.select') }),
    about: aboutLines(input, t),
    buttons: pageButtons(input, { from, shown: page.length, total }, t),
  };
}

function row(action: PlanAction, index: number, input: PlanCardInput, t: Translator) {
  const words = explainAction(action, t, input.profile);
  const text = `${t.number(index + 1)}. ${words.title}`;
  return {
    text: markdownText(text, LONGEST_LINE),
    meta: t('plan.meta', { ...words }),
    ...(input.plan.customers.length > 1 ? { where: customersLine(action, t) } : {}),
    open: t('plan.open', { title: plainText(text, LONGEST_NAME) }),
    verb: VERBS.planAction,
    data: { ...input.place, action: action.id, from: String(index) },
  };
}

function customersLine({ targets }: PlanAction, t: Translator): string {
  const names = [...new Set(targets.map(({ customer }) => customer))].map(({ name }) =>
    markdownText(name, LONGEST_NAME),
  );
  const hidden = names.length - MOST_CUSTOMERS;
  return t.list(hidden > 0 ? [...names.slice(0, MOST_CUSTOMERS), t('access.andMore', { count: hidden })] : names);
}

function aboutLines(
  { plan, estimate, mayNoteSpend, cutShort, place }: PlanCardInput,
  t: Translator,
): readonly string[] {
  const [oldest = ''] = plan.customers.map(({ checkedAt }) => checkedAt).sort();
  const offered = mayNoteSpend && 'check' in place && !needsNothing(plan);
  return [
    t(plan.customers.length > 1 ? 'plan.from.all' : 'plan.from.one', { when: t.dateTime(oldest) }),
    ...(cutShort ? [t('plan.mostCustomers', { count: plan.customers.length })] : []),
    ...(plan.customers.some(({ partial }) => partial) ? [t('plan.partial')] : []),
    ...(estimate ? [assumptionWords(estimate, t)] : offered ? [t('plan.noSpend')] : []),
  ];
}

function pageButtons(
  { place, mayNoteSpend, from: asked }: PlanCardInput,
  { from, shown, total }: { readonly from: number; readonly shown: number; readonly total: number },
  t: Translator,
): readonly Button[] {
  const page = (name: string, first: number) => button(name, VERBS.plan, { ...place, from: String(first) });
  const next = from + shown;
  const previous = Math.max(0, from - ACTIONS_A_PAGE);
  const paging =
    asked === undefined
      ? shown < total
        ? [page(t('plan.button.showAll', { total }), 0)]
        : []
      : [
          ...(next < total ? [page(t('report.next', { count: Math.min(ACTIONS_A_PAGE, total - next) }), next)] : []),
          ...(from > 0 ? [page(t('report.previous', { count: from - previous }), previous)] : []),
        ];
  const files = [
    button(t('plan.button.pdf'), VERBS.planFile, { ...place, format: 'pdf' }),
    button(t('plan.button.excel'), VERBS.planFile, { ...place, format: 'xlsx' }),
  ];
  const own =
    'check' in place
      ? [
          ...(mayNoteSpend ? [button(t('plan.button.spend'), VERBS.planSpend, place)] : []),
          button(t('plan.button.report'), VERBS.reportPage, { check: place.check }),
        ]
      : [];
  return [...paging, ...files, ...own].slice(0, MOST_BUTTONS);
}

function title({ customers }: Plan, escaped: (text: string, longest: number) => string, t: Translator): string {
  const [only, another] = customers;
  return only && !another
    ? t('plan.title.one', { customer: escaped(only.name, LONGEST_NAME) })
    : t('plan.title.all', { count: customers.length });
}

/** What a channel may see of a plan: how much there is to do, and nothing of what or where. */
export function channelPlanCard({ place, plan }: Pick<PlanCardInput, 'place' | 'plan'>, t: Translator): CardMessage {
  const { earn, keep, settle } = plan.gains;
  const words = needsNothing(plan)
    ? t('plan.channel.nothing')
    : t('plan.channel', { actions: plan.actions.length, count: earn + keep + settle });
  const data = {
    title: words,
    private: t('channel.private'),
    ...demoLine(plan.demo, t),
    buttons: [button(t('channel.details'), VERBS.planDetailsPrivate, { ...place })],
  };
  return renderCard('channel-report', data, { t, summary: words });
}

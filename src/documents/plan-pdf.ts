import { headlineOf } from '../explain/headline.ts';
import type { Translator } from '../i18n/translator.ts';
import { titleOfPage } from '../pec/links.ts';
import { VERDICTS, type Verdict } from '../pec/report.ts';
import { assumptionWords, commandsOf, explainAction, headlineOfPlan, rangeWords } from '../plan/explain-plan.ts';
import { actionNumbers, type PlanAction, type PlanCustomer } from '../plan/plan.ts';
import { drawBar } from './pdf/bar.ts';
import { COLOURS, createPages, type Pages } from './pdf/pages.ts';
import { drawTable, type TableCell } from './pdf/table.ts';
import type { PlanDocument } from './plan-document.ts';
import { oneLine, pastable } from './text.ts';
import { countsOf, VERDICT_COLOUR } from './verdict-colours.ts';

const LONGEST_NAME = 80;
/** Customers that an action names in the document; the workbook names them all. */
const MOST_CUSTOMERS = 12;
/** Longer commands, such as templates, are for the workbook. */
const LONGEST_COMMAND = 1_200;

/** The plan for people: where things stand, what to do, and every subscription. */
export async function makePlanPdf(
  document: PlanDocument,
  t: Translator,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Uint8Array> {
  const { plan, madeAt } = document;
  const subject = subjectOf(document, t);
  const title = t('plan.doc.titleOf', { subject });
  const made = t('plan.doc.made', { when: t.dateTime(madeAt) });
  const pages = createPages({
    title,
    language: t.language,
    author: oneLine(document.profile.billTo.name, LONGEST_NAME),
    createdAt: madeAt,
    watermark: plan.demo ? t('plan.doc.watermark') : null,
    footer: (page, count) => ({
      left: [plan.demo ? t('common.demoData') : title, made].join(' · '),
      right: t('plan.doc.page', { page: t.number(page), pages: t.number(count) }),
    }),
  });

  pages.heading(1, t('plan.doc.title'));
  pages.paragraph(subject, { size: 13, gap: 2 });
  pages.paragraph(made, { colour: COLOURS.quiet, gap: plan.demo ? 2 : 12 });
  if (plan.demo) pages.paragraph(t('common.demoData'), { bold: true, gap: 12 });
  drawState(pages, document, t);
  drawActions(pages, document, t);
  await drawSubscriptions(pages, document, t, signal);
  pages.moveTo(pages.y + 14);
  pages.paragraph(t('plan.doc.about'), { size: 9, colour: COLOURS.quiet });
  return await pages.finish();
}

function subjectOf({ plan }: PlanDocument, t: Translator): string {
  const [only, another] = plan.customers;
  if (only && !another) return oneLine(only.name, LONGEST_NAME);
  return t('plan.doc.customers', { count: plan.customers.length });
}

function drawState(pages: Pages, { plan, estimate }: PlanDocument, t: Translator): void {
  const [first = ''] = plan.customers.map(({ checkedAt }) => checkedAt).sort();
  const counts = countsOf(plan.totals);
  const parts = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => ({
    label: `${t.number(counts[verdict])} ${t(`verdict.${verdict}`)}`,
    count: counts[verdict],
    colour: VERDICT_COLOUR[verdict],
  }));

  pages.heading(2, t('plan.doc.state'));
  pages.paragraph(headlineOfPlan(plan, t), { size: 11, bold: true, gap: 8 });
  if (parts.length > 0) drawBar(pages, parts);
  const from = plan.customers.length > 1 ? 'plan.from.all' : 'plan.from.one';
  pages.paragraph(t(from, { when: t.dateTime(first) }), { colour: COLOURS.quiet, gap: 2 });
  if (plan.customers.some(({ partial }) => partial)) {
    pages.paragraph(t('plan.partial'), { colour: COLOURS.quiet, gap: 2 });
  }
  if (estimate) {
    pages.paragraph(t('plan.credit', { range: rangeWords(estimate.most, t) }), { bold: true, gap: 2 });
    pages.paragraph(assumptionWords(estimate, t), { size: 9, colour: COLOURS.quiet });
  }
  pages.moveTo(pages.y + 10);
}

function drawActions(pages: Pages, document: PlanDocument, t: Translator): void {
  pages.heading(2, t('plan.doc.actions'));
  if (document.plan.actions.length === 0) pages.paragraph(t('plan.doc.none'));
  document.plan.actions.forEach((action, index) => drawAction(pages, action, index + 1, document, t));
}

function drawAction(pages: Pages, action: PlanAction, number: number, document: PlanDocument, t: Translator): void {
  const { profile, estimate } = document;
  const words = explainAction(action, t, profile);
  const credit = estimate?.mostOf.get(action.id) ?? [];

  pages.heading(3, `${t.number(number)}. ${words.title}`);
  pages.paragraph(t('plan.meta', { ...words }), { gap: 2 });
  if (words.more !== '') pages.paragraph(words.more, { gap: 2 });
  if (credit.length > 0) pages.paragraph(t('plan.credit', { range: rangeWords(credit, t) }), { gap: 2 });
  if (words.identity !== '') pages.paragraph(t('plan.doc.for', { identity: oneLine(words.identity) }), { gap: 2 });
  pages.paragraph(t('plan.doc.where', { customers: whereWords(action, t) }), { gap: 2 });
  pages.paragraph(oneLine(words.fix, 600), { gap: 2 });
  pages.paragraph(oneLine(words.why, 600), { colour: COLOURS.quiet, gap: 2 });
  drawCommand(pages, action, document, t);
  const source = t('plan.doc.source', { page: titleOfPage(words.link) ?? words.link });
  pages.paragraph(source, { size: 9, colour: COLOURS.link, link: words.link, gap: 12 });
}

/** The first command in full; where there are more, how many. */
function drawCommand(pages: Pages, action: PlanAction, { profile }: PlanDocument, t: Translator): void {
  const all = commandsOf(action, t, profile);
  const [first, ...rest] = all;
  const text = pastable(first?.commands.az ?? first?.commands.portal ?? '');
  if (!first || text === '' || text.length > LONGEST_COMMAND) return;

  const { subscription, customer } = first.targets[0];
  const name = oneLine(subscription?.name ?? customer.name, LONGEST_NAME);
  pages.paragraph(t('plan.doc.command', { subscription: name, count: rest.length }), { size: 9, gap: 2 });
  pages.box(text);
}

function whereWords({ targets }: PlanAction, t: Translator): string {
  const groups = [...Map.groupBy(targets, ({ customer }) => customer)];
  const names = groups.map(([{ name }, group]) =>
    t('plan.doc.whereOne', { customer: oneLine(name, LONGEST_NAME), count: group.length }),
  );
  return names.length <= MOST_CUSTOMERS
    ? t.list(names)
    : t.list([...names.slice(0, MOST_CUSTOMERS), t('access.andMore', { count: names.length - MOST_CUSTOMERS })]);
}

async function drawSubscriptions(
  pages: Pages,
  { plan, profile }: PlanDocument,
  t: Translator,
  signal: AbortSignal | undefined,
): Promise<void> {
  const several = plan.customers.length > 1;
  const columns = [
    { header: t('plan.column.state'), share: 14 },
    ...(several ? [{ header: t('plan.column.customer'), share: 16 }] : []),
    { header: t('plan.column.subscription'), share: 34 },
    { header: t('plan.column.found'), share: several ? 24 : 40 },
    { header: t('plan.column.actions'), share: 12 },
  ];
  const numbers = actionNumbers(plan);

  function* rows(): Iterable<readonly TableCell[]> {
    for (const customer of plan.customers) {
      for (const subscription of inOrder(customer)) {
        const { subscriptionId, verdict, name } = subscription;
        const found = headlineOf(subscription, t, { subscriptionId, profile });
        yield [
          { text: t(`verdict.${verdict}`), bold: true, colour: VERDICT_COLOUR[verdict] },
          ...(several ? [{ text: oneLine(customer.name, LONGEST_NAME) }] : []),
          { text: `${oneLine(name, LONGEST_NAME)}\n${subscriptionId}` },
          { text: oneLine(found) },
          { text: (numbers.get(subscription) ?? []).map((number) => t.number(number)).join(', ') },
        ];
      }
    }
  }

  if (plan.customers.every(({ subscriptions }) => subscriptions.length === 0)) return;
  pages.moveTo(pages.y + 6);
  pages.heading(2, t('plan.doc.found'));
  await drawTable(pages, columns, rows(), signal);
}

const WORST_FIRST: readonly Verdict[] = ['not-earning', 'unknown', 'partial', 'at-risk', 'earning'];

function inOrder({ subscriptions }: PlanCustomer): PlanCustomer['subscriptions'] {
  return subscriptions.toSorted((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict));
}

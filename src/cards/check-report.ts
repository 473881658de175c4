import { headlineOf, troubleOf } from '../explain/headline.ts';
import type { SinceLast } from '../check/reports.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report, SubscriptionReport } from '../pec/report.ts';
import { MOST_BUTTONS, button, demoLine } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { sinceLine } from './changes.ts';
import { customerName } from './check-progress.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderWithin } from './render.ts';
import type { CardData } from './render.ts';
import { confidenceNote, readAsLine, unreadSummary } from './report-notes.ts';
import { reportHeadline } from './report-headline.ts';
import { VERDICT_LOOK, WORST_FIRST, sumOf, totalsBar, totalsLine } from './verdict.ts';
import { VERBS } from './verbs.ts';

/** Subscriptions on one page. */
const ROWS_A_PAGE = 8;

/** Longest reason of one row, in characters. */
const LONGEST_REASON = 300;

const BY_NAME = new Intl.Collator('en', { numeric: true });

export interface CheckReportInput {
  /** Names the stored report. */
  readonly checkId: string;
  readonly report: Report;
  readonly profile: PartnerProfile;
  /**
   * Which subscription the page starts at, counted from 0, worst first. Without it: the first page; nothing but the
   * headline where every subscription earns.
   */
  readonly from?: number;
  /** True where the reader stopped the check. */
  readonly stopped?: boolean;
  /** What changed since the check before; nothing is said of it where there is none. */
  readonly since?: SinceLast | null;
  /** Buttons of other parts, after the report's own. */
  readonly extraButtons?: readonly Button[];
}

/** A report for the one who may see it all: headline, totals, worst first, how it was read. */
export function checkReportCard(input: CheckReportInput, t: Translator): CardMessage {
  const ordered = worstFirst(input.report.subscriptions);
  const healthy = ordered.length > 0 && ordered.every((one) => one.verdict === 'earning' && !troubleOf(one));
  const rowLimit = healthy && input.from === undefined ? 0 : ROWS_A_PAGE;
  const from = firstRow(input.from ?? 0, ordered.length);
  const summary = [
    headline(input.report, plainText, t),
    ...(ordered.length > 0 ? [totalsLine(input.report.totals, t)] : []),
  ].join('. ');

  return renderWithin(
    'check-report',
    [rowLimit, 6, 4, 2, 1],
    (limit) => pageData(input, ordered, { from, limit: Math.min(limit, rowLimit) }, t),
    { t, summary },
  );
}

function pageData(
  input: CheckReportInput,
  ordered: readonly SubscriptionReport[],
  { from, limit }: { readonly from: number; readonly limit: number },
  t: Translator,
): CardData {
  const { report } = input;
  const total = ordered.length;
  const page = ordered.slice(from, from + limit);
  const shown = { from: from + 1, to: from + page.length, total };
  return {
    title: headline(report, markdownText, t),
    ...(input.stopped ? { stopped: t('report.stopped') } : {}),
    ...(total > 0 ? { bar: totalsBar(report.totals), totals: totalsLine(report.totals, t) } : emptyNote(report, t)),
    ...sinceNote(input, t),
    ...demoLine(report.demo, t),
    rows: page.map((subscription) => row(subscription, from, input, t)),
    ...(page.length === 0 ? {} : { shown: page.length < total ? t('report.shown', shown) : t('report.select') }),
    ...unreadSummary(report, t),
    readAs: readAsLine(report, t),
    confidence: confidenceNote(t),
    buttons: pageButtons(input, { from, shown: page.length, total }, t),
  };
}

function pageButtons(
  input: CheckReportInput,
  { from, shown, total }: { readonly from: number; readonly shown: number; readonly total: number },
  t: Translator,
): readonly Button[] {
  const page = (title: string, first: number) =>
    button(title, VERBS.reportPage, { check: input.checkId, from: String(first) });
  const next = from + shown;
  const previous = Math.max(0, from - ROWS_A_PAGE);
  const paging =
    shown === 0
      ? total > 0
        ? [page(t('report.showAll', { total }), 0)]
        : []
      : [
          ...(next < total ? [page(t('report.next', { count: Math.min(ROWS_A_PAGE, total - next) }), next)] : []),
          ...(from > 0 ? [page(t('report.previous', { count: from - previous }), previous)] : []),
        ];
  const recheck = button(t('report.recheck'), VERBS.recheck, { customer: input.report.customer.tenantId });
  const history = button(t('report.history'), VERBS.history, { check: input.checkId });
  const watch = button(t('watch.button'), VERBS.watchReport, { check: input.checkId });
  const choose = total > 0 ? [button(t('button.choose'), VERBS.choose, { check: input.checkId })] : [];
  const plan = button(t('plan.button'), VERBS.plan, { check: input.checkId });
  // What stands last gives way where there is no room: the history is a word that can be typed.
  const all = [...paging, plan, watch, recheck, ...(input.extraButtons ?? []), ...choose, history];
  return all.slice(0, MOST_BUTTONS);
}

function row(subscription: SubscriptionReport, from: number, input: CheckReportInput, t: Translator) {
  const { subscriptionId } = subscription;
  const look = VERDICT_LOOK[subscription.verdict];
  const name = markdownText(subscription.name, LONGEST_NAME);
  return {
    verdict: `${look.icon} ${t('report.row', { name, verdict: t(`verdict.${subscription.verdict}`) })}`,
    color: look.color,
    reason: markdownText(headlineOf(subscription, t, { subscriptionId, profile: input.profile }), LONGEST_REASON),
    open: t('report.open', { name: plainText(subscription.name, LONGEST_NAME) }),
    verb: VERBS.reportSubscription,
    data: { check: input.checkId, subscription: subscriptionId, from: String(from) },
  };
}

function headline(report: Report, escaped: (text: string, longest: number) => string, t: Translator): string {
  const customer = escaped(customerName(report.customer), LONGEST_NAME);
  const total = sumOf(report.totals);
  return t(`report.headline.${reportHeadline(report.totals)}`, { customer, earning: report.totals.earning, total });
}

function sinceNote({ since, report }: CheckReportInput, t: Translator): { readonly since?: string } {
  const line = since ? sinceLine(since, report.checkedAt, t) : null;
  return line === null ? {} : { since: line };
}

function emptyNote(report: Report, t: Translator): { readonly empty: string } {
  const unread = report.unread.some(({ subject }) => subject === 'subscriptions');
  return { empty: t(unread ? 'report.empty.unread' : 'report.empty.text') };
}

function worstFirst(subscriptions: readonly SubscriptionReport[]): readonly SubscriptionReport[] {
  return subscriptions.toSorted(
    (a, b) =>
      WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) ||
      Number(troubleOf(b) !== undefined) - Number(troubleOf(a) !== undefined) ||
      BY_NAME.compare(a.name, b.name),
  );
}

/** What came back may be anything; a page always starts on a subscription that exists. */
function firstRow(wanted: number, total: number): number {
  if (!Number.isSafeInteger(wanted) || wanted < 0) return 0;
  return Math.min(wanted, Math.max(0, total - 1));
}

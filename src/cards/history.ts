import type { KeptCheck, SinceLast } from '../check/reports.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report } from '../pec/report.ts';
import { button, demoLine } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { changeLine } from './changes.ts';
import { customerPromptCard } from './check-prompt.ts';
import { customerName } from './check-progress.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard, renderWithin } from './render.ts';
import { sumOf, totalsLine } from './verdict.ts';
import { VERBS } from './verbs.ts';

/** Kept checks on one page. */
const CHECKS_A_PAGE = 8;
const MOST_CHANGES = 8;

export interface HistoryInput {
  /** Newest first; at least one. */
  readonly checks: readonly [KeptCheck, ...KeptCheck[]];
  /** The report of the newest check. */
  readonly newest: Report;
  /** What changed with the newest check; null where there is none before it. */
  readonly since: SinceLast | null;
  readonly profile: PartnerProfile;
  /** Which check the page starts at, counted from 0. */
  readonly from?: number;
}

/** The kept checks of one customer, each to be opened, and what changed last. */
export function historyCard(input: HistoryInput, t: Translator): CardMessage {
  const count = input.checks.length;
  const title = (escaped: (text: string, longest: number) => string): string =>
    t('history.title', { customer: escaped(customerName(input.newest.customer), LONGEST_NAME), count });
  return renderWithin(
    'history',
    [MOST_CHANGES, 4, 2, 1],
    (limit) => ({
      title: title(markdownText),
      ...demoLine(input.newest.demo, t),
      changes: changesOf(input, limit, t),
      checks: t('history.checks'),
      ...page(input, t),
    }),
    { t, summary: `${title(plainText)}. ${totalsLine(input.checks[0].totals, t)}` },
  );
}

function changesOf({ since, newest, profile }: HistoryInput, limit: number, t: Translator) {
  if (!since) return { label: t('history.onlyOne'), lines: [], more: [] };
  const when = t.dateTime(since.before);
  if (since.changes.length === 0) return { label: t('history.nothing', { when }), lines: [], more: [] };

  const shown = since.changes.slice(0, limit);
  const hidden = since.changes.length - shown.length;
  return {
    label: t('history.changes', { when }),
    lines: shown.map((change) => changeLine(change, { report: newest, profile }, t)),
    more: hidden > 0 ? [t('report.more', { count: hidden })] : [],
  };
}

function page({ checks, newest, from = 0 }: HistoryInput, t: Translator) {
  const start = Math.min(Math.max(0, from), checks.length - 1);
  const next = start + CHECKS_A_PAGE;
  const turn = (title: string, first: number): Button =>
    button(title, VERBS.history, { check: checks[0].checkId, from: String(first) });
  return {
    rows: checks.slice(start, next).map((check) => row(check, t)),
    buttons: [
      ...(next < checks.length ? [turn(t('history.next'), next)] : []),
      ...(start > 0 ? [turn(t('history.previous'), Math.max(0, start - CHECKS_A_PAGE))] : []),
      button(t('report.recheck'), VERBS.recheck, { customer: newest.customer.tenantId }),
    ],
  };
}

function row({ checkId, takenAt, partial, totals }: KeptCheck, t: Translator) {
  const when = t.dateTime(takenAt);
  return {
    when: partial ? t('history.rowPartial', { when }) : when,
    totals: sumOf(totals) > 0 ? totalsLine(totals, t) : t('history.empty'),
    open: t('history.open', { when }),
    verb: VERBS.reportPage,
    data: { check: checkId },
  };
}

/** What a channel may see of it: how many checks, and the newest one's counts. */
export function channelHistoryCard(checks: HistoryInput['checks'], t: Translator): CardMessage {
  const [{ checkId, totals, demo }] = checks;
  const title = t('history.channel', { count: checks.length, earning: totals.earning, total: sumOf(totals) });
  const data = {
    title,
    private: t('channel.private'),
    ...demoLine(demo, t),
    buttons: [button(t('channel.details'), VERBS.historyDetailsPrivate, { check: checkId })],
  };
  return renderCard('channel-report', data, { t, summary: title });
}

/** Asks whose history to show. */
export function historyPromptCard({ demo }: { readonly demo: boolean }, t: Translator): CardMessage {
  return customerPromptCard({ words: 'history', verb: VERBS.historyPrompt, demo }, t);
}

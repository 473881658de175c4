import { explainUnreadTogether } from '../explain/explain-unread.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Finding, Report } from '../pec/report.ts';
import type { Unread } from '../pec/snapshot.ts';
import { markdownText } from './escape.ts';

const MOST_UNREAD_LINES = 3;
const LONGEST_LINE = 300;

/** By whom, how deep and when: "Read as: PEC check · full · 23 Nov 2026, 07:10 UTC". */
export function readAsLine(report: Report, t: Translator): string {
  return t('report.readAs', {
    identity: markdownText(report.identity.label),
    depth: t(`report.${report.depth}`),
    when: t.dateTime(report.checkedAt),
  });
}

export function confidenceNote(t: Translator): string {
  return t('report.confidence');
}

/** What could not be read anywhere in the report, the same thing said once; nothing where all was read. */
export function unreadSummary(report: Report, t: Translator) {
  return unreadLines([...report.unread, ...report.subscriptions.flatMap(({ unread }) => unread)], t);
}

/** What stands on a card beside findings that have said a part of it already. */
export function otherUnread(unread: readonly Unread[], findings: readonly Finding[]): readonly Unread[] {
  const said = new Set(findings.flatMap(({ code, evidence }) => (code === 'unread' ? [keyOf(evidence)] : [])));
  return unread.filter((one) => !said.has(keyOf(one)));
}

function keyOf({ subject, reason }: { readonly subject?: string; readonly reason?: string }): string {
  return `${subject ?? ''} ${reason ?? ''}`;
}

/** A labelled list for a template, one line for each reason, cut to a few lines. @param said what need not be repeated. */
export function unreadLines(unread: readonly Unread[], t: Translator, said: readonly string[] = []) {
  if (unread.length === 0) return {};
  const kinds = new Set(unread.map(keyOf));
  const lines = [...Map.groupBy(unread, ({ reason }) => reason)].map(([reason, same]) => {
    const bySubject = Map.groupBy(same, ({ subject }) => subject);
    // One id is enough to quote: the others failed in the same minutes.
    const requestId = same.find((one) => one.requestId !== undefined)?.requestId;
    const { message, fix } = explainUnreadTogether([...bySubject.keys()], { reason, requestId }, t);
    const text = markdownText(said.includes(fix) ? message : `${message} ${fix}`, LONGEST_LINE);
    const count = Math.max(...[...bySubject.values()].map(({ length }) => length));
    return count > 1 ? t('report.unreadOn', { text, count }) : text;
  });
  const hidden = lines.length - MOST_UNREAD_LINES;
  return {
    unread: {
      label: t('report.unread', { count: kinds.size }),
      lines: [...lines.slice(0, MOST_UNREAD_LINES), ...(hidden > 0 ? [t('report.more', { count: hidden })] : [])],
    },
  };
}

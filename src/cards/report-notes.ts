import { explainUnreadTogether } from '../explain/explain-unread.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Report } from '../pec/report.ts';
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

/** A labelled list for a template, one line for each reason, cut to a few lines. */
export function unreadLines(unread: readonly Unread[], t: Translator) {
  if (unread.length === 0) return {};
  const kinds = new Set(unread.map(({ subject, reason }) => `${subject} ${reason}`));
  const lines = [...Map.groupBy(unread, ({ reason }) => reason)].map(([reason, same]) => {
    const bySubject = Map.groupBy(same, ({ subject }) => subject);
    const { message, fix } = explainUnreadTogether([...bySubject.keys()], reason, t);
    const text = markdownText(`${message} ${fix}`, LONGEST_LINE);
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

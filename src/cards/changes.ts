import type { SubscriptionChange } from '../check/compare.ts';
import type { SinceLast } from '../check/reports.ts';
import { headlineOf } from '../explain/headline.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report } from '../pec/report.ts';
import { LONGEST_NAME, markdownText } from './escape.ts';
import { VERDICT_LOOK } from './verdict.ts';

const LONGEST_REASON = 300;
const KINDS = ['worse', 'gone', 'unclear', 'changed', 'new', 'better'] as const;

/** "Since 21 Nov 2026: 1 worse and 2 better."; null where nothing changed. */
export function sinceLine({ before, changes }: SinceLast, checkedAt: string, t: Translator): string | null {
  const counts = KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [t(`change.count.${kind}`, { count })] : [];
  });
  return counts.length > 0
    ? t('report.since', { date: momentOf(before, checkedAt, t), changes: t.list(counts) })
    : null;
}

/** A day; with the time of day where both checks were made on the same one. */
function momentOf(before: Date, checkedAt: string, t: Translator): string {
  return t.date(before) === t.date(checkedAt) ? t.dateTime(before) : t.date(before);
}

/** One change in words, and the reason of what is the case now. Templates draw it. */
export interface ChangeLine {
  readonly text: string;
  readonly color: string;
  readonly reason?: string;
}

/** A change of one subscription: what it was, what it is, and why that is. */
export function changeLine(
  change: SubscriptionChange,
  { report, profile }: { readonly report: Report; readonly profile: PartnerProfile },
  t: Translator,
): ChangeLine {
  const { kind, subscriptionId } = change;
  const look = VERDICT_LOOK[change.after ?? change.before ?? 'unknown'];
  const now = report.subscriptions.find((subscription) => subscription.subscriptionId === subscriptionId);
  const text = t(`change.line.${kind}`, {
    name: markdownText(change.name, LONGEST_NAME),
    before: change.before ? t(`verdict.${change.before}`) : '',
    after: change.after ? t(`verdict.${change.after}`) : '',
  });
  return {
    text: `${look.icon} ${text}`,
    color: look.color,
    ...(now ? { reason: markdownText(headlineOf(now, t, { subscriptionId, profile }), LONGEST_REASON) } : {}),
  };
}

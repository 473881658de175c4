import type { Translator } from '../i18n/translator.ts';
import type { CardMessage } from './card.ts';
import { renderCard } from './render.ts';

/** What a status says, however it was counted. */
export interface ShownStatus {
  readonly watches: {
    readonly active: number;
    readonly paused: number;
    readonly unreachable: number;
    readonly late: number;
  };
  readonly lastRunAt: Date | null;
  readonly nextRunAt: Date | null;
  readonly runs: Readonly<Record<string, number>>;
  readonly alerts: { readonly open: number };
  readonly messages: Readonly<Record<'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'gone', number>>;
  readonly waitingSince: Date | null;
}

export interface ShownQueue {
  readonly waiting: number;
  readonly active: number;
  readonly dead: number;
}

export interface StatusLine {
  readonly title: string;
  readonly value: string;
}

/** The lines of a status: for a card, and for the command line. */
export function statusLines(status: ShownStatus, queue: ShownQueue | null, t: Translator): readonly StatusLine[] {
  const { watches, runs, messages, alerts, waitingSince } = status;
  const { ok = 0, ...others } = runs;
  const failed = Object.values(others).reduce((sum, count) => sum + count, 0);
  const troubles = [
    ...(watches.unreachable > 0 ? [t('status.unreachable', { count: watches.unreachable })] : []),
    ...(watches.late > 0 ? [t('status.late', { count: watches.late })] : []),
  ];
  const reasons = Object.entries(others).map(([reason, count]) => `${reason} ${t.number(count)}`);
  const line = (title: string, ...parts: readonly string[]): StatusLine => ({ title, value: parts.join(' · ') });
  return [
    line(t('status.watches'), t('status.watchesLine', { ...watches }), ...troubles),
    line(t('status.last'), momentOf(status.lastRunAt, t)),
    line(t('status.next'), momentOf(status.nextRunAt, t)),
    line(
      t('status.runs'),
      t('status.runsLine', { ok, failed }),
      ...(reasons.length > 0 ? [t('status.runsFailed', { reasons: t.list(reasons) })] : []),
    ),
    line(t('status.alerts'), t.number(alerts.open)),
    ...(queue ? [line(t('status.queue'), t('status.queueLine', { ...queue }))] : []),
    line(
      t('status.messages'),
      t('status.messagesLine', { sent: messages.sent, pending: messages.pending + messages.sending }),
      ...(waitingSince ? [t('status.waitingSince', { since: t.dateTime(waitingSince) })] : []),
    ),
    line(t('status.undelivered'), t('status.undeliveredLine', { failed: messages.failed, gone: messages.gone })),
    line(
      t('status.unknown'),
      messages.unknown === 0 ? t.number(0) : t('status.unknownLine', { count: messages.unknown }),
    ),
  ];
}

/** How a partner's watches are doing, for its admins. Counts only: no customer is named. */
export function watchStatusCard(status: ShownStatus, t: Translator): CardMessage {
  const data = {
    title: t('status.title'),
    said: [],
    facts: statusLines(status, null, t),
    notes: [],
    buttons: [],
  };
  const summary = t('status.summary', { active: status.watches.active });
  return renderCard('watch-detail', data, { t, summary });
}

function momentOf(when: Date | null, t: Translator): string {
  return when ? t.dateTime(when) : t('status.none');
}

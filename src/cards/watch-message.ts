import type { Translator } from '../i18n/translator.ts';
import type { DigestEntry, WatchMessage } from '../watch/message.ts';
import { failureKey } from './alert.ts';
import { button } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_NAME, plainText } from './escape.ts';
import { noticeCard } from './notice.ts';
import { renderCard } from './render.ts';
import { sumOf, totalsBar, totalsLine, VERDICT_LOOK } from './verdict.ts';
import { VERBS } from './verbs.ts';

type Said = Exclude<WatchMessage, { readonly kind: 'alert' }>;

const MOST_NAMED = 10;

/** A line that a watch says by itself. A channel or group chat sees no name in it. */
export function watchMessageCard(message: Said, shared: boolean, t: Translator): CardMessage {
  switch (message.kind) {
    case 'ran': {
      const key = message.first ? 'watch.ran.first' : 'watch.ran.same';
      const line = shared ? t(`${key}Channel`) : t(key, { customer: nameOf(message) });
      return noticeCard(
        { lines: [line, totalsLine(message.totals, t)], buttons: openButton(message, t), demo: message.demo },
        t,
      );
    }
    case 'ran-failed': {
      const reason = t(failureKey(message.code));
      const line = shared
        ? t('watch.ran.failedChannel', { reason })
        : t('watch.ran.failed', { customer: nameOf(message), reason });
      return noticeCard({ lines: [line], buttons: openButton(message, t) }, t);
    }
    case 'good-news':
      return goodNewsCard(message, shared, t);
    case 'paused': {
      const key = `watch.pausedBy.${message.reason}` as const;
      const line = shared ? t(`${key}Channel`) : t(key, { customer: nameOf(message) });
      return noticeCard({ lines: [line], buttons: openButton(message, t) }, t);
    }
    case 'digest':
      return digestCard(message, t);
  }
}

function goodNewsCard(
  message: Extract<Said, { readonly kind: 'good-news' }>,
  shared: boolean,
  t: Translator,
): CardMessage {
  const { subscriptions, readable, demo } = message;
  const named = subscriptions.slice(0, MOST_NAMED).map(({ name, verdict, isNew }) => {
    const values = { name: plainText(name, LONGEST_NAME), verdict: t(`verdict.${verdict}`) };
    return `${VERDICT_LOOK[verdict].icon} ${t(isNew ? 'watch.good.new' : 'watch.good.recovered', values)}`;
  });
  const hidden = subscriptions.length - named.length;
  const lines = [
    ...(readable ? [t('watch.good.readable')] : []),
    ...(shared && subscriptions.length > 0 ? [t('watch.good.channel', { count: subscriptions.length })] : []),
    ...(shared ? [] : named),
    ...(!shared && hidden > 0 ? [t('report.more', { count: hidden })] : []),
  ];
  const title = shared ? t('watch.good.titleChannel') : t('watch.good.title', { customer: nameOf(message) });
  return noticeCard({ title, lines, buttons: openButton(message, t), demo }, t);
}

function openButton({ watchId }: { readonly watchId: string }, t: Translator) {
  return [button(t('watch.button.open'), VERBS.watchOpen, { watch: watchId })];
}

function nameOf({ customerName }: { readonly customerName: string }): string {
  return plainText(customerName, LONGEST_NAME);
}

/** A week's counts of all the customers that a conversation watches, beside those of the weeks before. No names. */
function digestCard(message: Extract<Said, { readonly kind: 'digest' }>, t: Translator): CardMessage {
  const { entries, paused, demo } = message;
  const latest = entries.at(-1);
  const before = entries.at(-2);
  const lines = [
    ...(latest && before ? [trendLine(before, latest, t)] : []),
    ...(paused > 0 ? [t('digest.paused', { count: paused })] : []),
  ];
  const title = t('digest.title', { count: latest?.customers ?? 0 });
  const data = {
    title,
    ...(latest && sumOf(latest.totals) > 0
      ? { bar: totalsBar(latest.totals), totals: totalsLine(latest.totals, t) }
      : {}),
    lines,
    weeks: entries.toReversed().map((entry) => ({ when: t.date(entry.at), share: shareWords(entry, t) })),
    ...(demo ? { demo: t('common.demoData') } : {}),
    buttons: [
      button(t('watch.button.list'), VERBS.watchList),
      button(t('watch.button.digestOff'), VERBS.watchDigest, { on: 'no' }),
    ],
  };
  return renderCard('digest', data, { t, summary: [title, ...lines].join(' ') });
}

function trendLine(before: DigestEntry, latest: DigestEntry, t: Translator): string {
  const difference = latest.totals.earning - before.totals.earning;
  const direction = difference === 0 ? 'same' : difference > 0 ? 'up' : 'down';
  return t('digest.trend', { direction, count: Math.abs(difference) });
}

function shareWords({ totals }: DigestEntry, t: Translator): string {
  return t('digest.share', { earning: totals.earning, total: sumOf(totals) });
}

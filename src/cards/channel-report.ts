import type { Translator } from '../i18n/translator.ts';
import type { Report } from '../pec/report.ts';
import { button, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { sumOf, totalsBar, totalsLine } from './verdict.ts';
import { VERBS } from './verbs.ts';

export interface ChannelReportInput {
  /** Names the stored report; says nothing of the customer. */
  readonly checkId: string;
  readonly report: Report;
  /** The display name of who asked. */
  readonly askedBy?: string;
  /** True where the asker stopped the check. */
  readonly stopped?: boolean;
}

/** What a channel may see of a report: counts, and no name or id of the customer or anything in it. */
export function channelReportCard(input: ChannelReportInput, t: Translator): CardMessage {
  const { totals, demo } = input.report;
  const total = sumOf(totals);
  const values = { earning: totals.earning, total };
  const headline = (name: (text: string, longest: number) => string) => {
    if (total === 0) return t('channel.empty');
    return input.askedBy === undefined
      ? t('channel.headlineNobody', values)
      : t('channel.headline', { ...values, asker: name(input.askedBy, LONGEST_NAME) });
  };
  const attention = t('channel.attention', { count: total - totals.earning });

  const data = {
    title: headline(markdownText),
    ...(total > 0 ? { bar: totalsBar(totals), totals: totalsLine(totals, t), attention } : {}),
    ...(input.stopped ? { stopped: t('report.stopped') } : {}),
    private: t('channel.private'),
    ...demoLine(demo, t),
    buttons: [
      button(t('channel.details'), VERBS.reportDetailsPrivate, { check: input.checkId }),
      button(t('watch.button'), VERBS.watchReport, { check: input.checkId }),
    ],
  };
  const summary = total > 0 ? `${headline(plainText)} ${attention}` : headline(plainText);
  return renderCard('channel-report', data, { t, summary });
}

import { VERBS } from '../../cards/verbs.ts';
import type { Channel } from '../channel.ts';
import { openReport, privately } from '../openReport.ts';
import type { ReportAccess } from '../openReport.ts';
import type { Feature } from '../router.ts';
import type { ReportView } from '../reportView.ts';
import { sendPrivately } from '../sendPrivately.ts';
import { refusalCard } from '../refusal.ts';
import type { SubscriptionView } from '../subscriptionView.ts';

export interface ReportViewOptions extends ReportAccess {
  readonly channel: Channel;
  readonly reportView: ReportView;
  readonly subscriptionView: SubscriptionView;
}

/** The pages of a finished report. */
export function createReportViews(options: ReportViewOptions): NonNullable<Feature['actions']> {
  const { channel, reportView, subscriptionView, demo } = options;

  return {
    [VERBS.reportPage]: privately(options, async (visit, opened, data) => {
      await visit.turn.replaceCard(await reportView(visit, opened, data));
    }),
    [VERBS.reportSubscription]: privately(options, async (visit, opened, data) => {
      const card = await subscriptionView(visit, opened, data);
      if (card) await visit.turn.replaceCard(card);
      else await visit.turn.reply(refusalCard(visit, 'gone', demo));
    }),
    async [VERBS.reportDetailsPrivate](visit, data) {
      const opened = await openReport(options, visit, data);
      if (opened) await sendPrivately(visit, channel, await reportView(visit, opened, {}));
    },
  };
}

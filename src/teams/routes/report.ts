import { checkReportCard } from '../../cards/check-report.ts';
import { VERBS } from '../../cards/verbs.ts';
import { numberOf, textOf } from '../actionData.ts';
import type { Channel } from '../channel.ts';
import { openReport, privately } from '../openReport.ts';
import type { OpenedReport, ReportAccess } from '../openReport.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { sendPrivately } from '../sendPrivately.ts';
import { refusalCard } from '../refusal.ts';
import type { SubscriptionView } from '../subscriptionView.ts';

export interface ReportViewOptions extends ReportAccess {
  readonly channel: Channel;
  readonly subscriptionView: SubscriptionView;
}

/** The pages of a finished report. */
export function createReportViews(options: ReportViewOptions): NonNullable<Feature['actions']> {
  const { reports, channel, subscriptionView, demo } = options;

  async function reportCard({ t }: Visit, opened: OpenedReport, data: ActionData) {
    const since = await reports.sinceLast(opened.viewer, opened.checkId, opened.report);
    const from = textOf(data, 'from') === '' ? {} : { from: numberOf(data, 'from', 0) };
    return checkReportCard({ ...opened, since, ...from }, t);
  }

  return {
    [VERBS.reportPage]: privately(options, async (visit, opened, data) => {
      await visit.turn.replaceCard(await reportCard(visit, opened, data));
    }),
    [VERBS.reportSubscription]: privately(options, async (visit, opened, data) => {
      const card = await subscriptionView(visit, opened, data);
      if (card) await visit.turn.replaceCard(card);
      else await visit.turn.reply(refusalCard(visit, 'gone', demo));
    }),
    async [VERBS.reportDetailsPrivate](visit, data) {
      const opened = await openReport(options, visit, data);
      if (opened) await sendPrivately(visit, channel, await reportCard(visit, opened, {}));
    },
  };
}

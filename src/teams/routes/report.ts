import { channelReportCard } from '../../cards/channel-report.ts';
import { checkReportCard } from '../../cards/check-report.ts';
import { subscriptionDetailCard } from '../../cards/subscription-detail.ts';
import { VERBS } from '../../cards/verbs.ts';
import type { Reports } from '../../check/reports.ts';
import type { PartnerProfile } from '../../pec/profile.ts';
import type { Report } from '../../pec/report.ts';
import { numberOf, textOf } from '../actionData.ts';
import type { Channel } from '../channel.ts';
import type { Policy } from '../policy.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { refusalCard } from './check.ts';

export interface ReportViewOptions {
  readonly policy: Policy;
  readonly reports: Reports;
  readonly channel: Channel;
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
  readonly demo: boolean;
}

interface Opened {
  readonly checkId: string;
  readonly report: Report;
  readonly profile: PartnerProfile;
}

/** The pages of a finished report. Each press is authorised anew, and ids from the card are only looked up. */
export function createReportViews(options: ReportViewOptions): NonNullable<Feature['actions']> {
  const { policy, reports, channel, profileFor, demo } = options;

  async function open(visit: Visit, data: ActionData): Promise<Opened | null> {
    const decision = policy.mayCheck(visit.turn.sender);
    if (!decision.allowed) {
      await visit.turn.reply(refusalCard(visit, decision.reason, demo));
      return null;
    }
    const checkId = textOf(data, 'check');
    const [report, profile] = await Promise.all([
      reports.get(decision.partnerTenantId, checkId),
      profileFor(decision.partnerTenantId),
    ]);
    if (report && profile) return { checkId, report, profile };
    await visit.turn.reply(refusalCard(visit, 'gone', demo));
    return null;
  }

  /** What names the customer is shown in personal chats only, whatever a card from elsewhere asks for. */
  function inPrivate(show: (visit: Visit, opened: Opened, data: ActionData) => Promise<void>) {
    return async (visit: Visit, data: ActionData): Promise<void> => {
      const opened = await open(visit, data);
      if (!opened) return;
      if (visit.turn.address.kind === 'personal') await show(visit, opened, data);
      else await visit.turn.replaceCard(channelReportCard({ checkId: opened.checkId, report: opened.report }, visit.t));
    };
  }

  async function sendPrivately(visit: Visit, data: ActionData): Promise<void> {
    const { turn, t } = visit;
    const opened = await open(visit, data);
    if (!opened) return;
    const personal =
      turn.address.kind === 'personal' ? turn.address : await channel.openPersonal(turn.sender, turn.address);
    const delivery = personal ? await channel.send(personal, checkReportCard(opened, t)) : null;
    await turn.acknowledge(delivery?.ok ? t('chat.details.sent') : t('chat.details.notSent'));
  }

  return {
    [VERBS.reportPage]: inPrivate(async ({ turn, t }, opened, data) => {
      await turn.replaceCard(checkReportCard({ ...opened, from: numberOf(data, 'from', 0) }, t));
    }),
    [VERBS.reportSubscription]: inPrivate(async (visit, opened, data) => {
      const wanted = textOf(data, 'subscription');
      const subscription = opened.report.subscriptions.find(({ subscriptionId }) => subscriptionId === wanted);
      if (subscription) await visit.turn.replaceCard(subscriptionDetailCard({ ...opened, subscription }, visit.t));
      else await visit.turn.reply(refusalCard(visit, 'gone', demo));
    }),
    [VERBS.reportDetailsPrivate]: sendPrivately,
  };
}

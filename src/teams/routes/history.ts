import { checkButton } from '../../cards/buttons.ts';
import type { CardMessage } from '../../cards/card.ts';
import { channelHistoryCard, historyCard, historyPromptCard } from '../../cards/history.ts';
import { noticeCard } from '../../cards/notice.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { KeptCheck } from '../../check/reports.ts';
import type { Viewer } from '../../store/history.ts';
import { numberOf, textOf } from '../actionData.ts';
import type { Channel } from '../channel.ts';
import { openCustomer, type CustomerAccess } from '../openCustomer.ts';
import { openReport, type ReportAccess } from '../openReport.ts';
import type { Feature, Visit } from '../router.ts';
import { sendPrivately } from '../sendPrivately.ts';

export interface HistoryFeatureOptions extends ReportAccess, CustomerAccess {
  readonly channel: Channel;
}

/** The kept checks of a customer, and what changed from one to the next. */
export function createHistoryFeature(options: HistoryFeatureOptions): Feature {
  const { reports, profileFor, channel, demo } = options;

  /** Null where nothing is kept, or whose it is is not known any more. */
  async function privateCard(
    { t }: Visit,
    viewer: Viewer,
    checks: readonly KeptCheck[],
    from: number,
  ): Promise<CardMessage | null> {
    const [first, ...rest] = checks;
    if (!first) return null;
    const [newest, profile] = await Promise.all([
      reports.get(viewer, first.checkId),
      profileFor(viewer.partnerTenantId),
    ]);
    if (!newest || !profile) return null;
    const since = await reports.sinceLast(viewer, first.checkId, newest);
    return historyCard({ checks: [first, ...rest], newest, since, profile, from }, t);
  }

  function nothingKept({ turn, t }: Visit): CardMessage {
    const lines =
      turn.address.kind === 'personal' ? [t('history.none'), t('history.none.next')] : [t('history.channelNone')];
    return noticeCard({ lines, buttons: [checkButton(t)], demo }, t);
  }

  /** What the place where it is asked may see. */
  async function cardFor(visit: Visit, viewer: Viewer, customerTenantId: string, from = 0) {
    const checks = await reports.list(viewer, customerTenantId);
    const [first, ...rest] = checks;
    const inPrivate = visit.turn.address.kind === 'personal';
    const card = inPrivate
      ? await privateCard(visit, viewer, checks, from)
      : first && channelHistoryCard([first, ...rest], visit.t);
    return card ?? nothingKept(visit);
  }

  async function ask(visit: Visit, customer: string): Promise<void> {
    const { turn, t } = visit;
    if (customer.trim() === '') {
      await turn.reply(historyPromptCard({ demo }, t));
      return;
    }
    const opened = await openCustomer(options, visit, customer, { act: 'see', command: 'history' });
    if (opened) await turn.reply(await cardFor(visit, opened.viewer, opened.customerTenantId));
  }

  return {
    commands: { history: (visit, argument) => ask(visit, argument) },
    actions: {
      [VERBS.historyPrompt]: (visit, data) => ask(visit, textOf(data, INPUTS.customer)),
      async [VERBS.history](visit, data) {
        const opened = await openReport(options, visit, data);
        if (!opened) return;
        const { viewer, report } = opened;
        const from = numberOf(data, 'from', 0);
        await visit.turn.replaceCard(await cardFor(visit, viewer, report.customer.tenantId, from));
      },
      async [VERBS.historyDetailsPrivate](visit, data) {
        const opened = await openReport(options, visit, data);
        if (!opened) return;
        const { viewer, report } = opened;
        const checks = await reports.list(viewer, report.customer.tenantId);
        const card = await privateCard(visit, viewer, checks, 0);
        await sendPrivately(visit, channel, card ?? nothingKept(visit));
      },
    },
  };
}

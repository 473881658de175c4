import { alertCard, type AlertCardInput } from '../../cards/alert.ts';
import { VERBS } from '../../cards/verbs.ts';
import type { Clock } from '../../clock.ts';
import { DAY_MS } from '../../durations.ts';
import type { Alert, AlertHandling, Alerts } from '../../store/alerts.ts';
import { type AlertContent, readContent } from '../../watch/content.ts';
import { textOf } from '../actionData.ts';
import { cardInputOf } from '../alerts/draw.ts';
import type { Channel } from '../channel.ts';
import { openReport, type ReportAccess } from '../openReport.ts';
import { decideForWatch, hasPartIn, mayChange, type WatchAccess } from '../openWatch.ts';
import { refusalCard } from '../refusal.ts';
import type { ReportView } from '../reportView.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { sendPrivately } from '../sendPrivately.ts';
import type { SubscriptionView } from '../subscriptionView.ts';
import type { WatchDesk } from '../watchDesk.ts';
import { watchEntry } from '../watchEntry.ts';
import { stoppedWords } from './watch.ts';

export interface AlertFeatureOptions extends ReportAccess, WatchAccess {
  readonly alerts: Alerts;
  readonly channel: Channel;
  readonly reportView: ReportView;
  readonly subscriptionView: SubscriptionView;
  readonly desk: Pick<WatchDesk, 'stop'>;
  readonly clock: Clock;
  /** Something waits to be said: the card of everybody else is edited. */
  readonly wake: () => void;
}

interface OpenedAlert {
  readonly alert: Alert;
  readonly content: AlertContent;
}

/** What people do with alerts: acknowledge, snooze, stop, look. */
export function createAlertFeature(options: AlertFeatureOptions): Feature {
  const { alerts, watches, profileFor, channel, clock, demo } = options;

  /** Says why and answers null where it may not be opened. */
  async function open(visit: Visit, data: ActionData): Promise<OpenedAlert | null> {
    const { turn, t } = visit;
    const alert = await alerts.get(textOf(data, 'alert'));
    const content = alert && readContent(alert);
    if (!alert || !content) {
      await turn.acknowledge(t('alert.gone'));
      return null;
    }
    const decision = await decideForWatch(options, turn, 'see', alert);
    if (hasPartIn(decision, alert.partnerTenantId)) return { alert, content };
    if (decision.allowed) await turn.acknowledge(t('alert.gone'));
    else await turn.reply(refusalCard(visit, decision, demo));
    return null;
  }

  /** Shows the alert where it was pressed, with as much as may be seen there. */
  async function show(
    { turn, t }: Visit,
    { alert, content }: OpenedAlert,
    asked: Pick<AlertCardInput, 'asksSnooze' | 'late'> = {},
  ): Promise<void> {
    const profile = await profileFor(alert.partnerTenantId);
    const shared = turn.address.kind !== 'personal';
    const card = alertCard({ ...cardInputOf(alert, content, profile), shared, ...asked }, t);
    const shownBy = await turn.replaceCard(card);
    const here = alert.conversationId === turn.address.conversationId;
    if (here && alert.activityId === null && shownBy !== '') await alerts.prove(alert.id, shownBy);
  }

  async function handle(
    visit: Visit,
    data: ActionData,
    opened: OpenedAlert,
    handling: Pick<AlertHandling, 'status' | 'snoozedUntil'>,
  ): Promise<void> {
    const { turn, t } = visit;
    const handledBy = turn.sender.name || t('alert.somebody');
    const { id } = opened.alert;
    const entry = watchEntry(visit, 'alert-handle', opened.alert, { alert: id, status: handling.status });
    const outcome = await alerts.handle(id, { ...handling, handledBy, seen: textOf(data, 'seen') }, entry);
    if (!outcome) return turn.acknowledge(t('alert.gone'));
    const { alert, changed } = outcome;
    await show(visit, { alert, content: readContent(alert) ?? opened.content }, { late: !changed });
    if (changed) options.wake();
  }

  /** Nothing can be done with it any more. */
  function isOver({ alert }: OpenedAlert): boolean {
    return alert.status === 'recovered' || alert.status === 'stopped';
  }

  async function snooze(visit: Visit, data: ActionData): Promise<void> {
    const opened = await open(visit, data);
    if (!opened) return;
    const days = { day: 1, week: 7 }[textOf(data, 'for')];
    const snoozedUntil = days === undefined ? null : new Date(clock.now().getTime() + days * DAY_MS);
    await handle(visit, data, opened, { status: 'snoozed', snoozedUntil });
  }

  async function stop(visit: Visit, data: ActionData): Promise<void> {
    const opened = await open(visit, data);
    if (!opened) return;
    const watch = await watches.get(opened.alert.watchId);
    if (watch) {
      if (!(await mayChange(options, visit, watch))) return;
      await options.desk.stop(visit, watch);
      // The alert stays as it ended; the watch was stopped all the same.
      if (isOver(opened)) return visit.turn.acknowledge(stoppedWords(visit, watch));
    }
    await handle(visit, data, opened, { status: 'stopped' });
  }

  /** Beside the alert, which stays where it is. In private only, wherever the button was. */
  async function showReport(visit: Visit, data: ActionData): Promise<void> {
    const opened = await openReport(options, visit, data);
    if (!opened) return;
    const single = textOf(data, 'subscription') !== '';
    const detail = single ? await options.subscriptionView(visit, opened, data) : null;
    const card = detail ?? (await options.reportView(visit, opened, {}));
    if (visit.turn.address.kind === 'personal') await visit.turn.reply(card);
    else await sendPrivately(visit, channel, card);
  }

  return {
    actions: {
      async [VERBS.alertShow](visit, data) {
        const opened = await open(visit, data);
        if (opened) await show(visit, opened);
      },
      async [VERBS.alertDetails](visit, data) {
        const opened = await open(visit, data);
        if (!opened) return;
        const { alert, content } = opened;
        const profile = await profileFor(alert.partnerTenantId);
        const card = alertCard({ ...cardInputOf(alert, content, profile), shared: false }, visit.t);
        await sendPrivately(visit, channel, card);
      },
      async [VERBS.alertAcknowledge](visit, data) {
        const opened = await open(visit, data);
        if (opened) await handle(visit, data, opened, { status: 'acknowledged' });
      },
      async [VERBS.alertSnoozeAsk](visit, data) {
        const opened = await open(visit, data);
        if (opened) await show(visit, opened, isOver(opened) ? { late: true } : { asksSnooze: true });
      },
      [VERBS.alertSnooze]: snooze,
      [VERBS.alertStop]: stop,
      [VERBS.alertReport]: showReport,
    },
  };
}

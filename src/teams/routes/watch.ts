import { helpButton } from '../../cards/buttons.ts';
import { noticeCard } from '../../cards/notice.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import { watchFormCard, watchPromptCard } from '../../cards/watch.ts';
import type { Watch } from '../../store/watches.ts';
import { isWatchDays } from '../../watch/schedule.ts';
import { readTimeZone } from '../../watch/time-zones.ts';
import { whenWords } from '../../cards/watch.ts';
import { numberOf, textOf } from '../actionData.ts';
import { openCustomer, type CustomerAccess } from '../openCustomer.ts';
import { openReport, type ReportAccess } from '../openReport.ts';
import { mayChange, openWatch, type WatchAccess } from '../openWatch.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { nameFor, type WatchDesk } from '../watchDesk.ts';

export interface WatchFeatureOptions extends ReportAccess, CustomerAccess, WatchAccess {
  readonly desk: WatchDesk;
  /** Shows all watches, where no customer was named. */
  readonly list: (visit: Visit) => Promise<void>;
}

/** Setting, changing and stopping watches. */
export function createWatchFeature(options: WatchFeatureOptions): Feature {
  const { desk, watches, demo } = options;

  async function watchTyped(visit: Visit, typed: string): Promise<void> {
    const { turn, t } = visit;
    const customer = typed.trim();
    if (customer === '') {
      await turn.reply(watchPromptCard({ demo }, t));
      return;
    }
    const opened = await openCustomer(options, visit, customer, { act: 'watch', command: 'watch' });
    if (!opened) return;
    await turn.reply(await desk.set(visit, { ...opened, name: await options.nameOf(opened) }));
  }

  async function unwatchTyped(visit: Visit, typed: string): Promise<void> {
    const { turn, t } = visit;
    if (typed.trim() === '') {
      await options.list(visit);
      return;
    }
    const opened = await openCustomer(options, visit, typed, { act: 'see', command: 'unwatch' });
    if (!opened) return;
    const { partnerTenantId, customerTenantId, identities } = opened;
    const watch = await watches.find(turn.address.conversationId, partnerTenantId, customerTenantId);
    // Who has no part in watches is not told which there are.
    if (!watch || !identities.includes('app')) {
      await turn.reply(noticeCard({ lines: [t('watch.notWatched')], buttons: [helpButton(t)] }, t));
      return;
    }
    if (!(await mayChange(options, visit, watch))) return;
    await desk.stop(visit, watch);
    await turn.reply(noticeCard({ lines: [stoppedWords(visit, watch)] }, t));
  }

  /** Changes a watch, and shows it as it is then. */
  async function change(
    visit: Visit,
    data: ActionData,
    act: (watch: Watch) => Promise<{ readonly watch: Watch | null; readonly said: (watch: Watch) => string }>,
    asks: 'see' | 'watch' = 'see',
  ): Promise<void> {
    const watch = await openWatch(options, visit, data, asks);
    if (!watch || !(await mayChange(options, visit, watch))) return;
    const { watch: after, said } = await act(watch);
    if (after) await visit.turn.replaceCard(await desk.detail(visit, after, said(after)));
    else await visit.turn.acknowledge(visit.t('watch.gone'));
  }

  async function saveForm(visit: Visit, data: ActionData): Promise<void> {
    const { turn, t } = visit;
    const days = textOf(data, INPUTS.days);
    const hour = Math.min(numberOf(data, INPUTS.hour, 7), 23);
    const typed = textOf(data, INPUTS.zone);
    const zone = readTimeZone(typed);
    const chosenDays = isWatchDays(days) ? days : 'daily';
    if (!zone.ok) {
      const watch = await openWatch(options, visit, data);
      if (!watch) return;
      const problem = { typed, nearest: zone.nearest };
      const named = nameFor(visit, watch) !== null;
      await turn.replaceCard(watchFormCard({ watch, named, demo, problem, chosen: { days: chosenDays, hour } }, t));
      return;
    }
    await change(visit, data, async (watch) => ({
      watch: await desk.reschedule(visit, watch, { days: chosenDays, hour, timeZone: zone.timeZone }),
      said: (after) => t('watch.changed', { when: whenWords(after, t), next: t.dateTime(after.nextRunAt) }),
    }));
  }

  return {
    commands: { watch: watchTyped, unwatch: unwatchTyped },
    actions: {
      [VERBS.watchPrompt]: (visit, data) => watchTyped(visit, textOf(data, INPUTS.customer)),
      async [VERBS.watchReport](visit, data) {
        const opened = await openReport(options, visit, data, 'watch');
        if (!opened) return;
        const { customer } = opened.report;
        const name = customer.displayName ?? customer.domain ?? null;
        const wanted = { partnerTenantId: opened.partnerTenantId, customerTenantId: customer.tenantId, name };
        await visit.turn.reply(await desk.set(visit, wanted));
      },
      async [VERBS.watchOpen](visit, data) {
        const watch = await openWatch(options, visit, data);
        if (watch) await visit.turn.replaceCard(await desk.detail(visit, watch));
      },
      async [VERBS.watchRun](visit, data) {
        const watch = await openWatch(options, visit, data, 'watch');
        if (!watch) return;
        if (await desk.runNow(visit, watch)) await visit.turn.acknowledge(visit.t('watch.running'));
      },
      async [VERBS.watchForm](visit, data) {
        const watch = await openWatch(options, visit, data);
        if (!watch || !(await mayChange(options, visit, watch))) return;
        await visit.turn.replaceCard(watchFormCard({ watch, named: nameFor(visit, watch) !== null, demo }, visit.t));
      },
      [VERBS.watchChange]: saveForm,
      [VERBS.watchPause]: (visit, data) =>
        change(visit, data, async (watch) => ({
          watch: await desk.pause(visit, watch),
          said: () => visit.t('watch.paused'),
        })),
      [VERBS.watchResume]: (visit, data) =>
        change(
          visit,
          data,
          async (watch) => ({
            watch: await desk.resume(visit, watch),
            said: ({ nextRunAt }) => visit.t('watch.resumed', { next: visit.t.dateTime(nextRunAt) }),
          }),
          'watch',
        ),
      async [VERBS.watchStop](visit, data) {
        const watch = await openWatch(options, visit, data);
        if (!watch || !(await mayChange(options, visit, watch))) return;
        await desk.stop(visit, watch);
        await visit.turn.replaceCard(noticeCard({ lines: [stoppedWords(visit, watch)] }, visit.t));
      },
    },
  };
}

export function stoppedWords(visit: Visit, watch: Watch): string {
  const customer = nameFor(visit, watch);
  return customer === null ? visit.t('watch.stoppedChannel') : visit.t('watch.stopped', { customer });
}

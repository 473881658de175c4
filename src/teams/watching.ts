import type { Logger } from 'pino';
import type { Auditing } from '../access/auditing.ts';
import type { Policy } from '../access/policy.ts';
import type { AzureSource } from '../check/azure-source.ts';
import type { Checker } from '../check/checker.ts';
import type { Clock } from '../clock.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Store } from '../store/store.ts';
import { readWatchStatus } from '../store/watch-status.ts';
import { nextRunAt } from '../watch/schedule.ts';
import { writeDigest } from '../watch/digest.ts';
import type { QueueHandlers, WatchQueue } from '../watch/queue.ts';
import { createMayWatch, type MayWatchOptions } from '../watch/may-watch.ts';
import { createWatchRunner } from '../watch/run.ts';
import { createDelivery, type DeliveryRound } from './alerts/deliver.ts';
import { createDraw } from './alerts/draw.ts';
import type { Channel } from './channel.ts';
import type { Customers } from './customers.ts';
import type { LetIn } from './limited.ts';
import type { ReportAccess } from './openReport.ts';
import type { TranslatorFactory } from './readers.ts';
import type { Feature } from './router.ts';
import type { ReportView } from './reportView.ts';
import { createAlertFeature } from './routes/alert.ts';
import { createStatusFeature } from './routes/status.ts';
import { createWatchFeature } from './routes/watch.ts';
import { createWatchesFeature } from './routes/watches.ts';
import type { SubscriptionView } from './subscriptionView.ts';
import { createWatchDesk, scheduleOf, type WatchDeskOptions } from './watchDesk.ts';

export interface WatchingOptions extends ReportAccess, Customers {
  readonly policy: Policy;
  /** The same without the audit trail, for runs: nobody asks then. */
  readonly unaudited: Policy;
  readonly auditing: Auditing;
  readonly hasCustomer: MayWatchOptions['hasCustomer'];
  readonly store: Store;
  readonly queue: WatchQueue;
  readonly azure: AzureSource;
  readonly checker: Checker;
  readonly channel: Channel;
  readonly clock: Clock;
  readonly log: Logger;
  readonly createTranslator: TranslatorFactory;
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
  readonly reportView: ReportView;
  readonly subscriptionView: SubscriptionView;
  readonly letIn: LetIn;
  readonly renewAddress: WatchDeskOptions['renewAddress'];
  readonly metrics: WatchMetrics;
}

export interface WatchMetrics {
  watchRan(outcome: string, seconds: number): void;
  delivered(act: string, outcome: string): void;
}

/** Everything about watches: what people do in chat, what the queue's jobs do, and how messages reach Teams. */
export interface Watching {
  readonly features: readonly Feature[];
  readonly handlers: QueueHandlers;
  readonly delivery: DeliveryRound;
  /** Called when something waits to be said, until somebody sets another. */
  onWaiting: () => void;
}

/** As many as one transaction takes; a tick goes on until none is due. */
const DUE_AT_ONCE = 500;
const ROUNDS_A_TICK = 100;

export function createWatching(options: WatchingOptions): Watching {
  const { store, queue, azure, clock, log, metrics, demo, renewAddress, auditing, letIn } = options;
  const { watches, watchRuns, alerts, outbox, digests } = store;
  const identity = azure.appIdentity;
  const shared = { ...options, watches };
  const desk = createWatchDesk({ watches, outbox, queue, renewAddress, auditing, identity, letIn, clock, demo });
  const list = createWatchesFeature({ ...shared, digests });
  const watching: Watching = {
    features: [
      createWatchFeature({ ...shared, desk, list: list.list }),
      list,
      createStatusFeature({ ...options, statusOf: (partner) => readWatchStatus(store.db, clock.now(), partner) }),
      createAlertFeature({ ...shared, alerts, desk, wake: () => watching.onWaiting() }),
    ],
    handlers: { tick, run },
    delivery: createDelivery({
      outbox,
      conversations: store.conversations,
      channel: options.channel,
      draw: createDraw({ ...options, alerts, watches, digests, outbox }),
      clock,
      log,
      done: (outcome, act) => metrics.delivered(act, outcome),
    }),
    onWaiting: () => undefined,
  };
  const runner = createWatchRunner({
    runs: watchRuns,
    checker: options.checker,
    identity,
    mayWatch: createMayWatch({ policy: options.unaudited, hasCustomer: options.hasCustomer }),
    auditing: options.auditing,
    removals: azure.whoRemoved,
    clock,
    log,
  });

  async function tick(): Promise<void> {
    const now = clock.now();
    for (let round = 0; round < ROUNDS_A_TICK; round += 1) {
      const taken = await watches.takeDue({
        limit: DUE_AT_ONCE,
        next: (watch) => nextRunAt(watch.id, scheduleOf(watch), now),
        enqueue: (due, transaction) => queue.enqueueDue(due, transaction),
      });
      if (taken < DUE_AT_ONCE) break;
    }
    const written = await digests.takeDue(DUE_AT_ONCE, (due) => writeDigest(due, now, demo));
    if (written > 0) watching.onWaiting();
  }

  async function run(...[job, attempt]: Parameters<QueueHandlers['run']>): Promise<void> {
    const started = clock.now().getTime();
    const seconds = (): number => (clock.now().getTime() - started) / 1_000;
    try {
      metrics.watchRan(await runner.run(job, attempt), seconds());
    } catch (error) {
      metrics.watchRan('later', seconds());
      throw error;
    }
    watching.onWaiting();
  }

  return watching;
}

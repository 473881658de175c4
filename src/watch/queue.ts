import type { Transaction } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { ConstructorOptions, JobResult, JobWithMetadata } from 'pg-boss';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Database } from '../store/schema.ts';
import type { Watch } from '../store/watches.ts';
import type { RunJob } from './result.ts';
import { stableId } from './stable.ts';

/** What the queue's jobs do. Each may be called twice for the same job, and must leave the same. */
export interface QueueHandlers {
  /** Once a minute, in one process of all. */
  tick(): Promise<void>;
  run(job: RunJob, options: { readonly signal: AbortSignal; readonly lastAttempt: boolean }): Promise<void>;
}

/** Jobs in the same database as everything else. Any number of processes share it. */
export interface WatchQueue {
  /** Enqueues the runs that are due, in the transaction that gives their watches the next time. */
  enqueueDue(watches: readonly Watch[], transaction: Transaction<Database>): Promise<void>;
  /** Enqueues a run before all others. @param wish tells this wish from every other, so that asking twice runs once. */
  runNow(watch: Pick<Watch, 'id' | 'customerTenantId'>, wish: string): Promise<void>;
  /** Does the jobs from now on. */
  work(handlers: QueueHandlers): Promise<void>;
  /** Lets what is under way finish, for so many milliseconds; the rest goes on elsewhere or later. */
  stop(withinMs: number): Promise<void>;
}

export interface QueueOptions {
  readonly connection: pg.ClientConfig;
  readonly log: Logger;
  /** True where this process does jobs, and looks after those of processes that died. */
  readonly works: boolean;
}

const TICK = 'watch-tick';
const RUN = 'watch-run';
const DEAD = 'watch-dead';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const RETRIES = 5;
/** All times in seconds. */
const RUN_QUEUE = {
  // One check of a customer at a time, whoever watches it and in however many processes.
  policy: 'singleton',
  retryLimit: RETRIES,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 5 * MINUTE,
  heartbeatSeconds: 20,
  // A check gives up after five minutes by itself.
  expireInSeconds: 10 * MINUTE,
  retentionSeconds: 2 * DAY,
  deleteAfterSeconds: 1 * DAY,
  deadLetter: DEAD,
  notify: true,
} as const;
const TICK_QUEUE = {
  policy: 'short',
  retryLimit: 0,
  expireInSeconds: MINUTE,
  deleteAfterSeconds: 60 * MINUTE,
} as const;
const DEAD_QUEUE = { retentionSeconds: 30 * DAY, deleteAfterSeconds: 30 * DAY } as const;

/** Workers times batch is how many checks run at once in one process. */
const WORKERS = 6;
const BATCH = 4;
const ASKED_FIRST = 10;
/** A notification wakes for new jobs only. What waited for its customer, or for another try, is found by looking. */
const LOOK_EVERY_SECONDS = 1;

/**
 * Opens the queue; its tables are made where they are missing.
 * @throws the database's error where it cannot be reached.
 */
export async function openQueue({ connection, log, works }: QueueOptions): Promise<WatchQueue> {
  const boss = new PgBoss({
    ...(connection as ConstructorOptions),
    application_name: 'pec-bot-queue',
    max: works ? 8 : 2,
    schema: 'pgboss',
    useListenNotify: works,
    supervise: works,
    schedule: works,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    registerInstance: false,
  });
  // Without a listener an error would end the process. The queue goes on by itself once the database is back.
  boss.on('error', (error: Error) => log.warn({ reason: error.message }, 'the queue has trouble'));
  await boss.start();
  await boss.createQueue(DEAD, DEAD_QUEUE);
  await boss.createQueue(RUN, RUN_QUEUE);
  await boss.createQueue(TICK, TICK_QUEUE);

  return {
    async enqueueDue(watches, transaction) {
      const jobs = watches.map(({ id, customerTenantId, nextRunAt }) => {
        const data: RunJob = { watchId: id, runKey: nextRunAt.toISOString(), asked: false };
        return { id: stableId(`run ${id} ${data.runKey}`), data, singletonKey: customerTenantId };
      });
      await boss.insert(RUN, jobs, { db: fromKysely(transaction) });
    },

    async runNow({ id, customerTenantId }, wish) {
      const data: RunJob = { watchId: id, runKey: `asked ${wish}`, asked: true };
      await boss.send(RUN, data, {
        id: stableId(`run ${id} ${data.runKey}`),
        singletonKey: customerTenantId,
        priority: ASKED_FIRST,
      });
    },

    async work(handlers) {
      await boss.work(TICK, { pollingIntervalSeconds: 5 }, () => handlers.tick());
      await boss.schedule(TICK, '* * * * *');
      await boss.work(
        RUN,
        {
          batchSize: BATCH,
          localConcurrency: WORKERS,
          burstWhenBatchFull: true,
          pollingIntervalSeconds: LOOK_EVERY_SECONDS,
          notifyPollingIntervalSeconds: LOOK_EVERY_SECONDS,
          perJobResults: true,
          includeMetadata: true,
        },
        (jobs: JobWithMetadata<RunJob>[]) => Promise.all(jobs.map((job) => settled(job, handlers, log))),
      );
    },

    stop: (withinMs) => boss.stop({ graceful: true, timeout: withinMs, close: true }),
  };
}

async function settled(job: JobWithMetadata<RunJob>, handlers: QueueHandlers, log: Logger): Promise<JobResult> {
  try {
    await handlers.run(job.data, { signal: job.signal, lastAttempt: job.retryCount >= RETRIES });
    return { id: job.id, status: 'completed' };
  } catch (error) {
    log.warn({ err: error, watch: job.data.watchId, attempt: job.retryCount }, 'a watch is run again later');
    return { id: job.id, status: 'failed', output: { reason: error instanceof Error ? error.message : 'unknown' } };
  }
}

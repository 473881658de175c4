import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import { pino } from 'pino';
import { createLimiter } from '../src/azure/limiter.ts';
import { createReader } from '../src/azure/reader.ts';
import { systemTimer } from '../src/azure/timer.ts';
import { createChecker } from '../src/check/checker.ts';
import { keepInHistory } from '../src/check/keep.ts';
import { agents, customer, demoTenantId, subscription } from '../src/demo/build.ts';
import { PARTNER } from '../src/demo/cast.ts';
import { createDemoHttpClient, DEMO_HOSTS } from '../src/demo/http-client.ts';
import { createDemoIdentity } from '../src/demo/identity.ts';
import { demoProfile } from '../src/demo/profile.ts';
import { DAY_MS } from '../src/durations.ts';
import { loadRoles } from '../src/knowledge/roles.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { openQueue } from '../src/watch/queue.ts';
import { createWatchRunner } from '../src/watch/run.ts';
import { nextRunAt } from '../src/watch/schedule.ts';
import { stableId } from '../src/watch/stable.ts';

const SPREAD = 10_000;
const CUSTOMERS = 1_000;
const DAYS = 30;
/** Checked on each of the simulated days. */
const A_DAY = 100;
const MIB = 1_024 * 1_024;
const SCHEDULE = { days: 'daily', hour: 7, timeZone: 'Europe/Amsterdam' } as const;
const TABLES = ['checks', 'watch_states', 'watch_runs', 'alerts', 'outbox', 'deliveries'] as const;

export interface WatchFigures {
  /** The fullest minute of an hour that 10,000 watches share, against the mean. */
  readonly fullestToMean: number;
  readonly runs: number;
  /** Through the queue: read from a make-believe Azure without latency, judged, compared and written down. */
  readonly runsPerSecond: number;
  /** In use once everything that can go is gone. */
  readonly heapMiB: { readonly firstDay: number; readonly lastDay: number };
  readonly rows: Readonly<Record<string, number>>;
}

/** Watches in numbers, with a clock of their own. */
export async function measureWatches(): Promise<WatchFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'pec-bench-watches-'));
  await chmod(folder, 0o711);
  const log = pino({ level: 'silent' });
  let aheadMs = 0;
  const clock = { now: () => new Date(Date.now() + aheadMs) };
  const store = await openStore({ dataDir: folder, logger: log, clock });
  const queue = await openQueue({ connection: store.connection, log, works: true });
  try {
    await setWatches(store);
    const run = await createRunner(store, clock);
    let done = 0;
    let finished = Promise.withResolvers<void>();
    let wanted = CUSTOMERS;
    await queue.work({
      tick: () => Promise.resolve(),
      async run(job, attempt) {
        await run(job, attempt);
        done += 1;
        if (done === wanted) finished.resolve();
      },
    });
    const runAll = async (limit: number): Promise<void> => {
      done = 0;
      wanted = limit;
      finished = Promise.withResolvers<void>();
      const next = () => new Date(clock.now().getTime() + DAY_MS);
      await store.watches.takeDue({ limit, next, enqueue: (due, transaction) => queue.enqueueDue(due, transaction) });
      await finished.promise;
    };

    const started = performance.now();
    await runAll(CUSTOMERS);
    const seconds = (performance.now() - started) / 1_000;
    const firstDay = heapMiB();
    for (let day = 1; day <= DAYS; day += 1) {
      aheadMs += DAY_MS + 1_000;
      await runAll(A_DAY);
      await store.purge();
    }
    return {
      fullestToMean: fullestToMean(),
      runs: CUSTOMERS,
      runsPerSecond: CUSTOMERS / seconds,
      heapMiB: { firstDay, lastDay: heapMiB() },
      rows: await countRows(store),
    };
  } finally {
    await queue.stop(1_000);
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function createRunner(store: Store, clock: { readonly now: () => Date }) {
  const world = Array.from({ length: CUSTOMERS }, (_, index) =>
    customer(index + 1, `Customer ${index + 1}`, {
      shows: 'one subscription that earns',
      subscriptions: [subscription(index + 1, 1, 'Subscription', { grants: [agents()] })],
    }),
  );
  const roles = await loadRoles();
  const timer = systemTimer;
  const httpClient = createDemoHttpClient({
    now: () => new Date(),
    sleep: (ms, signal) => timer.sleep(ms, signal),
    world,
  });
  const reader = createReader({ hosts: DEMO_HOSTS, roles, limiter: createLimiter(timer), timer, httpClient });
  const log = pino({ level: 'silent' });
  const checker = createChecker({
    azure: { reader, tenantOf: (text) => text },
    roles,
    clock,
    profileFor: () => Promise.resolve(demoProfile),
    memory: keepInHistory(store.history, log),
  });
  const runner = createWatchRunner({
    runs: store.watchRuns,
    checker,
    identity: createDemoIdentity(() => clock.now(), world),
    mayWatch: () => Promise.resolve(true),
    auditing: { note: () => Promise.resolve() },
    removals: () => Promise.resolve(null),
    clock,
    log,
  });
  return runner.run.bind(runner);
}

async function setWatches(store: Store): Promise<void> {
  const conversationId = 'a:bench';
  await store.conversations.save({
    conversationId,
    kind: 'personal',
    tenantId: PARTNER.tenantId,
    serviceUrl: 'http://127.0.0.1:1',
    reference: {},
  });
  for (let index = 1; index <= CUSTOMERS; index += 1) {
    await store.watches.add({
      id: stableId(`watch ${index}`),
      partnerTenantId: PARTNER.tenantId,
      customerTenantId: demoTenantId(index),
      customerName: null,
      conversationId,
      conversationKind: 'personal',
      setBy: 'operator',
      setter: { tenantId: null, objectId: null },
      language: 'en',
      ...SCHEDULE,
      nextRunAt: new Date(),
    });
  }
}

function heapMiB(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / MIB;
}

function fullestToMean(): number {
  const minutes = new Map<number, number>();
  const midnight = new Date('2026-11-23T00:00:00Z');
  for (let watch = 0; watch < SPREAD; watch += 1) {
    const minute = nextRunAt(stableId(`watch ${watch}`), SCHEDULE, midnight).getUTCMinutes();
    minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
  }
  return Math.max(...minutes.values()) / (SPREAD / 60);
}

async function countRows(store: Store): Promise<Readonly<Record<string, number>>> {
  const counts = TABLES.map(async (table) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int from ${sql.table(table)}`.execute(store.db);
    return [table, rows[0]?.count ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

export function describeWatches({ fullestToMean: ratio, runs, runsPerSecond, heapMiB: heap, rows }: WatchFigures) {
  return [
    `  spread     the fullest minute of 10,000 watches has ${ratio.toFixed(2)} × the mean`,
    `  queue      ${runsPerSecond.toFixed(0)} runs/s, ${runs} customers on a make-believe Azure without latency`,
    `  30 days    ${heap.firstDay.toFixed(0)} MiB of heap in use after the first, ${heap.lastDay.toFixed(0)} MiB after the last`,
    `  rows       ${Object.entries(rows)
      .map(([table, count]) => `${table} ${count}`)
      .join(' · ')}`,
  ];
}

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
import { createDelivery } from '../src/teams/alerts/deliver.ts';
import { openQueue } from '../src/watch/queue.ts';
import { createWatchRunner } from '../src/watch/run.ts';
import { nextRunAt } from '../src/watch/schedule.ts';
import { stableId } from '../src/watch/stable.ts';

const SPREAD = 10_000;
const CUSTOMERS = 1_000;
const DAYS = 30;
/** Checked on each of the simulated days. */
const A_DAY = 100;
/** Longer than anything that is over is kept. */
const RETENTION_DAYS = 91;
/** So that what is said finds room within Teams' limits. */
const CONVERSATIONS = 100;
const MIB = 1_024 * 1_024;
const SCHEDULE = { days: 'daily', hour: 7, timeZone: 'Europe/Amsterdam' } as const;
const TABLES = ['checks', 'watch_states', 'watch_runs', 'alerts', 'outbox', 'deliveries'] as const;

export interface WatchFigures {
  /** The fullest minute of an hour that 10,000 watches share, against the mean. */
  readonly fullestToMean: number;
  readonly runs: number;
  /** Through the queue: read from a make-believe Azure without latency, judged, compared and written down. */
  readonly runsPerSecond: number;
  /** Messages and edits that the days brought, all of them delivered. */
  readonly delivered: number;
  /** In use once everything that can go is gone. */
  readonly heapMiB: { readonly firstDay: number; readonly lastDay: number };
  readonly rows: Readonly<Record<string, number>>;
  /** Once the retention of the last day is over, with nothing said since. */
  readonly rowsLater: Readonly<Record<string, number>>;
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

    const deliver = createDeliveries(store, clock);
    let delivered = 0;
    const sayAll = async (): Promise<void> => {
      while (await isWaiting(store)) {
        delivered += await deliver();
        aheadMs += 1_000;
      }
    };

    const started = performance.now();
    await runAll(CUSTOMERS);
    const seconds = (performance.now() - started) / 1_000;
    const firstDay = heapMiB();
    for (let day = 1; day <= DAYS; day += 1) {
      aheadMs += DAY_MS + 1_000;
      await runAll(A_DAY);
      await sayAll();
      await store.purge();
    }
    const heap = { firstDay, lastDay: heapMiB() };
    const rows = await countRows(store);
    aheadMs += RETENTION_DAYS * DAY_MS;
    await store.purge();
    return {
      fullestToMean: fullestToMean(),
      runs: CUSTOMERS,
      runsPerSecond: CUSTOMERS / seconds,
      delivered,
      heapMiB: heap,
      rows,
      rowsLater: await countRows(store),
    };
  } finally {
    await queue.stop(1_000);
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function createRunner(store: Store, clock: { readonly now: () => Date }) {
  const world = Array.from({ length: CUSTOMERS }, (_, index) => {
    const well = [subscription(index + 1, 1, 'Subscription', { grants: [agents()] })];
    const broken = [subscription(index + 1, 1, 'Subscription')];
    return customer(index + 1, `Customer ${index + 1}`, {
      shows: 'one subscription that earns, does not, and earns again',
      subscriptions: well,
      chapters: [well, broken, well],
    });
  });
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

/** A Teams that takes everything at once. @returns one round of deliveries, which tells how many there were. */
function createDeliveries(store: Store, clock: { readonly now: () => Date }): () => Promise<number> {
  let sent = 0;
  const take = () => Promise.resolve({ ok: true, activityId: `1:${(sent += 1)}` } as const);
  const round = createDelivery({
    outbox: store.outbox,
    conversations: store.conversations,
    channel: { send: take, update: take },
    draw: ({ act }) => {
      const message = { text: 'something changed' };
      return Promise.resolve(act === 'send' ? { do: act, message } : { do: act, activityId: '1:1', message });
    },
    clock,
    log: pino({ level: 'silent' }),
  });
  return () => round.deliver();
}

async function isWaiting(store: Store): Promise<boolean> {
  const waiting = store.db.selectFrom('outbox').select('id').where('state', '=', 'pending').limit(1);
  return (await waiting.execute()).length > 0;
}

const conversationOf = (index: number): string => `a:bench-${index % CONVERSATIONS}`;

async function setWatches(store: Store): Promise<void> {
  for (let index = 0; index < CONVERSATIONS; index += 1) {
    await store.conversations.save({
      conversationId: conversationOf(index),
      kind: 'personal',
      tenantId: PARTNER.tenantId,
      serviceUrl: 'http://127.0.0.1:1',
      reference: {},
    });
  }
  for (let index = 1; index <= CUSTOMERS; index += 1) {
    await store.watches.add({
      id: stableId(`watch ${index}`),
      partnerTenantId: PARTNER.tenantId,
      customerTenantId: demoTenantId(index),
      customerName: null,
      conversationId: conversationOf(index),
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

export function describeWatches(figures: WatchFigures) {
  const { fullestToMean: ratio, runs, runsPerSecond, delivered, heapMiB: heap, rows, rowsLater } = figures;
  return [
    `  spread     the fullest minute of 10,000 watches has ${ratio.toFixed(2)} × the mean`,
    `  queue      ${runsPerSecond.toFixed(0)} runs/s, ${runs} customers on a make-believe Azure without latency`,
    `  30 days    ${heap.firstDay.toFixed(0)} MiB of heap in use after the first, ${heap.lastDay.toFixed(0)} MiB after the last`,
    `  delivered  ${delivered} messages and edits`,
    `  rows       ${listRows(rows)}`,
    `  later      ${listRows(rowsLater)}, ${RETENTION_DAYS} days after the last of it`,
  ];
}

function listRows(rows: Readonly<Record<string, number>>): string {
  return Object.entries(rows)
    .map(([table, count]) => `${table} ${count}`)
    .join(' · ');
}

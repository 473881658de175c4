import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../src/durations.ts';
import type { Random } from './random.ts';
import type { Scene } from './scene.ts';

export interface DaysOptions {
  readonly days: number;
  /** Replicas to kill while they last, and the days on which the database is away for a moment. */
  readonly kills: number;
  readonly databaseStopsOn: readonly number[];
  readonly random: Random;
}

const POLL_MS = 200;
/** A process that lives writes down by then what Teams answered. */
const SETTLED_WITHIN_MS = 3 * SECOND_MS;
/** A day waits for so many of its runs, and so long at most; those whose process was killed come with the next days. */
const MOST_OF_A_DAY = 0.65;
const DAY_LASTS_AT_MOST_MS = 60 * SECOND_MS;
const QUIET_WITHIN_MS = 120 * SECOND_MS;
/** Longer than a claim of the outbox lasts. */
const CLAIM_MS = 3 * MINUTE_MS;

/** Lets days pass on which customers change, replicas die and the database goes away. */
export async function passDays(scene: Scene, { days, kills, databaseStopsOn, random }: DaysOptions): Promise<void> {
  const { customers, replicas } = scene;
  const watches = customers.all.length;
  let aheadMs = 0;
  const over = new AbortController();
  const killing = killAtRandom(scene, { kills, runs: days * watches }, random, over.signal);

  for (let day = 0; day < days; day += 1) {
    if (day > 0) {
      const done = await patiently(() => runsDone(scene));
      customers.nextDay((tenantId) => done.get(tenantId) === day, random);
    }
    aheadMs += DAY_MS;
    replicas.setAhead(aheadMs);
    if (databaseStopsOn.includes(day)) await scene.restartDatabase();
    await dueTaken(scene, () => Date.now() + aheadMs);
    await before(
      Date.now() + DAY_LASTS_AT_MOST_MS,
      async () => (await allRuns(scene)) >= (day + MOST_OF_A_DAY) * watches,
    );
    await before(Date.now() + SETTLED_WITHIN_MS, () => isQuiet(scene));
  }
  await killing;
  over.abort();
  await before(Date.now() + QUIET_WITHIN_MS, async () => (await allRuns(scene)) === days * watches);
  await nothingWaits(scene, aheadMs);
}

interface Killing {
  readonly kills: number;
  /** While so many runs are made, however fast the machine is. */
  readonly runs: number;
}

async function killAtRandom(
  scene: Scene,
  { kills, runs }: Killing,
  random: Random,
  signal: AbortSignal,
): Promise<void> {
  const moments = Array.from({ length: kills }, (_, index) => (runs * 0.95 * (index + random())) / kills);
  for (const moment of moments) {
    while (!signal.aborted && (await allRuns(scene).catch(() => 0)) < moment) await delay(POLL_MS);
    while (!signal.aborted && !scene.replicas.kill(Math.floor(random() * 2))) await delay(POLL_MS);
  }
}

/** Has the due watches enqueued, again where a replica died over it. */
async function dueTaken(scene: Scene, now: () => number): Promise<void> {
  for (;;) {
    await patiently(() => scene.tick());
    const none = await before(Date.now() + 10 * SECOND_MS, async () => (await due(scene, new Date(now()))) === 0);
    if (none) return;
  }
}

/** Waits until all that can be said was said; what a dead process was saying becomes unknown once its claim is over. */
async function nothingWaits(scene: Scene, aheadMs: number): Promise<void> {
  let ahead = aheadMs;
  const deadline = Date.now() + QUIET_WITHIN_MS;
  while (Date.now() < deadline) {
    if (await before(Date.now() + SETTLED_WITHIN_MS, () => isQuiet(scene))) return;
    // Waits of back-offs and of claims are over sooner here.
    ahead += CLAIM_MS;
    scene.replicas.setAhead(ahead);
  }
}

async function runsDone({ store }: Scene): Promise<ReadonlyMap<string, number>> {
  const rows = await store.db
    .selectFrom('watches')
    .leftJoin('watch_runs', 'watch_runs.watch_id', 'watches.id')
    .select(['customer_tenant_id', sql<number>`count(watch_runs.run_key)::int`.as('runs')])
    .groupBy('customer_tenant_id')
    .execute();
  return new Map(rows.map(({ customer_tenant_id: id, runs }) => [id, runs]));
}

async function allRuns(scene: Scene): Promise<number> {
  return [...(await runsDone(scene)).values()].reduce((sum, runs) => sum + runs, 0);
}

async function due({ store }: Scene, now: Date): Promise<number> {
  const rows = await store.db.selectFrom('watches').select('id').where('next_run_at', '<=', now).execute();
  return rows.length;
}

async function isQuiet({ store }: Scene): Promise<boolean> {
  const waiting = store.db.selectFrom('outbox').select('id').where('state', 'in', ['pending', 'sending']);
  return (await waiting.execute()).length === 0;
}

/** Whether something held before a time, asked again and again; while the database is away it does not. */
async function before(deadline: number, holds: () => Promise<boolean>): Promise<boolean> {
  while (Date.now() < deadline) {
    if (await holds().catch(() => false)) return true;
    await delay(POLL_MS);
  }
  return false;
}

async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === 100) throw error;
      await delay(POLL_MS);
    }
  }
}

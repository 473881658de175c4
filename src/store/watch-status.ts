import { type Kysely, sql } from 'kysely';
import { DAY_MS, MINUTE_MS } from '../durations.ts';
import { requireTenant } from './bounds.ts';
import type { Database } from './schema.ts';

/** How watches, their runs and what they say are doing. */
export interface WatchStatus {
  readonly watches: {
    readonly active: number;
    readonly paused: number;
    /** In conversations that the bot was removed from, or that blocked it. */
    readonly unreachable: number;
    /** Due for more than ten minutes and not run: nobody works, or not fast enough. */
    readonly late: number;
  };
  readonly lastRunAt: Date | null;
  readonly nextRunAt: Date | null;
  /** Runs of the last day that ended well, and those that did not, by what went wrong. */
  readonly runs: Readonly<Record<string, number>>;
  readonly alerts: { readonly open: number };
  /** Messages by what became of them; what was sent, in the last day. */
  readonly messages: Readonly<Record<'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'gone', number>>;
  /** When the oldest message that still waits was written. */
  readonly waitingSince: Date | null;
  /** Conversations that can't be reached any more although something waits for them. */
  readonly goneConversations: readonly string[];
}

const LATE_MS = 10 * MINUTE_MS;
const MOST_NAMED = 20;
/** Named one by one: the index that counts them knows no "other than". */
const NOT_SENT = ['pending', 'sending', 'unknown', 'failed', 'gone'] as const;

/** @param partnerTenantId whose watches; null for everybody's, which is for the operator alone. */
export async function readWatchStatus(
  db: Kysely<Database>,
  now: Date,
  partnerTenantId: string | null,
): Promise<WatchStatus> {
  const partner = partnerTenantId === null ? null : requireTenant('partnerTenantId', partnerTenantId);
  const [watches, runs, messages, alerts, gone] = await Promise.all([
    countWatches(db, now, partner),
    countRuns(db, now, partner),
    countMessages(db, now, partner),
    countOpenAlerts(db, partner),
    goneConversations(db, partner),
  ]);
  return {
    watches: { active: watches.active, paused: watches.paused, unreachable: watches.unreachable, late: watches.late },
    lastRunAt: watches.lastRunAt,
    nextRunAt: watches.nextRunAt,
    runs,
    alerts: { open: alerts },
    messages: messages.counts,
    waitingSince: messages.waitingSince,
    goneConversations: gone,
  };
}

async function countWatches(db: Kysely<Database>, now: Date, partner: string | null) {
  const late = new Date(now.getTime() - LATE_MS);
  const reachable = sql`(conversations.status is not distinct from 'active')`;
  return db
    .selectFrom('watches')
    .leftJoin('conversations', 'conversations.conversation_id', 'watches.conversation_id')
    .$if(partner !== null, (query) => query.where('partner_tenant_id', '=', partner ?? ''))
    .select([
      sql<number>`count(*) filter (where paused is null and ${reachable})::int`.as('active'),
      sql<number>`count(*) filter (where paused is not null)::int`.as('paused'),
      sql<number>`count(*) filter (where paused is null and not ${reachable})::int`.as('unreachable'),
      sql<number>`count(*) filter (where paused is null and ${reachable} and next_run_at < ${late})::int`.as('late'),
      sql<Date | null>`max(last_run_at)`.as('lastRunAt'),
      sql<Date | null>`min(next_run_at) filter (where paused is null and ${reachable})`.as('nextRunAt'),
    ])
    .executeTakeFirstOrThrow();
}

async function countRuns(db: Kysely<Database>, now: Date, partner: string | null) {
  const rows = await db
    .selectFrom('watch_runs')
    .innerJoin('watches', 'watches.id', 'watch_runs.watch_id')
    .$if(partner !== null, (query) => query.where('partner_tenant_id', '=', partner ?? ''))
    .where('finished_at', '>', new Date(now.getTime() - DAY_MS))
    .select(['outcome', sql<number>`count(*)::int`.as('count')])
    .groupBy('outcome')
    .execute();
  return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count]));
}

async function countMessages(db: Kysely<Database>, now: Date, partner: string | null) {
  const rows = await db
    .selectFrom('outbox')
    .$if(partner !== null, (query) => query.where('conversation_id', 'in', conversationsOf(db, partner ?? '')))
    .where((is) =>
      is.or([
        is('state', 'in', NOT_SENT),
        is.and([is('state', '=', 'sent'), is('outcome_at', '>', new Date(now.getTime() - DAY_MS))]),
      ]),
    )
    .select(['state', sql<number>`count(*)::int`.as('count'), sql<Date>`min(created_at)`.as('oldest')])
    .groupBy('state')
    .execute();
  const none = { pending: 0, sending: 0, sent: 0, unknown: 0, failed: 0, gone: 0 };
  const counts = { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) };
  return { counts, waitingSince: rows.find(({ state }) => state === 'pending')?.oldest ?? null };
}

async function countOpenAlerts(db: Kysely<Database>, partner: string | null): Promise<number> {
  const { count } = await db
    .selectFrom('alerts')
    .$if(partner !== null, (query) => query.where('partner_tenant_id', '=', partner ?? ''))
    .where('status', '=', 'open')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

async function goneConversations(db: Kysely<Database>, partner: string | null): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('watches')
    .innerJoin('conversations', 'conversations.conversation_id', 'watches.conversation_id')
    .$if(partner !== null, (query) => query.where('partner_tenant_id', '=', partner ?? ''))
    .where('conversations.status', '!=', 'active')
    .select('watches.conversation_id')
    .distinct()
    .orderBy('watches.conversation_id')
    .limit(MOST_NAMED)
    .execute();
  return rows.map(({ conversation_id: id }) => id);
}

function conversationsOf(db: Kysely<Database>, partner: string) {
  return db.selectFrom('watches').select('conversation_id').where('partner_tenant_id', '=', partner);
}

export interface QueueStatus {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
  /** Gave up after every attempt. */
  readonly dead: number;
}

const QUEUES = [
  ['watch-run', 'watch-dead'],
  ['watch-tick', null],
] as const;

/** How much work waits in the queue; empty where the queue was never opened. */
export async function readQueueStatus(db: Kysely<Database>): Promise<readonly QueueStatus[]> {
  const { rows: tables } = await sql<{ there: boolean }>`
    select to_regclass('pgboss.job') is not null as there`.execute(db);
  if (!tables[0]?.there) return [];
  const { rows } = await sql<{ name: string; waiting: number; active: number }>`
    select name,
      count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as active
    from pgboss.job where state in ('created', 'retry', 'active') group by name`.execute(db);
  const of = (name: string | null) => rows.find((row) => row.name === name);
  return QUEUES.map(([name, dead]) => ({
    name,
    waiting: of(name)?.waiting ?? 0,
    active: of(name)?.active ?? 0,
    dead: of(dead)?.waiting ?? 0,
  }));
}

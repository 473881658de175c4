import { type Kysely, type Selectable } from 'kysely';
import type { Clock } from '../clock.ts';
import { DAY_MS } from '../durations.ts';
import { type Alert, enqueueUpdate, insertAlert, type NewAlert, openAlertsOf, reviseAlert } from './alerts.ts';
import { BOUNDS, StoreInputError, toStorableJson, toStorableText } from './bounds.ts';
import { enqueueMessage } from './outbox.ts';
import type { Database } from './schema.ts';
import { type Paused, toWatch, type Watch } from './watches.ts';

/** What a run finds when it writes down its result: the watch as it is now, and what came before. */
export interface RunBasis {
  readonly watch: Watch;
  /** As an earlier run left it; null before the first. */
  readonly state: unknown;
  readonly openAlerts: readonly Alert[];
}

/** What a run leaves. All of it is written together, or nothing. */
export interface RunResult {
  /** In a word, for the list of watches. */
  readonly outcome: string;
  readonly state?: unknown;
  readonly customerName?: string;
  readonly pause?: Paused;
  readonly alert?: NewAlert;
  readonly revised?: readonly AlertRevision[];
  /** Lines for the conversation, each with a word that tells it from the run's others. */
  readonly messages?: readonly { readonly key: string; readonly message: object }[];
}

export interface AlertRevision {
  readonly id: string;
  readonly content: unknown;
  readonly status: Alert['status'];
  /** True where its time of rest is over and it is said once more, as something new. */
  readonly remind?: boolean;
}

/** `again`: this run was written down before. `gone`: nobody watches any more. */
export type FinishOutcome = 'done' | 'again' | 'gone';

export interface WatchRuns {
  /** The watch and its state, to look at before anything is decided. */
  peek(watchId: string): Promise<{ readonly watch: Watch; readonly state: unknown } | null>;
  /** Whether a run was written down already. */
  isDone(watchId: string, runKey: string): Promise<boolean>;
  /**
   * Writes the result of one run, once: state, alert, edits and messages in one transaction.
   * @param decide called with what is locked until all is written; must not wait for anything.
   */
  finish(watchId: string, runKey: string, decide: (basis: RunBasis) => RunResult): Promise<FinishOutcome>;
  /** Deletes what is over: 30 days. @returns how many went. */
  purge(): Promise<number>;
}

const KEPT_FOR_MS = 30 * DAY_MS;

export function createWatchRuns(db: Kysely<Database>, clock: Clock): WatchRuns {
  return {
    async peek(watchId) {
      const row = await db
        .selectFrom('watches')
        .leftJoin('watch_states', 'watch_states.watch_id', 'watches.id')
        .selectAll('watches')
        .select('state')
        .where('id', '=', watchId)
        .executeTakeFirst();
      return row ? { watch: toWatch(row), state: row.state } : null;
    },

    async isDone(watchId, runKey) {
      const row = await db
        .selectFrom('watch_runs')
        .select('watch_id')
        .where('watch_id', '=', watchId)
        .where('run_key', '=', runKey)
        .executeTakeFirst();
      return row !== undefined;
    },

    finish: (watchId, runKey, decide) =>
      db.transaction().execute(async (transaction) => {
        const now = clock.now();
        const row = await transaction
          .selectFrom('watches')
          .selectAll()
          .where('id', '=', watchId)
          .forUpdate()
          .executeTakeFirst();
        if (!row) return 'gone';
        const run = { watch_id: watchId, run_key: runKey, outcome: 'started', finished_at: now };
        const first = await transaction
          .insertInto('watch_runs')
          .values(run)
          .onConflict((conflict) => conflict.doNothing())
          .returning('watch_id')
          .executeTakeFirst();
        if (!first) return 'again';

        const kept = await transaction
          .selectFrom('watch_states')
          .select('state')
          .where('watch_id', '=', watchId)
          .executeTakeFirst();
        const openAlerts = await openAlertsOf(transaction, watchId);
        const result = decide({ watch: toWatch(row), state: kept?.state ?? null, openAlerts });
        await write(transaction, row, runKey, result, now);
        return 'done';
      }),

    async purge() {
      const oldest = new Date(clock.now().getTime() - KEPT_FOR_MS);
      const gone = await db.deleteFrom('watch_runs').where('finished_at', '<', oldest).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

type Writer = Parameters<typeof insertAlert>[0];

async function write(
  db: Writer,
  watch: Selectable<Database['watches']>,
  runKey: string,
  result: RunResult,
  now: Date,
): Promise<void> {
  const { outcome, state, customerName, pause, alert, revised = [], messages = [] } = result;
  await db
    .updateTable('watches')
    .set({
      last_run_at: now,
      last_outcome: outcome,
      ...(customerName === undefined ? {} : { customer_name: toStorableText(customerName, BOUNDS.nameCharacters) }),
      ...(pause === undefined ? {} : { paused: pause }),
    })
    .where('id', '=', watch.id)
    .execute();
  await db
    .updateTable('watch_runs')
    .set({ outcome })
    .where('watch_id', '=', watch.id)
    .where('run_key', '=', runKey)
    .execute();
  if (state !== undefined) await writeState(db, watch.id, state, now);

  const conversationId = watch.conversation_id;
  for (const revision of revised) {
    const after = await reviseAlert(db, revision.id, revision);
    if (!revision.remind) await enqueueUpdate(db, after, now);
    else {
      const key = `alert ${after.id} again ${after.revision}`;
      await enqueueMessage(
        db,
        { key, conversationId, alertId: after.id, act: 'send', message: { kind: 'alert' } },
        now,
      );
    }
  }
  if (alert) {
    const { id } = await insertAlert(db, watch, { ...alert, runKey, now });
    const key = `alert ${id}`;
    await enqueueMessage(db, { key, conversationId, alertId: id, act: 'send', message: { kind: 'alert' } }, now);
  }
  for (const { key, message } of messages) {
    const line = { key: `${watch.id} ${runKey} ${key}`, conversationId, alertId: null, act: 'send', message } as const;
    await enqueueMessage(db, line, now);
  }
}

async function writeState(db: Writer, watchId: string, state: unknown, now: Date): Promise<void> {
  const json = toStorableJson(state, BOUNDS.watchStateBytes);
  if (json === null) throw new StoreInputError('The state of the watch is larger than it may be.');
  await db
    .insertInto('watch_states')
    .values({ watch_id: watchId, state: json, changed_at: now })
    .onConflict((conflict) => conflict.column('watch_id').doUpdateSet({ state: json, changed_at: now }))
    .execute();
}

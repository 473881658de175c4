import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { chooseWithin, type DeliveryLimits } from './delivery-limits.ts';
import type { Database } from './schema.ts';

/** Stands for every conversation among those that are paused. */
export const EVERYWHERE = '*';
/** Any constant does, as long as nothing else in the database takes it. */
const CLAIM_LOCK = 7_041_266_003;
const CANDIDATES = 200;
/** Nothing is made to wait for longer, so a time beyond it was written by a clock that was wrong. In milliseconds. */
export const LONGEST_WAIT_MS = 70 * 60 * 1_000;

/** Takes rows that may be sent now, at most one a conversation, and notes the attempt. */
export async function claimNow(
  db: Transaction<Database>,
  limits: DeliveryLimits,
  clock: () => Date,
): Promise<readonly Selectable<Database['outbox']>[]> {
  // One replica at a time: what another one has just taken counts against the limits.
  await sql`select pg_advisory_xact_lock(${CLAIM_LOCK})`.execute(db);
  const now = clock();
  const believable = new Date(now.getTime() + LONGEST_WAIT_MS);
  const paused = await db
    .selectFrom('delivery_pauses')
    .select('until')
    .where('conversation_id', '=', EVERYWHERE)
    .where('until', '>', now)
    .where('until', '<', believable)
    .executeTakeFirst();
  if (paused) return [];

  const candidates = await db
    .selectFrom('outbox')
    .selectAll()
    .where('state', '=', 'pending')
    .where((is) => is.or([is('not_before', '<=', now), is('not_before', '>', believable)]))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('delivery_pauses')
            .select('until')
            .whereRef('delivery_pauses.conversation_id', '=', 'outbox.conversation_id')
            .where('until', '>', now)
            .where('until', '<', believable),
        ),
      ),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('outbox as busy')
            .select('busy.id')
            .whereRef('busy.conversation_id', '=', 'outbox.conversation_id')
            .where('busy.state', '=', 'sending'),
        ),
      ),
    )
    .orderBy('id')
    .limit(CANDIDATES)
    .execute();
  if (candidates.length === 0) return [];

  const { chosen, held } = await chooseWithin(db, candidates, limits, now);
  for (const [conversationId, until] of held) await pause(db, conversationId, until);
  if (chosen.length === 0) return [];

  const ids = chosen.map(({ id }) => id);
  await db
    .updateTable('outbox')
    .set((is) => ({ state: 'sending', intent_at: now, attempts: is('attempts', '+', 1) }))
    .where('id', 'in', ids)
    .execute();
  await db
    .insertInto('deliveries')
    .values(chosen.map(({ conversation_id, act }) => ({ conversation_id, notifies: act === 'send', at: now })))
    .execute();
  return chosen.map((row) => ({ ...row, attempts: row.attempts + 1 }));
}

/** Leaves a conversation alone until then; never shorter than it was to be already. */
export async function pause(db: Kysely<Database>, conversationId: string, until: Date): Promise<void> {
  await db
    .insertInto('delivery_pauses')
    .values({ conversation_id: conversationId, until })
    .onConflict((conflict) =>
      conflict
        .column('conversation_id')
        .doUpdateSet({ until: sql<Date>`greatest(delivery_pauses.until, excluded.until)` }),
    )
    .execute();
}

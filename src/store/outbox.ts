import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Clock } from '../clock.ts';
import { DAY_MS, HOUR_MS } from '../durations.ts';
import { BOUNDS, requireId, StoreInputError, toStorableJson, toStorableText } from './bounds.ts';
import type { DeliveryLimits } from './delivery-limits.ts';
import { claimNow, EVERYWHERE, LONGEST_WAIT_MS, pause } from './outbox-claim.ts';
import type { Database } from './schema.ts';

/** A message that waits to be said, or an edit of one that was. */
export interface OutboxEntry {
  readonly id: number;
  readonly conversationId: string;
  readonly alertId: string | null;
  readonly act: 'send' | 'update';
  /** What to say; whoever wrote it reads it. */
  readonly message: unknown;
  readonly attempts: number;
  readonly createdAt: Date;
}

export interface NewMessage {
  /** The same key twice is the same message: it is said once. */
  readonly key: string;
  readonly conversationId: string;
  readonly alertId: string | null;
  readonly act: 'send' | 'update';
  readonly message: object;
}

/** What became of an attempt. */
export type DeliveryOutcome =
  | { readonly kind: 'sent'; readonly activityId: string | null }
  /** It was not taken, for certain: tried again at this time. */
  | { readonly kind: 'later'; readonly notBefore: Date; readonly reason: string }
  /** Nobody knows whether it was taken. A message is not said twice on a guess; an edit may be made twice. */
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The conversation is not there any more, so nothing else that waits for it can be said either. */
  | { readonly kind: 'gone'; readonly reason: string };

export interface Outbox {
  enqueue(message: NewMessage): Promise<void>;
  /** Takes what may be said now, the oldest first and at most one a conversation, and writes down that it is about to be. */
  claim(limits: DeliveryLimits): Promise<readonly OutboxEntry[]>;
  settle(entry: OutboxEntry, outcome: DeliveryOutcome): Promise<void>;
  /** Whether the message of an alert is still to be sent. */
  isUnderWay(alertId: string): Promise<boolean>;
  /** How many messages of a conversation did not arrive for certain. */
  undelivered(conversationId: string): Promise<number>;
  /** Nothing at all is sent until then, by any replica. */
  pauseAll(until: Date): Promise<void>;
  /** Attempts of a process that died: edits are made again, messages become unknown. @returns how many were found. */
  recover(startedBefore: Date): Promise<number>;
  /** Deletes what is over: after 30 days, what did not arrive after 90. @returns how many went. */
  purge(): Promise<number>;
}

const SENT_KEPT_MS = 30 * DAY_MS;
const OTHERS_KEPT_MS = 90 * DAY_MS;

export function createOutbox(db: Kysely<Database>, clock: Clock): Outbox {
  return {
    enqueue: (message) => enqueueMessage(db, message, clock.now()),

    claim: (limits) =>
      db.transaction().execute(async (transaction) => {
        const claimed = await claimNow(transaction, limits, () => clock.now());
        return claimed.map(toEntry);
      }),

    settle: (entry, outcome) =>
      db.transaction().execute((transaction) => settleNow(transaction, entry, outcome, clock.now())),

    async isUnderWay(alertId) {
      const row = await db
        .selectFrom('outbox')
        .select('id')
        .where('alert_id', '=', alertId)
        .where('act', '=', 'send')
        .where('state', 'in', ['pending', 'sending'])
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    async undelivered(conversationId) {
      const { count } = await db
        .selectFrom('outbox')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('conversation_id', '=', requireId('conversationId', conversationId))
        .where('act', '=', 'send')
        .where('state', 'in', ['unknown', 'failed', 'gone'])
        .executeTakeFirstOrThrow();
      return count;
    },

    pauseAll: (until) => pause(db, EVERYWHERE, until),

    async recover(startedBefore) {
      const found = await db
        .updateTable('outbox')
        .set({
          state: sql<'pending'>`case act when 'update' then 'pending' else 'unknown' end`,
          reason: 'the process ended while it was sending',
          outcome_at: clock.now(),
        })
        .where('state', '=', 'sending')
        .where((is) => {
          const believable = new Date(clock.now().getTime() + LONGEST_WAIT_MS);
          return is.or([is('intent_at', '<', startedBefore), is('intent_at', '>', believable)]);
        })
        .executeTakeFirst();
      return Number(found.numUpdatedRows);
    },

    async purge() {
      const now = clock.now().getTime();
      const gone = await db
        .deleteFrom('outbox')
        .where((is) =>
          is.or([
            is.and([is('state', '=', 'sent'), is('outcome_at', '<', new Date(now - SENT_KEPT_MS))]),
            is.and([
              is('state', 'in', ['unknown', 'failed', 'gone']),
              is('outcome_at', '<', new Date(now - OTHERS_KEPT_MS)),
            ]),
          ]),
        )
        .executeTakeFirst();
      await db
        .deleteFrom('deliveries')
        .where((is) => is.or([is('at', '<', new Date(now - HOUR_MS)), is('at', '>', new Date(now + HOUR_MS))]))
        .execute();
      await db
        .deleteFrom('delivery_pauses')
        .where((is) => is.or([is('until', '<', new Date(now)), is('until', '>', new Date(now + LONGEST_WAIT_MS))]))
        .execute();
      return Number(gone.numDeletedRows);
    },
  };
}

/** Adds a message, where none with its key was added before. */
export async function enqueueMessage(
  db: Kysely<Database> | Transaction<Database>,
  message: NewMessage,
  now: Date,
): Promise<void> {
  const json = toStorableJson(message.message, BOUNDS.messageBytes);
  if (json === null) throw new StoreInputError('The message is larger than it may be.');
  await db
    .insertInto('outbox')
    .values({
      key: requireId('key', message.key),
      conversation_id: requireId('conversationId', message.conversationId),
      alert_id: message.alertId,
      act: message.act,
      message: json,
      state: 'pending',
      attempts: 0,
      not_before: now,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
}

async function settleNow(
  db: Transaction<Database>,
  entry: OutboxEntry,
  outcome: DeliveryOutcome,
  now: Date,
): Promise<void> {
  const state =
    outcome.kind === 'later' || (outcome.kind === 'unknown' && entry.act === 'update') ? 'pending' : outcome.kind;
  await db
    .updateTable('outbox')
    .set({
      state,
      outcome_at: now,
      reason: 'reason' in outcome ? toStorableText(outcome.reason, BOUNDS.nameCharacters) : null,
      ...(outcome.kind === 'later' ? { not_before: outcome.notBefore } : {}),
      ...(outcome.kind === 'sent' ? { activity_id: outcome.activityId } : {}),
    })
    .where('id', '=', entry.id)
    .where('state', '=', 'sending')
    .execute();
  if (outcome.kind === 'sent' && outcome.activityId && entry.alertId !== null && entry.act === 'send') {
    await db.updateTable('alerts').set({ activity_id: outcome.activityId }).where('id', '=', entry.alertId).execute();
  }
  if (outcome.kind === 'gone') await giveUp(db, entry.conversationId, outcome.reason, now);
}

async function giveUp(db: Transaction<Database>, conversationId: string, reason: string, now: Date): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ state: 'gone', reason, outcome_at: now })
    .where('conversation_id', '=', conversationId)
    .where('state', '=', 'pending')
    .execute();
}

function toEntry(row: Selectable<Database['outbox']>): OutboxEntry {
  return {
    id: row.id,
    conversationId: row.conversation_id,
    alertId: row.alert_id,
    act: row.act,
    message: row.message,
    attempts: row.attempts,
    createdAt: row.created_at,
  };
}

import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { DAY_MS } from '../durations.ts';
import { BOUNDS, requireId, StoreInputError, toStorableJson } from './bounds.ts';
import type { Database } from './schema.ts';

export type RememberOutcome = { readonly kept: true } | { readonly kept: false; readonly reason: 'too-large' };

/** What a conversation needs to remember for a while, such as where somebody is in a series of questions. */
export interface Memory {
  /** The value, or undefined where there is none or its time is over. It was written by an earlier build perhaps: check it. */
  get(conversationId: string, key: string): Promise<unknown>;
  /**
   * Keeps a JSON value for `ttlMs` milliseconds, at most 30 days. A conversation holds 50 keys; one more pushes out the
   * one that ends first.
   */
  set(conversationId: string, key: string, value: unknown, ttlMs: number): Promise<RememberOutcome>;
  delete(conversationId: string, key: string): Promise<void>;
  /** The value, which nobody else gets any more; undefined where there is none, or somebody was faster. */
  take(conversationId: string, key: string): Promise<unknown>;
  /** Deletes what is over. @returns how many went. */
  purge(): Promise<number>;
}

const LONGEST = 30 * DAY_MS;
const KEYS_KEPT = 50;

export function createMemory(db: Kysely<Database>, clock: Clock): Memory {
  return {
    async get(conversationId, key) {
      const row = await db
        .selectFrom('memory')
        .select('value')
        .where('conversation_id', '=', requireId('conversationId', conversationId))
        .where('key', '=', requireId('key', key))
        .where('expires_at', '>', clock.now())
        .executeTakeFirst();
      return row?.value;
    },

    async set(conversationId, key, value, ttlMs) {
      if (!(ttlMs > 0 && ttlMs <= LONGEST)) throw new StoreInputError('A memory lasts between 1 ms and 30 days.');
      const json = toStorableJson(value, BOUNDS.memoryBytes);
      if (json === null) return { kept: false, reason: 'too-large' };

      const conversation = requireId('conversationId', conversationId);
      const expiresAt = new Date(clock.now().getTime() + ttlMs);
      await db
        .insertInto('memory')
        .values({
          conversation_id: conversation,
          key: requireId('key', key),
          value: json,
          expires_at: expiresAt,
        })
        .onConflict((conflict) =>
          conflict.columns(['conversation_id', 'key']).doUpdateSet({ value: json, expires_at: expiresAt }),
        )
        .execute();
      await pushOut(db, conversation, key);
      return { kept: true };
    },

    async delete(conversationId, key) {
      await db
        .deleteFrom('memory')
        .where('conversation_id', '=', requireId('conversationId', conversationId))
        .where('key', '=', requireId('key', key))
        .execute();
    },

    async take(conversationId, key) {
      const row = await db
        .deleteFrom('memory')
        .where('conversation_id', '=', requireId('conversationId', conversationId))
        .where('key', '=', requireId('key', key))
        .where('expires_at', '>', clock.now())
        .returning('value')
        .executeTakeFirst();
      return row?.value;
    },

    async purge() {
      const gone = await db.deleteFrom('memory').where('expires_at', '<=', clock.now()).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

async function pushOut(db: Kysely<Database>, conversationId: string, newest: string): Promise<void> {
  const surplus = db
    .selectFrom('memory')
    .select('key')
    .where('conversation_id', '=', conversationId)
    .where('key', '!=', newest)
    .orderBy('expires_at', 'desc')
    .orderBy('key')
    .offset(KEYS_KEPT - 1);
  await db.deleteFrom('memory').where('conversation_id', '=', conversationId).where('key', 'in', surplus).execute();
}

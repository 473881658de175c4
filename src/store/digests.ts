import { createHash } from 'node:crypto';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Language } from '../i18n/languages.ts';
import { BOUNDS, requireId, requireTenant, StoreInputError, toStorableJson } from './bounds.ts';
import type { ConversationKind } from './conversations.ts';
import { enqueueMessage } from './outbox.ts';
import type { Database } from './schema.ts';
import { languageOf, toWatch, type Watch, type WatchSetter } from './watches.ts';

/** A conversation that wants a weekly summary of what it watches. */
export interface Digest {
  readonly conversationId: string;
  readonly conversationKind: ConversationKind;
  readonly partnerTenantId: string;
  readonly setter: WatchSetter;
  readonly language: Language;
  readonly timeZone: string;
  readonly nextRunAt: Date;
}

export interface DueDigest {
  readonly digest: Digest;
  /** What the weeks before said, as it was written then. */
  readonly trend: unknown;
  readonly watches: readonly { readonly watch: Watch; readonly state: unknown }[];
}

export interface DigestResult {
  readonly trend: object;
  /** What to say; null where there is nothing to say. */
  readonly message: object | null;
  readonly nextRunAt: Date;
}

export interface Digests {
  get(conversationId: string): Promise<Digest | null>;
  add(digest: Digest): Promise<void>;
  remove(conversationId: string): Promise<void>;
  /** Writes the summaries whose time has come, each with its next time and its message together. @returns how many. */
  takeDue(limit: number, write: (due: DueDigest) => DigestResult): Promise<number>;
}

export function createDigests(db: Kysely<Database>, clock: Clock): Digests {
  return {
    async get(conversationId) {
      const row = await db
        .selectFrom('digests')
        .selectAll()
        .where('conversation_id', '=', requireId('conversationId', conversationId))
        .executeTakeFirst();
      return row ? toDigest(row) : null;
    },

    async add(digest) {
      const row = {
        conversation_kind: digest.conversationKind,
        partner_tenant_id: requireTenant('partnerTenantId', digest.partnerTenantId),
        setter_tenant_id: digest.setter.tenantId,
        setter_object_id: digest.setter.objectId,
        language: digest.language,
        time_zone: digest.timeZone,
        next_run_at: digest.nextRunAt,
      };
      await db
        .insertInto('digests')
        .values({
          ...row,
          conversation_id: requireId('conversationId', digest.conversationId),
          trend: '[]',
          created_at: clock.now(),
        })
        .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(row))
        .execute();
    },

    async remove(conversationId) {
      await db.deleteFrom('digests').where('conversation_id', '=', conversationId).execute();
    },

    takeDue: (limit, write) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .selectFrom('digests')
          .selectAll()
          .where('next_run_at', '<=', clock.now())
          .orderBy('next_run_at')
          .limit(limit)
          .forUpdate()
          .skipLocked()
          .execute();
        for (const row of rows) {
          const digest = toDigest(row);
          const watches = await watchesOf(transaction, digest);
          const { trend, message, nextRunAt } = write({ digest, trend: row.trend, watches });
          const json = toStorableJson(trend, BOUNDS.messageBytes);
          if (json === null) throw new StoreInputError('The trend is larger than it may be.');
          await transaction
            .updateTable('digests')
            .set({ trend: json, next_run_at: nextRunAt })
            .where('conversation_id', '=', row.conversation_id)
            .execute();
          if (!message) continue;
          const key = `digest ${digestOf(row.conversation_id)} ${row.next_run_at.toISOString()}`;
          const conversationId = row.conversation_id;
          await enqueueMessage(transaction, { key, conversationId, alertId: null, act: 'send', message }, clock.now());
        }
        return rows.length;
      }),
  };
}

/** Ids of conversations may be as long as a key may. */
function digestOf(conversationId: string): string {
  return createHash('sha256').update(conversationId).digest('hex');
}

async function watchesOf(db: Transaction<Database>, { conversationId }: Digest): Promise<DueDigest['watches']> {
  const rows = await db
    .selectFrom('watches')
    .leftJoin('watch_states', 'watch_states.watch_id', 'watches.id')
    .selectAll('watches')
    .select(sql<unknown>`watch_states.state`.as('state'))
    .where('conversation_id', '=', conversationId)
    .execute();
  return rows.map((row) => ({ watch: toWatch(row), state: row.state }));
}

function toDigest(row: Selectable<Database['digests']>): Digest {
  return {
    conversationId: row.conversation_id,
    conversationKind: row.conversation_kind,
    partnerTenantId: row.partner_tenant_id,
    setter: { tenantId: row.setter_tenant_id, objectId: row.setter_object_id },
    language: languageOf(row.language),
    timeZone: row.time_zone,
    nextRunAt: row.next_run_at,
  };
}

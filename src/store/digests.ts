import { createHash } from 'node:crypto';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Language } from '../i18n/languages.ts';
import type { Audit, NewAuditEntry } from './audit.ts';
import { BOUNDS, requireId, requireTenant, StoreInputError, toStorableJson } from './bounds.ts';
import type { ConversationKind } from './conversations.ts';
import { enqueueMessage } from './outbox.ts';
import type { Database } from './schema.ts';
import { languageOf, toWatch, type Watch, type WatchSetter } from './watches.ts';

/** A conversation that wants a weekly summary of what a partner watches there. */
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
  /** Its partner's watches in the conversation, read a few at a time: all their states together may be large. */
  readonly watches: AsyncIterable<DigestWatch>;
}

export interface DigestWatch {
  readonly watch: Watch;
  readonly state: unknown;
}

export interface DigestResult {
  readonly trend: object;
  /** What to say; null where there is nothing to say. */
  readonly message: object | null;
  readonly nextRunAt: Date;
}

export interface Digests {
  get(conversationId: string, partnerTenantId: string): Promise<Digest | null>;
  /**
   * Puts one in the place of what stood there for the same partner.
   * @param entry is kept in the audit trail together with the summary, or neither is.
   */
  add(digest: Digest, entry?: NewAuditEntry): Promise<void>;
  /** @param entry as above; none is kept where there was nothing to remove. */
  remove(conversationId: string, partnerTenantId: string, entry?: NewAuditEntry): Promise<void>;
  /**
   * Writes the summaries whose time has come, each with its next time and its message together.
   * @param write called while the digest is locked; waits for its watches and for nothing else.
   * @returns how many.
   */
  takeDue(limit: number, write: (due: DueDigest) => Promise<DigestResult>): Promise<number>;
}

/** Watches whose states are in memory at once. */
const READ_AT_ONCE = 10;
/** Before every id of a watch. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

export function createDigests(db: Kysely<Database>, clock: Clock, audit: Pick<Audit, 'record'>): Digests {
  return {
    async get(conversationId, partnerTenantId) {
      const row = await db
        .selectFrom('digests')
        .selectAll()
        .where('conversation_id', '=', requireId('conversationId', conversationId))
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .executeTakeFirst();
      return row ? toDigest(row) : null;
    },

    async add(digest, entry) {
      const row = {
        conversation_kind: digest.conversationKind,
        setter_tenant_id: digest.setter.tenantId,
        setter_object_id: digest.setter.objectId,
        language: digest.language,
        time_zone: digest.timeZone,
        next_run_at: digest.nextRunAt,
      };
      const key = {
        conversation_id: requireId('conversationId', digest.conversationId),
        partner_tenant_id: requireTenant('partnerTenantId', digest.partnerTenantId),
      };
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('digests')
          .values({ ...row, ...key, trend: '[]', created_at: clock.now() })
          .onConflict((conflict) => conflict.columns(['conversation_id', 'partner_tenant_id']).doUpdateSet(row))
          .execute();
        if (entry) await audit.record(entry, transaction);
      });
    },

    remove: (conversationId, partnerTenantId, entry) =>
      db.transaction().execute(async (transaction) => {
        const gone = await transaction
          .deleteFrom('digests')
          .where('conversation_id', '=', requireId('conversationId', conversationId))
          .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
          .executeTakeFirst();
        if (gone.numDeletedRows > 0n && entry) await audit.record(entry, transaction);
      }),

    async takeDue(limit, write) {
      let written = 0;
      while (written < limit && (await takeOne(write))) written += 1;
      return written;
    },
  };

  /** @returns false where none is due that no other process is at. */
  function takeOne(write: (due: DueDigest) => Promise<DigestResult>): Promise<boolean> {
    return db.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('digests')
        .selectAll()
        .where('next_run_at', '<=', clock.now())
        .orderBy('next_run_at')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (!row) return false;
      const digest = toDigest(row);
      const due = { digest, trend: row.trend, watches: watchesOf(transaction, digest) };
      const { trend, message, nextRunAt } = await write(due);
      const json = toStorableJson(trend, BOUNDS.messageBytes);
      if (json === null) throw new StoreInputError('The trend is larger than it may be.');
      const { conversation_id: conversationId, partner_tenant_id: partnerTenantId } = row;
      await transaction
        .updateTable('digests')
        .set({ trend: json, next_run_at: nextRunAt })
        .where('conversation_id', '=', conversationId)
        .where('partner_tenant_id', '=', partnerTenantId)
        .execute();
      if (message) {
        const key = `digest ${digestOf(conversationId)} ${partnerTenantId} ${row.next_run_at.toISOString()}`;
        await enqueueMessage(transaction, { key, conversationId, alertId: null, act: 'send', message }, clock.now());
      }
      return true;
    });
  }
}

/** Ids of conversations may be as long as a key may. */
function digestOf(conversationId: string): string {
  return createHash('sha256').update(conversationId).digest('hex');
}

async function* watchesOf(
  db: Transaction<Database>,
  { conversationId, partnerTenantId }: Digest,
): AsyncGenerator<DigestWatch> {
  let after = FIRST_ID;
  for (;;) {
    const rows = await db
      .selectFrom('watches')
      .leftJoin('watch_states', 'watch_states.watch_id', 'watches.id')
      .selectAll('watches')
      .select(sql<unknown>`watch_states.state`.as('state'))
      .where('partner_tenant_id', '=', partnerTenantId)
      .where('conversation_id', '=', conversationId)
      .where('id', '>', after)
      .orderBy('id')
      .limit(READ_AT_ONCE)
      .execute();
    for (const row of rows) yield { watch: toWatch(row), state: row.state };
    const last = rows.at(-1);
    if (!last || rows.length < READ_AT_ONCE) return;
    after = last.id;
  }
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

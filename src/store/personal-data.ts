import { type Kysely, sql } from 'kysely';
import type { Audit, NewAuditEntry } from './audit.ts';
import { requireId } from './bounds.ts';
import type { Database } from './schema.ts';

/** Somebody who wants to be forgotten, as the store knows them. */
export interface DataSubject {
  /** Null where the channel could not prove it. */
  readonly tenantId: string | null;
  /** The Entra object id, or the channel's id where there is none. */
  readonly userObjectId: string;
  /** The personal chat in which they ask. */
  readonly conversationId: string;
}

/** How many rows of each kind went. */
export interface Forgotten {
  readonly settings: number;
  readonly conversations: number;
  readonly memories: number;
  readonly handOffs: number;
  readonly watches: number;
}

/** What is kept about people, other than the record of what they did. */
export interface PersonalData {
  /** Deletes it, together with the entry that says so. What others decided about a person, such as a grant, stays theirs. */
  forget(subject: DataSubject, entry: NewAuditEntry): Promise<Forgotten>;
}

export function createPersonalData(db: Kysely<Database>, audit: Pick<Audit, 'record'>): PersonalData {
  return {
    forget: ({ tenantId, userObjectId, conversationId }, entry) =>
      db.transaction().execute(async (transaction) => {
        const [person, chat] = [requireId('userObjectId', userObjectId), requireId('conversationId', conversationId)];
        const chats = await transaction
          .deleteFrom('conversations')
          .where('kind', '=', 'personal')
          .where((or) => or.or([or('conversation_id', '=', chat), or('user_object_id', '=', person)]))
          .returning('conversation_id')
          .execute();
        const places = [...new Set([chat, ...chats.map((row) => row.conversation_id)])];
        const memories = await transaction
          .deleteFrom('memory')
          .where('conversation_id', 'in', places)
          .executeTakeFirst();
        const handOffs = await transaction
          .deleteFrom('memory')
          .where(sql<string>`value->>'askedBy'`, '=', person)
          .executeTakeFirst();
        const watches = await transaction
          .deleteFrom('watches')
          .where('conversation_id', 'in', places)
          .executeTakeFirst();
        for (const table of ['digests', 'outbox', 'alerts'] as const) {
          await transaction.deleteFrom(table).where('conversation_id', 'in', places).execute();
        }
        const settings = await transaction
          .deleteFrom('settings')
          .where('user_object_id', '=', person)
          .$if(tenantId !== null, (query) => query.where('tenant_id', '=', (tenantId ?? '').toLowerCase()))
          .executeTakeFirst();
        const forgotten = {
          settings: Number(settings.numDeletedRows),
          conversations: chats.length,
          memories: Number(memories.numDeletedRows),
          handOffs: Number(handOffs.numDeletedRows),
          watches: Number(watches.numDeletedRows),
        };
        await audit.record({ ...entry, details: { ...entry.details, ...forgotten } }, transaction);
        return forgotten;
      }),
  };
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Audit, NewAuditEntry } from './audit.ts';
import { BOUNDS, requireId, toStorableText } from './bounds.ts';
import { enqueueMessage } from './outbox.ts';
import type { Database } from './schema.ts';

/** Somebody who wants to be forgotten, as the store knows them. */
export interface DataSubject {
  /** Null where the channel could not prove it. */
  readonly tenantId: string | null;
  /** The Entra object id, or the channel's id where there is none. */
  readonly userObjectId: string;
  /** As alerts show it to their colleagues. */
  readonly name: string;
  /** What keys of memory end in that are theirs, in whichever conversation. */
  readonly keyEndings: readonly string[];
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
  /** Watches of groups and channels that their ids were taken off. */
  readonly unowned: number;
}

/** What a channel is told when a watch rests, since nobody answers for it any more. */
interface Unowned {
  readonly kind: 'paused';
  readonly watchId: string;
  readonly customerName: string;
  readonly reason: 'unowned';
}

/** What is kept about people, other than the record of what they did. */
export interface PersonalData {
  /** Deletes it, together with the entry that says so. What others decided about a person, such as a grant, stays theirs. */
  forget(subject: DataSubject, entry: NewAuditEntry): Promise<Forgotten>;
}

export function createPersonalData(db: Kysely<Database>, audit: Pick<Audit, 'record'>, clock: Clock): PersonalData {
  return {
    forget: ({ tenantId, userObjectId, name, keyEndings, conversationId }, entry) =>
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
          .where((or) =>
            or.or([
              or('conversation_id', 'in', places),
              ...keyEndings.map((ending) => or(sql<string>`right(key, ${ending.length + 1})`, '=', ` ${ending}`)),
            ]),
          )
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
        const unowned = await disown(transaction, { tenantId, person }, clock.now());
        await forgetName(transaction, { tenantId, name });
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
          unowned,
        };
        await audit.record({ ...entry, details: { ...entry.details, ...forgotten } }, transaction);
        return forgotten;
      }),
  };
}

/**
 * Watches and summaries of groups and channels are the team's and stay, without who set them. Nobody can be asked then
 * whether they may, so a watch rests, and says so, until a colleague takes it over.
 */
async function disown(
  db: Transaction<Database>,
  { tenantId, person }: { readonly tenantId: string | null; readonly person: string },
  now: Date,
): Promise<number> {
  if (tenantId === null) return 0;
  const nobody = { setter_tenant_id: null, setter_object_id: null };
  const rows = await db
    .updateTable('watches')
    .set({ ...nobody, setter_is_guest: null, paused: sql`coalesce(paused, 'unowned')` })
    .where('set_by', '=', 'person')
    .where('setter_object_id', '=', person)
    .where('setter_tenant_id', '=', tenantId)
    .returningAll()
    .execute();
  for (const { id, customer_name, customer_tenant_id, conversation_id: conversationId, paused } of rows) {
    if (paused !== 'unowned') continue;
    const customerName = customer_name ?? customer_tenant_id;
    const message: Unowned = { kind: 'paused', watchId: id, customerName, reason: 'unowned' };
    const key = `${id} unowned ${now.toISOString()}`;
    await enqueueMessage(db, { key, conversationId, alertId: null, act: 'send', message }, now);
  }
  await db
    .updateTable('digests')
    .set(nobody)
    .where('setter_object_id', '=', person)
    .where('setter_tenant_id', '=', tenantId)
    .execute();
  return rows.length;
}

/** Alerts of their organisation keep the name of whoever handled them, and no id. */
async function forgetName(
  db: Transaction<Database>,
  { tenantId, name }: { readonly tenantId: string | null; readonly name: string },
): Promise<void> {
  if (tenantId === null || name === '') return;
  await db
    .updateTable('alerts')
    .set({ handled_by: null })
    .where('handled_by', '=', toStorableText(name, BOUNDS.nameCharacters))
    .where('conversation_id', 'in', (is) =>
      is.selectFrom('conversations').select('conversation_id').where('tenant_id', '=', tenantId),
    )
    .execute();
}

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is asked of one conversation or of one setter is found without reading everybody's. */
export const conversationIndexes = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index outbox_by_conversation on outbox (conversation_id)`.execute(db);
  await sql`create index alerts_by_conversation on alerts (conversation_id)`.execute(db);
  await sql`create index watches_by_setter on watches (setter_object_id)`.execute(db);
}

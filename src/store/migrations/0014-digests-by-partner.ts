import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Each partner has a weekly summary of its own in a conversation that it shares with others. */
export const digestsByPartner = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table digests drop constraint digests_pkey,
      add constraint digests_pkey primary key (conversation_id, partner_tenant_id)`.execute(db);
}

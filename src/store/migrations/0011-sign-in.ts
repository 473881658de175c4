import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** People's sign-ins, sealed before they get here. */
export const signIn = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sign_ins (
      tenant_id text not null,
      user_object_id text not null,
      key_id text not null,
      sealed bytea not null,
      expires_at timestamptz not null,
      primary key (tenant_id, user_object_id)
    )`.execute(db);
  await sql`create index sign_ins_by_expiry on sign_ins (expires_at)`.execute(db);
}

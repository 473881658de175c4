import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which activities were taken, and which service URLs were vouched for. */
export const inbound = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table seen_activities (
      key text primary key,
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index seen_activities_by_expiry on seen_activities (expires_at)`.execute(db);

  await sql`
    create table vouched_urls (
      app_id text not null,
      service_url text not null,
      vouched_at timestamptz not null,
      primary key (app_id, service_url)
    )`.execute(db);
}

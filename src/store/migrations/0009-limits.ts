import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How much of each limit is left, for all replicas together. */
export const limits = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table limits (
      name text primary key,
      level double precision not null,
      at timestamptz not null
    )`.execute(db);
  await sql`create index limits_by_time on limits (at)`.execute(db);
}

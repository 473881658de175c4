import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A watch whose setter had their data deleted rests, and says so. */
export const unownedWatches = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table watches drop constraint watches_paused_check,
      add constraint watches_paused_check check (paused in ('asked', 'denied', 'no-identity', 'unowned'))`.execute(db);
}

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** One row for each answer card: a second press changes the rating instead of adding one. */
export const ratingOnce = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table feedback add column answer_id uuid`.execute(db);
  await sql`create unique index feedback_by_answer on feedback (answer_id)`.execute(db);
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../schema.ts';
import { type End, type Header, rowLine } from './format.ts';
import { listTables } from './tables.ts';

export interface ExportOptions {
  readonly now: Date;
  /** Called with one line after the other, without its end; the next comes when it resolves. */
  readonly write: (line: string) => Promise<void>;
}

/** Rows in memory at once; one may hold a check of some megabytes. */
const FETCHED = 10;

/**
 * Writes all that the bot keeps, as of one moment, also beside a running bot. Kept sign-ins are written as they are
 * stored: encrypted, and of use to nobody without the key. Jobs are not written, since watches say which are due; a watch
 * whose run was waiting is named instead.
 * @returns the number of rows of each table.
 */
export async function exportStore(
  db: Kysely<Database>,
  { now, write }: ExportOptions,
): Promise<Readonly<Record<string, number>>> {
  return await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const header: Header = {
        format: 'pec-bot-backup',
        version: 1,
        schema: await schemaOf(transaction),
        at: now.toISOString(),
      };
      await write(JSON.stringify(header));
      const rows: Record<string, number> = {};
      for (const table of await listTables(transaction)) rows[table] = await exportTable(transaction, table, write);
      const end: End = { end: true, rows, waiting: [...(await waitingRuns(transaction))] };
      await write(JSON.stringify(end));
      return rows;
    });
}

async function exportTable(db: Transaction<Database>, table: string, write: ExportOptions['write']): Promise<number> {
  let count = 0;
  await sql`declare rows_of_table no scroll cursor for select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(FETCHED)} from rows_of_table`.execute(db);
    for (const { row } of rows) await write(rowLine(table, row));
    count += rows.length;
    if (rows.length < FETCHED) break;
  }
  await sql`close rows_of_table`.execute(db);
  return count;
}

async function schemaOf(db: Transaction<Database>): Promise<string> {
  const { rows } = await sql<{ name: string }>`select max(name) as name from kysely_migration`.execute(db);
  return rows[0]?.name ?? '';
}

/** The queue takes a watch's run as soon as it is due, and gives the watch its next time: the run stands in the job alone. */
async function waitingRuns(db: Transaction<Database>): Promise<readonly string[]> {
  const queue = await sql<{ there: boolean }>`select to_regclass('pgboss.job') is not null as there`.execute(db);
  if (!queue.rows[0]?.there) return [];
  const { rows } = await sql<{ id: string }>`
    select distinct data->>'watchId' as id from pgboss.job
    where name = 'watch-run' and state in ('created', 'retry', 'active')`.execute(db);
  return rows.map(({ id }) => id);
}

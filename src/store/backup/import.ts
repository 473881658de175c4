import pg from 'pg';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { StoreStartError } from '../advice.ts';
import { migrate, MIGRATIONS } from '../migrate.ts';
import { surviveLoss } from '../pool.ts';
import { type BackupProblem, type End, type Header, readHeader, readLine } from './format.ts';
import { listTables } from './tables.ts';

/** The database stays as it was. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly problem: BackupProblem;

  constructor(problem: BackupProblem, cause?: unknown) {
    super(`The backup could not be taken in: ${problem.code}`, cause === undefined ? undefined : { cause });
    this.problem = problem;
  }
}

/** As much as goes to the server at once, in rows and in characters. */
const BATCH_ROWS = 500;
const BATCH_CHARACTERS = 4 * 1_024 * 1_024;
/** Classes of the server's errors about what it was given: malformed data, and broken rules of the tables. */
const ABOUT_DATA = /^(22|23|42703)/;

/**
 * Takes a backup into an empty database, all of it or nothing. The tables are first made as they were when the backup was
 * taken, and brought up to date with the rows in them, as an update of the bot would.
 * @param lines of the file, without their ends.
 * @returns the number of rows of each table, counted in the database.
 * @throws BackupError, StoreStartError with advice.
 */
export async function importStore(
  connection: pg.ClientConfig,
  lines: AsyncIterable<string>,
  now: Date,
): Promise<Readonly<Record<string, number>>> {
  const reading = lines[Symbol.asyncIterator]();
  const first = await reading.next();
  const header = readHeader(first.done ? undefined : first.value);
  if (!header) throw new BackupError({ code: 'no-backup' });
  await makeTables(connection, header);

  const pool = new pg.Pool({ ...connection, max: 1 });
  surviveLoss(pool, () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const rows = await db.transaction().execute((transaction) => load(transaction, reading, now));
    await migrate(connection);
    return rows;
  } finally {
    await db.destroy();
  }
}

async function makeTables(connection: pg.ClientConfig, { schema }: Header): Promise<void> {
  const known = Object.keys(MIGRATIONS);
  if (!known.includes(schema)) throw new BackupError({ code: 'newer' });
  const until = Object.entries(MIGRATIONS).filter(([name]) => name <= schema);
  try {
    await migrate(connection, { migrations: Object.fromEntries(until) });
  } catch (error) {
    if (!(error instanceof StoreStartError) || error.code !== 'schema-newer') throw error;
    throw new BackupError({ code: 'target-used' }, error);
  }
}

async function load(
  db: Transaction<unknown>,
  reading: AsyncIterator<string>,
  now: Date,
): Promise<Readonly<Record<string, number>>> {
  const tables = await listTables(db);
  for (const table of tables) {
    // Nobody else writes while it goes on.
    await sql`lock table ${sql.table(table)} in share row exclusive mode`.execute(db);
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) throw new BackupError({ code: 'not-empty', table });
  }
  const end = await insertRows(db, reading, new Set(tables));
  const counted: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await sql<{ count: number }>`select count(*)::int from ${sql.table(table)}`.execute(db);
    counted[table] = rows[0]?.count ?? 0;
    if (counted[table] !== end.rows[table]) throw new BackupError({ code: 'count', table });
  }
  await continueNumbers(db);
  await makeDue(db, end.waiting, now);
  return counted;
}

async function insertRows(
  db: Transaction<unknown>,
  reading: AsyncIterator<string>,
  tables: ReadonlySet<string>,
): Promise<End> {
  let number = 1;
  let batch: { readonly table: string; readonly rows: string[]; characters: number } | null = null;

  const flush = async (): Promise<void> => {
    if (!batch) return;
    const { table, rows } = batch;
    batch = null;
    try {
      await sql`
        insert into ${sql.table(table)} overriding system value
        select * from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(',')}]`}::jsonb)`.execute(db);
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || !ABOUT_DATA.test(error.code ?? '')) throw error;
      throw new BackupError({ code: 'damaged', line: number }, error);
    }
  };

  for (let next = await reading.next(); !next.done; next = await reading.next()) {
    number += 1;
    const line = readLine(next.value);
    if (line.kind === 'end') {
      await flush();
      return line.end;
    }
    if (line.kind === 'unknown' || !tables.has(line.table)) throw new BackupError({ code: 'damaged', line: number });
    if (
      batch &&
      (batch.table !== line.table || batch.rows.length >= BATCH_ROWS || batch.characters >= BATCH_CHARACTERS)
    ) {
      await flush();
    }
    batch ??= { table: line.table, rows: [], characters: 0 };
    batch.rows.push(line.json);
    batch.characters += line.json.length;
  }
  throw new BackupError({ code: 'cut-off' });
}

/** The next row of each table gets a number beyond those that came in. */
async function continueNumbers(db: Transaction<unknown>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = current_schema() and is_identity = 'YES'`.execute(db);
  for (const { table, column } of rows) {
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${column}),
        (select coalesce(max(${sql.ref(column)}), 0) + 1 from ${sql.table(table)}), false)`.execute(db);
  }
}

/** Runs that waited are made at once. */
async function makeDue(db: Transaction<unknown>, watches: readonly string[], now: Date): Promise<void> {
  if (watches.length === 0) return;
  await sql`update watches set next_run_at = ${now} where id = any(${[...watches]}::uuid[])`.execute(db);
}

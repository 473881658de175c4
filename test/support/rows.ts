import { type QueryExecutorProvider, sql } from 'kysely';
import { listTables } from '../../src/store/backup/tables.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  /** Whether the table counts it up by itself. */
  readonly counts: boolean;
  /** The first value of the list that a check of the table allows. */
  readonly allowed: string | null;
  /** `table.column` that it refers to. */
  readonly refers_to: string | null;
}

const VALUES: Readonly<Record<string, string>> = {
  uuid: '12345678-1234-4234-8234-123456789abc',
  jsonb: '{"deep": [1, "é\\"", null]}',
  boolean: 'true',
  bigint: '1',
  integer: '1',
  smallint: '1',
  numeric: '1234567890.12',
  'double precision': '0.1',
  'timestamp with time zone': '2026-11-23 09:00:00.123456+00',
  date: '2026-11-23',
  bytea: '\\x00ff',
  text: 'a line\nand “more”',
};

/** Columns that take only what looks right. */
const FITTING: Readonly<Record<string, string>> = { currency: 'EUR' };

/** Puts one row into every table that has none, whatever tables there are. @returns the tables. */
export async function putRowEverywhere(db: QueryExecutorProvider): Promise<readonly string[]> {
  const tables = await listTables(db);
  for (const table of tables) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length === 0) await putRow(db, table);
  }
  return tables;
}

async function putRow(db: QueryExecutorProvider, table: string): Promise<void> {
  const columns = (await columnsOf(db, table)).filter(({ counts }) => !counts);
  const values = columns.map(({ name, type, allowed, refers_to: target }) => {
    if (target === null) return sql`${FITTING[name] ?? allowed ?? VALUES[type] ?? '{}'}::text::${sql.raw(type)}`;
    return sql`(select ${sql.ref(target)} from ${sql.table(target.split('.')[0] ?? '')} limit 1)`;
  });
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
    select ${sql.join(values)}`.execute(db);
}

async function columnsOf(db: QueryExecutorProvider, table: string): Promise<readonly Column[]> {
  const { rows } = await sql<Column>`
    select a.attname as name, format_type(a.atttypid, null) as type, a.attidentity <> '' as counts,
      (select substring(pg_get_constraintdef(k.oid) from '''([^'']+)''::text') from pg_constraint k
        where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum] limit 1) as allowed,
      (select f.confrelid::regclass::text || '.' || (
          select attname from pg_attribute where attrelid = f.confrelid and attnum = f.confkey[1])
        from pg_constraint f
        where f.conrelid = a.attrelid and f.contype = 'f' and f.conkey = array[a.attnum] limit 1) as refers_to
    from pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by a.attnum`.execute(db);
  return rows;
}

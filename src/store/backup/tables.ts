import { type QueryExecutorProvider, sql } from 'kysely';

interface Found {
  readonly name: string;
  readonly refers_to: readonly string[];
}

/** Every table of the bot, each after those that it refers to. What migrations and the queue keep is not the bot's data. */
export async function listTables(db: QueryExecutorProvider): Promise<readonly string[]> {
  const { rows } = await sql<Found>`
    select c.relname as name, array(
      select t.relname::text from pg_constraint f join pg_class t on t.oid = f.confrelid
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid
    ) as refers_to
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
      and c.relname not like 'kysely\\_migration%'
    order by c.relname`.execute(db);
  return inOrder(rows);
}

function inOrder(tables: readonly Found[]): readonly string[] {
  const ordered = new Set<string>();
  const visit = ({ name, refers_to: before }: Found): void => {
    if (ordered.has(name)) return;
    for (const table of tables) if (before.includes(table.name)) visit(table);
    ordered.add(name);
  };
  for (const table of tables) visit(table);
  return [...ordered];
}

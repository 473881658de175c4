import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { exportStore } from '../../../src/store/backup/export.ts';
import { importStore } from '../../../src/store/backup/import.ts';
import { listTables } from '../../../src/store/backup/tables.ts';
import { connectionTo } from '../../../src/store/connection.ts';
import { migrate, MIGRATIONS } from '../../../src/store/migrate.ts';
import { createDatabase, createPool } from '../../../src/store/pool.ts';
import type { Database } from '../../../src/store/schema.ts';
import { openQueue } from '../../../src/watch/queue.ts';
import { createTestLog, silentLogger } from '../../support/logger.ts';
import { putRowEverywhere } from '../../support/rows.ts';
import { createTestDatabase } from '../../support/store.ts';

const NOW = new Date('2026-11-23T09:00:00Z');

describe('a backup', function () {
  this.timeout(60_000);
  let source: string;
  let target: string;
  const opened: Kysely<Database>[] = [];

  beforeEach(async () => {
    [source, target] = [await createTestDatabase(), await createTestDatabase()];
  });
  afterEach(async () => {
    for (const db of opened.splice(0)) await db.destroy();
  });

  function open(url: string): Kysely<Database> {
    const db = createDatabase(createPool(connectionTo(url), silentLogger));
    opened.push(db);
    return db;
  }

  async function backupOf(url: string): Promise<string[]> {
    const lines: string[] = [];
    await exportStore(open(url), { now: NOW, write: (line) => Promise.resolve(void lines.push(line)) });
    return lines;
  }

  async function* streamed(lines: readonly string[]): AsyncGenerator<string> {
    for (const line of lines) yield await Promise.resolve(line);
  }

  const restore = (lines: readonly string[]) => importStore(connectionTo(target), streamed(lines), NOW);

  it('brings every row of every table into another database, exactly', async () => {
    await migrate(connectionTo(source));
    const tables = await putRowEverywhere(open(source));
    const lines = await backupOf(source);

    const rows = await restore(lines);

    assert.deepEqual(rows, Object.fromEntries(tables.map((table) => [table, 1])));
    assert.deepEqual((await backupOf(target)).slice(1), lines.slice(1));
  });

  it('lets numbers of rows go on where they were', async () => {
    await migrate(connectionTo(source));
    await putRowEverywhere(open(source));
    await restore(await backupOf(source));

    const { rows } = await sql<{ next: number }>`
      select nextval(pg_get_serial_sequence('checks', 'id')) as next`.execute(open(target));

    assert.equal(rows[0]?.next, 2);
  });

  it('is read from an older version, and brought up to date with the rows in it', async () => {
    const [older] = Object.keys(MIGRATIONS);
    await migrate(connectionTo(source), { migrations: Object.fromEntries(Object.entries(MIGRATIONS).slice(0, 1)) });
    await putRowEverywhere(open(source));
    const lines = await backupOf(source);

    await restore(lines);

    assert.match(lines[0] ?? '', new RegExp(older ?? ''));
    assert.deepEqual(await migrate(connectionTo(target)), []);
    const { rows } = await sql<{ count: number }>`select count(*)::int from checks`.execute(open(target));
    assert.equal(rows[0]?.count, 1);
  });

  it('makes runs that waited in the queue due, since jobs are not in it', async () => {
    await migrate(connectionTo(source));
    await putRowEverywhere(open(source));
    const queue = await openQueue({ connection: connectionTo(source), log: createTestLog().logger, works: false });
    const [watch] = await open(source).selectFrom('watches').selectAll().execute();
    await queue.runNow({ id: watch?.id ?? '', customerTenantId: watch?.customer_tenant_id ?? '' }, randomUUID());
    await queue.stop(1_000);

    await restore(await backupOf(source));

    const [restored] = await open(target).selectFrom('watches').select('next_run_at').execute();
    assert.deepEqual(restored?.next_run_at, NOW);
  });

  describe('that cannot be taken in leaves the database empty:', () => {
    let lines: string[];
    beforeEach(async () => {
      await migrate(connectionTo(source));
      await putRowEverywhere(open(source));
      lines = await backupOf(source);
    });

    async function refused(given: readonly string[], problem: object): Promise<void> {
      await assert.rejects(restore(given), { name: 'BackupError', problem });
      const db = open(target);
      for (const table of await listTables(db)) {
        const { rows } = await sql`select 1 from ${sql.table(table)}`.execute(db);
        assert.equal(rows.length, 0, table);
      }
    }

    it('another file', () => refused(['{"a": 1}'], { code: 'no-backup' }));
    it('an empty file', () => refused([], { code: 'no-backup' }));
    it('one that was cut off', () => refused(lines.slice(0, -1), { code: 'cut-off' }));
    it('one without a row that it counted', () =>
      refused(lines.toSpliced(1, 1), { code: 'count', table: tableIn(lines[1]) }));
    it('a line that is half', () =>
      refused(lines.with(2, (lines[2] ?? '').slice(0, 20)), { code: 'damaged', line: 3 }));
    it('a row of a table that there is not', () =>
      refused(lines.with(1, '{"table":"elsewhere","row":{}}'), { code: 'damaged', line: 2 }));
    it('one of a newer version', () =>
      refused(lines.with(0, (lines[0] ?? '').replace(/"schema":"[^"]+"/, '"schema":"9999-future"')), {
        code: 'newer',
      }));
  });

  it('goes into an empty database only', async () => {
    await migrate(connectionTo(source));
    await putRowEverywhere(open(source));
    const lines = await backupOf(source);
    await restore(lines);
    const before = await backupOf(target);

    const [table] = await listTables(open(target));
    await assert.rejects(restore(lines), { problem: { code: 'not-empty', table } });

    assert.deepEqual((await backupOf(target)).slice(1), before.slice(1));
  });

  it('of an older version does not go into a database that a newer one has used', async () => {
    await migrate(connectionTo(source), { migrations: Object.fromEntries(Object.entries(MIGRATIONS).slice(0, 1)) });
    const lines = await backupOf(source);
    await migrate(connectionTo(target));

    await assert.rejects(restore(lines), { problem: { code: 'target-used' } });
  });
});

function tableIn(line = ''): string {
  return /"table":"(?<table>\w+)"/.exec(line)?.groups?.['table'] ?? '';
}

import assert from 'node:assert/strict';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { systemClock } from '../../src/clock.ts';
import { migrate, MIGRATIONS } from '../../src/store/migrate.ts';
import { listTables } from '../../src/store/backup/tables.ts';
import { createDatabase, createPool } from '../../src/store/pool.ts';
import type { Database } from '../../src/store/schema.ts';
import { openStore } from '../../src/store/store.ts';
import { silentLogger } from '../support/logger.ts';
import { putRowEverywhere } from '../support/rows.ts';
import { createTestDatabase } from '../support/store.ts';

describe('migrations', () => {
  let connectionString: string;

  beforeEach(async () => {
    connectionString = await createTestDatabase();
  });

  async function tables(): Promise<readonly string[]> {
    const client = new pg.Client({ connectionString });
    await client.connect();
    const reply = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
    );
    await client.end();
    return reply.rows.map((row) => row.name);
  }

  it('run once', async () => {
    const first = await migrate({ connectionString });
    const second = await migrate({ connectionString });

    assert.deepEqual(first, Object.keys(MIGRATIONS));
    assert.deepEqual(second, []);
  });

  it('let replicas that start together all open', async () => {
    const options = { databaseUrl: connectionString, dataDir: '', logger: silentLogger, clock: systemClock };

    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(options)));

    const readiness = await Promise.all(stores.map((store) => store.ready()));
    assert.ok(readiness.every((ready) => ready.ok));
    await Promise.all(stores.map((store) => store.close()));
  });

  it('refuse a database that a newer version has used, and leave it alone', async () => {
    const newer = { ...MIGRATIONS, '9999-future': { up: (db: Kysely<unknown>) => create(db, 'future') } };
    await migrate({ connectionString }, { migrations: newer });
    const before = await tables();

    await assert.rejects(migrate({ connectionString }), { code: 'schema-newer', message: /9999-future/ });

    assert.deepEqual(await tables(), before);
  });

  it('leave nothing of a change that fails', async () => {
    const failing = {
      ...MIGRATIONS,
      '0002-failing': {
        up: async (db: Kysely<unknown>) => {
          await create(db, 'half');
          throw new Error('power cut');
        },
      },
    };

    await assert.rejects(migrate({ connectionString }, { migrations: failing }), {
      code: 'migration-failed',
      cause: new Error('power cut'),
    });

    assert.ok(!(await tables()).includes('half'));
    assert.ok((await migrate({ connectionString })).length <= Object.keys(MIGRATIONS).length);
  });

  it('do not wait for ever for a replica that holds the lock', async () => {
    const started = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const slow = {
      ...MIGRATIONS,
      '0002-slow': {
        up: async () => {
          started.resolve();
          await goOn.promise;
        },
      },
    };
    const running = migrate({ connectionString }, { migrations: slow });
    await started.promise;

    await assert.rejects(migrate({ connectionString }, { lockWaitMs: 50 }), { code: 'schema-locked' });

    goOn.resolve();
    await running;
  });

  it('bring every earlier version forward with what is in it', async () => {
    const names = Object.keys(MIGRATIONS);
    const pool = createPool({ connectionString }, silentLogger);
    const db = createDatabase(pool);
    const filledAfter = new Map<string, string>();
    for (const [index, name] of names.entries()) {
      const migrations = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, index + 1));
      await migrate({ connectionString }, { migrations });
      for (const table of await putRowEverywhere(db)) if (!filledAfter.has(table)) filledAfter.set(table, name);
    }

    const counts = await countRows(db);
    await db.destroy();

    assert.deepEqual([...counts.keys()].sort(), [...filledAfter.keys()].sort());
    for (const [table, count] of counts) assert.equal(count, 1, `${table}, filled after ${filledAfter.get(table)}`);
    assert.deepEqual(await migrate({ connectionString }), []);
  });

  it('only go forward', () => {
    for (const [name, migration] of Object.entries(MIGRATIONS)) assert.ok(!('down' in migration), name);
  });

  it('are in the order of their names', () => {
    const names = Object.keys(MIGRATIONS);

    assert.deepEqual(names, names.toSorted());
  });
});

async function countRows(db: Kysely<Database>): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of await listTables(db)) {
    const { rows } = await sql<{ count: number }>`select count(*)::int from ${sql.table(table)}`.execute(db);
    counts.set(table, rows[0]?.count ?? 0);
  }
  return counts;
}

async function create(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`create table ${sql.table(table)} (id integer)`.execute(db);
}

import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { inspect } from 'node:util';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { systemClock } from '../../src/clock.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/store/embedded/embedded.ts';
import { createDatabase, createPool } from '../../src/store/pool.ts';
import { hasRoom } from '../../src/store/health.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createTestLog, silentLogger } from '../support/logger.ts';
import { createTestDatabase, databaseUrlOf, makeTempFolder } from '../support/store.ts';
import { until } from '../support/until.ts';

const opened: { close(): Promise<void> }[] = [];

async function open(databaseUrl: string, logger: Logger = silentLogger): Promise<Store> {
  const store = await openStore({ databaseUrl, dataDir: '/nonexistent', logger, clock: systemClock });
  opened.push(store);
  return store;
}

async function startServer(folder: string): Promise<EmbeddedServer> {
  const server = await startEmbedded(folder, silentLogger);
  opened.push(server);
  return server;
}

describe('a store on DATABASE_URL', function () {
  this.timeout(30_000);

  // Where a test failed half-way, nothing may keep the process alive.
  afterEach(async () => {
    for (const open of opened.splice(0)) await open.close();
  });

  it('is ready, and no longer when it is closed', async () => {
    const store = await open(await createTestDatabase());

    const before = await store.ready();
    await store.close();
    const after = await store.ready();

    assert.deepEqual([before, after], [{ ok: true }, { ok: false, reason: 'closed' }]);
  });

  it('is cleaned up also where one part of it cannot be', async () => {
    const { logger, lines } = createTestLog();
    const store = await open(await createTestDatabase(), logger);
    await store.purge();
    await store.seenActivities.take(
      { conversationId: 'c', activityId: 'a', type: 'message' },
      new Date('2020-01-01T00:00:00Z'),
    );
    await sql`drop table memory`.execute(store.db);

    await store.purge();

    assert.deepEqual(await store.db.selectFrom('seen_activities').selectAll().execute(), []);
    assert.ok(lines.some((line) => line.includes('could not be cleaned up')));
  });

  it('is not ready while the server is away, and works again when it is back', async () => {
    const folder = await makeTempFolder();
    const server = await startServer(folder);
    const { logger, lines } = createTestLog();
    const store = await open(databaseUrlOf(server.connection), logger);
    await store.memory.set('conversation', 'key', 'value', 60_000);

    await server.close();
    const away = await store.ready();
    const asking = store.memory.get('conversation', 'key');
    await assert.rejects(asking);
    const again = await startServer(folder);
    await until(async () => (await store.ready()).ok);

    assert.deepEqual(away, { ok: false, reason: 'unreachable' });
    assert.equal(await store.memory.get('conversation', 'key'), 'value');
    const warnings = lines.filter((line) => line.includes('database connection lost'));
    assert.ok(warnings.length > 0);
    assert.ok(warnings.every((line) => line.length < 500));
    await store.close();
    await again.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('outlives that a connection is cut while somebody holds it', async () => {
    const store = await open(await createTestDatabase());

    await store.db.connection().execute(async (held) => {
      const reply = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(held);
      await sql`select pg_terminate_backend(${reply.rows[0]?.pid})`.execute(store.db);
      await until(() =>
        sql`select 1`.execute(held).then(
          () => false,
          () => true,
        ),
      );
    });

    await until(async () => (await store.ready()).ok);
    await store.close();
  });

  it('forgets what is over when it opens', async () => {
    const url = await createTestDatabase();
    const yesterday = { now: () => new Date(Date.now() - 24 * 60 * 60 * 1_000) };
    const old = await openStore({ databaseUrl: url, dataDir: '', logger: silentLogger, clock: yesterday });
    await old.memory.set('conversation', 'key', 'value', 1_000);
    await old.close();

    const store = await open(url);
    await until(async () => (await store.db.selectFrom('memory').selectAll().execute()).length === 0);

    await store.close();
  });

  for (const url of ['postgresql://bot:s3cret@127.0.0.1:1/pec', 'postgresql://bot:s3cret@[broken/pec']) {
    it(`gives advice and no password where ${url.replace('s3cret', '…')} does not answer`, async () => {
      await assert.rejects(open(url), (error) => {
        assert.equal((error as { code?: string }).code, 'unreachable');
        assert.doesNotMatch(inspect(error, { depth: 10 }), /s3cret/);
        return true;
      });
    });
  }

  it('refuses callers at once when too many wait, and serves again after', async () => {
    const pool = createPool({ connectionString: await createTestDatabase() }, silentLogger);
    const db = createDatabase(pool);

    const outcomes = await Promise.allSettled(
      Array.from({ length: 600 }, () => sql`select pg_sleep(0.01)`.execute(db)),
    );

    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    assert.ok(refused.length > 0 && refused.length <= 100, `${refused.length} refused`);
    assert.ok(refused.every((outcome) => (outcome.reason as Error).name === 'StoreBusyError'));
    await sql`select 1`.execute(db);
    await db.destroy();
  });

  it('knows whether the disk has room for a server to start', async () => {
    assert.equal(await hasRoom(tmpdir()), true);
    assert.equal(await hasRoom(tmpdir(), Number.POSITIVE_INFINITY), false);
    assert.equal(await hasRoom('/nowhere at all'), true);
  });

  it('hands counts and ids out as numbers', async () => {
    const store = await open(await createTestDatabase());

    const reply = await sql<{ big: number }>`select 9007199254740991::int8 as big`.execute(store.db);

    assert.equal(reply.rows[0]?.big, Number.MAX_SAFE_INTEGER);
    await store.close();
  });
});

import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Clock } from '../../src/clock.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/store/embedded/embedded.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createTestClock } from './clock.ts';
import { silentLogger } from './logger.ts';

/** A new folder that the database's OS user may pass through, also where the tests run as root. */
export async function makeTempFolder(prefix = 'pec-'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await chmod(folder, 0o711);
  return folder;
}

let shared: Promise<{ readonly folder: string; readonly server: EmbeddedServer }> | undefined;
let databases = 0;

async function startShared(): Promise<{ readonly folder: string; readonly server: EmbeddedServer }> {
  const folder = await makeTempFolder('pec-test-');
  return { folder, server: await startEmbedded(folder, silentLogger) };
}

/** The URL of a new, empty database on the one server that all test files share. */
export async function createTestDatabase(): Promise<string> {
  const { server } = await (shared ??= startShared());
  const name = `test_${++databases}`;
  const client = new pg.Client(server.connection);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();

  return databaseUrlOf({ ...server.connection, database: name });
}

/** The same connection in the form of DATABASE_URL. */
export function databaseUrlOf({ user = '', password, host = '', port = 0, database = '' }: pg.ClientConfig): string {
  const secret = typeof password === 'string' ? encodeURIComponent(password) : '';
  return `postgresql://${user}:${secret}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

after(async () => {
  if (!shared) return;
  const { folder, server } = await shared;
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Gives the suite that calls it a store with a database of its own, opened before and closed after its tests. */
export function useStore(clock: Clock = createTestClock()): () => Store {
  let store: Store | undefined;
  before(async () => {
    const databaseUrl = await createTestDatabase();
    store = await openStore({ databaseUrl, dataDir: '', logger: silentLogger, clock });
  });
  after(() => store?.close());
  return () => {
    if (!store) throw new Error('The store opens before the tests: ask for it inside one.');
    return store;
  };
}

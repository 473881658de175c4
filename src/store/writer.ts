import type { Kysely } from 'kysely';
import pg from 'pg';
import { StoreStartError } from './advice.ts';
import { findRunning } from './embedded/running.ts';
import { createDatabase, createPool } from './pool.ts';
import type { ReadOptions } from './reader.ts';
import type { Database } from './schema.ts';
import { openStore } from './store.ts';

/** The database has no table, or no column, of that name: its bot is of an older version. */
const OLDER_SCHEMA: readonly string[] = ['42P01', '42703'];

/**
 * Changes the store, beside a running bot or with the bot stopped. Beside a running one the schema stays as that bot has
 * it; else it is brought up to date first, or made where there is none yet.
 * @throws StoreStartError with advice where the database cannot be reached, or its bot is of an older version.
 */
export async function writeStore<T>(options: ReadOptions, work: (db: Kysely<Database>) => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir, logger, clock } = options;
  const running = databaseUrl === null ? await findRunning(dataDir) : null;
  if (running) return await writeBeside(running, options, work);

  const store = await openStore({ ...(databaseUrl === null ? {} : { databaseUrl }), dataDir, logger, clock });
  try {
    return await work(store.db);
  } finally {
    await store.close();
  }
}

async function writeBeside<T>(
  connection: pg.ClientConfig,
  { logger }: ReadOptions,
  work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
  const pool = createPool(connection, logger);
  try {
    return await work(createDatabase(pool));
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || !OLDER_SCHEMA.includes(error.code ?? '')) throw error;
    throw new StoreStartError(
      'unreachable',
      'The bot that runs there is of an older version than this command. Restart it with this version, then try again.',
      error,
    );
  } finally {
    await pool.end();
  }
}

import { stat } from 'node:fs/promises';
import type { Kysely } from 'kysely';
import pg from 'pg';
import type { Clock } from '../clock.ts';
import { StoreStartError } from './advice.ts';
import { connectionTo } from './connection.ts';
import { findRunning } from './embedded/running.ts';
import { placesUnder } from './embedded/places.ts';
import type { StoreLogger } from './logger.ts';
import { createDatabase, createPool } from './pool.ts';
import type { Database } from './schema.ts';
import { openStore } from './store.ts';

export interface ReadOptions {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly logger: StoreLogger;
  readonly clock: Clock;
}

export type ReadOutcome<T> = { readonly found: true; readonly value: T } | { readonly found: false };

/** The database has no table of ours yet. */
const UNDEFINED_TABLE = '42P01';

/**
 * Reads from the store beside a running bot, or with the bot stopped. Beside a running one nothing can be written.
 * @returns not found where no bot has stored anything yet.
 * @throws StoreStartError with advice where the database is there and cannot be reached.
 */
export async function readStore<T>(
  options: ReadOptions,
  read: (db: Kysely<Database>) => Promise<T>,
): Promise<ReadOutcome<T>> {
  const { databaseUrl, dataDir, logger, clock } = options;
  if (databaseUrl !== null) return readBeside(connectionTo(databaseUrl), logger, read);

  if (!(await exists(placesUnder(dataDir).home))) return { found: false };
  const running = await findRunning(dataDir);
  if (running) return readBeside(running, logger, read);

  const store = await openStore({ dataDir, logger, clock });
  try {
    return { found: true, value: await read(store.db) };
  } finally {
    await store.close();
  }
}

async function readBeside<T>(
  connection: pg.ClientConfig,
  logger: StoreLogger,
  read: (db: Kysely<Database>) => Promise<T>,
): Promise<ReadOutcome<T>> {
  const pool = createPool({ ...connection, options: '-c default_transaction_read_only=on' }, logger);
  try {
    return { found: true, value: await read(createDatabase(pool)) };
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === UNDEFINED_TABLE) return { found: false };
    throw new StoreStartError(
      'unreachable',
      'The database does not answer. With DATABASE_URL, check the address, the user, the password and the firewall. ' +
        'With the embedded one, run this as the user who runs the bot, and with the same DATA_DIR.',
      error,
    );
  } finally {
    await pool.end();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

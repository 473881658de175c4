import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { SECOND_MS } from '../durations.ts';
import type { StoreLogger } from './logger.ts';
import type { Database } from './schema.ts';

const MAX_CONNECTIONS = 10;
/** Beyond this many waiting callers a further one is refused at once. */
const MAX_WAITING = 500;
const CONNECT_TIMEOUT = 5 * SECOND_MS;
const STATEMENT_TIMEOUT = 10 * SECOND_MS;
/** Longer than the server's own limit, so that it only ends what a dead network leaves hanging. */
const QUERY_TIMEOUT = 15 * SECOND_MS;
const IDLE_TIMEOUT = 30 * SECOND_MS;
const TRANSACTION_IDLE_TIMEOUT = 30 * SECOND_MS;

/** More callers wait for the database than can be served in time. */
export class StoreBusyError extends Error {
  override readonly name = 'StoreBusyError';
}

/** A pool of at most ten connections that outlives the server's going away and coming back. */
export function createPool(connection: pg.ClientConfig, logger: StoreLogger): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    application_name: 'pec-bot',
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: QUERY_TIMEOUT,
    idleTimeoutMillis: IDLE_TIMEOUT,
    idle_in_transaction_session_timeout: TRANSACTION_IDLE_TIMEOUT,
    keepAlive: true,
    types: { getTypeParser },
  });
  surviveLoss(pool, (error) => {
    // The pool hangs the whole connection on the error, which is no reading for a log.
    const { code, message } = error as pg.DatabaseError;
    if (!pool.ending) logger.warn({ code, reason: message }, 'database connection lost');
  });
  return pool;
}

/** Without listeners the loss of a connection would end the process: the pool's own hears of idle ones only. */
export function surviveLoss(pool: pg.Pool, onLost: (error: Error) => void): void {
  pool.on('error', onLost);
  pool.on('connect', (client) => client.on('error', () => undefined));
}

/** Typed SQL over the pool. @param onFailed told of each statement that failed. */
export function createDatabase(pool: pg.Pool, onFailed?: (error: unknown) => void): Kysely<Database> {
  const connect = async (): Promise<pg.PoolClient> => {
    if (pool.waitingCount >= MAX_WAITING) throw new StoreBusyError('Too many callers wait for the database.');
    return pool.connect();
  };
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } }),
    log: (event) => {
      if (event.level === 'error') onFailed?.(event.error);
    },
  });
}

const INT8: number = pg.types.builtins.INT8;

/** Counts and ids fit a number; pg hands int8 out as text unless told. */
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: unknown): unknown => {
  if (oid === INT8 && format !== 'binary') return Number;
  return pg.types.getTypeParser(oid, format as 'text');
};

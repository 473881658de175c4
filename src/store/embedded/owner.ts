import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { SECOND_MS } from '../../durations.ts';
import type { StoreLogger } from '../logger.ts';

/** The server needs a moment to notice that a killed bot is gone. */
const TAKE_OVER_WAIT = 1 * SECOND_MS;
const POLL = 25;
const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 10 * SECOND_MS;
/** Any constant does: nobody else uses this server. */
const LOCK_KEY = 7_041_266_002;

export interface OwnershipOptions {
  readonly connection: pg.ClientConfig;
  readonly logger: StoreLogger;
  /** Brings the server back where it is gone. */
  readonly revive: () => Promise<void>;
}

export interface Ownership {
  held(): boolean;
  /** Gives it up. `whileHeld` runs before that, and only where it is still held. */
  release(whileHeld: () => Promise<void>): Promise<void>;
}

/**
 * Claims the server for this process by a lock that one session can hold. The server itself drops it when the process
 * dies, however it dies. Where the session breaks, the server is revived and claimed again.
 * @returns null where another process holds it.
 */
export async function keepOwnership({ connection, logger, revive }: OwnershipOptions): Promise<Ownership | null> {
  const ending = new AbortController();
  let recovering = Promise.resolve();
  let session = await claim(connection, onLost);
  if (!session) return null;

  function onLost(): void {
    session = null;
    if (ending.signal.aborted) return;
    logger.error('the embedded database went away');
    recovering = recover();
  }

  async function recover(): Promise<void> {
    for (let pause = SHORTEST_PAUSE; !ending.signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      try {
        await revive();
        session = await claim(connection, onLost);
        if (session) return logger.info('the embedded database is back');
        logger.error('another bot uses the embedded database now');
      } catch (error) {
        logger.error({ err: error }, 'the embedded database could not be started again');
      }
      await delay(pause, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  }

  return {
    held: () => session !== null,
    async release(whileHeld) {
      ending.abort();
      await recovering;
      const last = session;
      if (!last) return;
      await whileHeld();
      await last.end().catch(() => undefined);
    },
  };
}

/** @returns the session that holds the lock, or null where another one does. */
async function claim(connection: pg.ClientConfig, onLost: () => void): Promise<pg.Client | null> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5 * SECOND_MS, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  const deadline = Date.now() + TAKE_OVER_WAIT;
  do {
    const reply = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LOCK_KEY]);
    if (reply.rows[0]?.taken) {
      client.once('end', onLost);
      return client;
    }
    await delay(POLL);
  } while (Date.now() < deadline);
  await client.end();
  return null;
}

import pg from 'pg';
import type { Clock } from '../clock.ts';
import { MINUTE_MS, SECOND_MS } from '../durations.ts';
import { inTime } from '../inTime.ts';

export type Readiness =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'closed' | 'unreachable' | 'timed-out' | 'taken-over' | 'disk-full' };

const READY_TIMEOUT = 2 * SECOND_MS;

/** Asks the database for a sign of life, for at most `timeoutMs` milliseconds. Never throws. */
export async function askReady(pool: pg.Pool, timeoutMs: number = READY_TIMEOUT): Promise<Readiness> {
  if (pool.ending) return { ok: false, reason: 'closed' };
  const asked = pool.query('select 1').then(
    (): Readiness => ({ ok: true }),
    (): Readiness => ({ ok: false, reason: 'unreachable' }),
  );
  return inTime(asked, timeoutMs, (): Readiness => ({ ok: false, reason: 'timed-out' }));
}

/** The server's word for a disk without room. Source: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const DISK_FULL = '53100';

/** Remembers for a minute that the database had no room for something: asking whether it answers would not show it. */
export interface RoomWatch {
  failed(error: unknown): void;
  isFull(): boolean;
}

export function watchRoom(clock: Clock): RoomWatch {
  let fullAt: number | null = null;
  return {
    failed(error) {
      if (error instanceof pg.DatabaseError && error.code === DISK_FULL) fullAt = clock.now().getTime();
    },
    isFull: () => fullAt !== null && Math.abs(clock.now().getTime() - fullAt) < MINUTE_MS,
  };
}

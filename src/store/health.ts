import { statfs } from 'node:fs/promises';
import pg from 'pg';
import type { Clock } from '../clock.ts';
import { MINUTE_MS, SECOND_MS } from '../durations.ts';
import { inTime } from '../inTime.ts';

export type Readiness =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'closed' | 'unreachable' | 'timed-out' | 'taken-over' | WriteTrouble };

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

/** The server's words for what keeps it from writing. Source: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REFUSALS = new Map<string | undefined, WriteTrouble>([
  ['53100', 'disk-full'],
  // Set by whoever runs it, by a fail-over to a copy, or by a platform whose disk is nearly full.
  ['25006', 'read-only'],
]);

export type WriteTrouble = 'disk-full' | 'read-only';

/** Remembers for a minute that the database could not write something: asking whether it answers would not show it. */
export interface WriteWatch {
  failed(error: unknown): void;
  trouble(): WriteTrouble | null;
}

export function watchWrites(clock: Clock): WriteWatch {
  let last: { readonly at: number; readonly trouble: WriteTrouble } | null = null;
  return {
    failed(error) {
      const trouble = error instanceof pg.DatabaseError ? REFUSALS.get(error.code) : undefined;
      if (trouble) last = { at: clock.now().getTime(), trouble };
    },
    trouble: () => (last && Math.abs(clock.now().getTime() - last.at) < MINUTE_MS ? last.trouble : null),
  };
}

/** Two segments of the server's own log: without them it does not even start. */
const LEAST_ROOM_BYTES = 32 * 1_024 * 1_024;

/** Whether the embedded server finds room to start in its folder. True where nobody can tell. */
export async function hasRoom(folder: string, leastBytes: number = LEAST_ROOM_BYTES): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize >= leastBytes;
  } catch {
    return true;
  }
}

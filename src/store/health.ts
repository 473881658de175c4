import type pg from 'pg';

export type Readiness =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'closed' | 'unreachable' | 'timed-out' | 'taken-over' };

const SECOND = 1_000;
const READY_TIMEOUT = 2 * SECOND;

/** Asks the database for a sign of life, for at most `timeoutMs` milliseconds. Never throws. */
export async function askReady(pool: pg.Pool, timeoutMs: number = READY_TIMEOUT): Promise<Readiness> {
  if (pool.ending) return { ok: false, reason: 'closed' };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Readiness>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, reason: 'timed-out' }), timeoutMs);
  });
  const asked = pool.query('select 1').then(
    (): Readiness => ({ ok: true }),
    (): Readiness => ({ ok: false, reason: 'unreachable' }),
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

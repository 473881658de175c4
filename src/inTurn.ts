import { inTime } from './inTime.ts';

/** Runs what is asked for under one key one after another. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Turns in this process. What went wrong in one is told to whoever asked for it, and the next begins all the same.
 * @param waitAtMostMs after which the next begins although the one before is not done; without it, it waits for ever
 */
export function createTakingTurns({ waitAtMostMs = null }: { readonly waitAtMostMs?: number | null } = {}): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const before = last.get(key);
    const begin = before && waitAtMostMs !== null ? inTime(before, waitAtMostMs, () => undefined) : before;
    const mine = Promise.resolve(begin).then(work);
    const settled = mine.then(
      () => undefined,
      () => undefined,
    );
    last.set(key, settled);
    void settled.then(() => {
      if (last.get(key) === settled) last.delete(key);
    });
    return mine;
  };
}

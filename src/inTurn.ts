/** Runs what is asked for under one key one after another. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Turns in this process. What went wrong in one is told to whoever asked for it, and the next begins all the same. */
export function createTakingTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
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

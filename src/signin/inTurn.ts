/** Runs what is asked for under one key one after another. */
export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Two refreshes of one person's tokens at once would lose one of them, and a sign-out in between would be undone. */
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

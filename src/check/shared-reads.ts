import type { OnProgress, ReadProgress } from '../azure/outcome.ts';

/** Reads that are under way, shared by everybody who asks for the same. */
export interface SharedReads<Outcome> {
  /**
   * Joins the read of `key`, or starts it. Whoever leaves early stops nobody else's; the last one to leave stops the read
   * and gets what was read until then.
   */
  join(key: string, start: StartRead<Outcome>, options: JoinOptions): Promise<Outcome>;
}

export type StartRead<Outcome> = (options: {
  readonly signal: AbortSignal;
  readonly onProgress: OnProgress;
}) => Promise<Outcome>;

export interface JoinOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

interface SharedRead<Outcome> {
  readonly outcome: Promise<Outcome>;
  readonly stop: AbortController;
  readonly listeners: Set<OnProgress>;
  waiting: number;
  last: ReadProgress | null;
}

/** @param cancelled the outcome for somebody who leaves while others go on waiting */
export function createSharedReads<Outcome>(cancelled: Outcome): SharedReads<Outcome> {
  const reads = new Map<string, SharedRead<Outcome>>();

  function begin(key: string, start: StartRead<Outcome>): SharedRead<Outcome> {
    const stop = new AbortController();
    const listeners = new Set<OnProgress>();
    const onProgress: OnProgress = (progress) => {
      read.last = progress;
      for (const listener of listeners) listener(progress);
    };
    const outcome = Promise.resolve()
      .then(() => start({ signal: stop.signal, onProgress }))
      .finally(() => {
        if (reads.get(key) === read) reads.delete(key);
      });
    const read: SharedRead<Outcome> = { outcome, stop, listeners, waiting: 0, last: null };
    reads.set(key, read);
    return read;
  }

  /** Nobody waits any more: the read ends, and whoever asks from now on gets a new one. */
  function end(key: string, read: SharedRead<Outcome>): void {
    if (reads.get(key) === read) reads.delete(key);
    read.stop.abort();
  }

  return {
    async join(key, start, { signal, onProgress }) {
      if (signal?.aborted) return cancelled;
      const read = reads.get(key) ?? begin(key, start);
      read.waiting += 1;
      if (onProgress) {
        read.listeners.add(onProgress);
        if (read.last) onProgress(read.last);
      }

      const left = Promise.withResolvers<Outcome>();
      const leave = () => {
        read.waiting -= 1;
        if (read.waiting > 0) left.resolve(cancelled);
        else end(key, read);
      };
      signal?.addEventListener('abort', leave, { once: true });
      try {
        return await Promise.race([read.outcome, left.promise]);
      } finally {
        signal?.removeEventListener('abort', leave);
        if (onProgress) read.listeners.delete(onProgress);
      }
    },
  };
}

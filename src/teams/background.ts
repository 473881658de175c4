import type { Logger } from 'pino';
import { inTime } from '../inTime.ts';

/** Work that outlives the turn that asked for it. Bounded, and waited for when the bot stops. */
export interface Background {
  /** Starts the work; false where too much is under way already. An error is logged, never lost. */
  start(name: string, log: Logger, work: (signal: AbortSignal) => Promise<void>): boolean;
  /** Asks everything to stop and waits for it, for so many milliseconds at most. */
  stop(withinMs: number): Promise<void>;
}

const MOST_AT_ONCE = 200;

export function createBackground(): Background {
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();

  return {
    start(name, log, work) {
      if (running.size >= MOST_AT_ONCE || stopping.signal.aborted) return false;

      const job: Promise<void> = work(stopping.signal)
        .catch((error: unknown) => {
          log.error({ err: error, job: name }, 'background work failed');
        })
        .finally(() => running.delete(job));
      running.add(job);
      return true;
    },

    async stop(withinMs) {
      stopping.abort();
      await inTime(Promise.allSettled([...running]), withinMs, () => undefined);
    },
  };
}

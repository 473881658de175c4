import type { Timer } from '../../../src/azure/timer.ts';

/**
 * Time for tests. A wait of less than a minute is over at once, and the clock says that it took its time. A longer one,
 * which only a deadline is, ends when the test says so.
 */
export interface SkippingTimer extends Timer {
  /** The waits that were skipped, in milliseconds. */
  readonly waits: readonly number[];
  endLongWaits(): void;
}

const LONG_MS = 60_000;

export function createSkippingTimer(start = Date.UTC(2026, 10, 23)): SkippingTimer {
  let now = start;
  const waits: number[] = [];
  const long = new Set<() => void>();

  return {
    waits,
    now: () => now,
    endLongWaits() {
      for (const end of long) end();
    },
    sleep(ms, signal) {
      if (signal?.aborted) return Promise.reject(reasonOf(signal));
      if (ms < LONG_MS) {
        waits.push(ms);
        now += ms;
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const end = () => {
          now += ms;
          resolve();
        };
        long.add(end);
        signal?.addEventListener('abort', () => {
          long.delete(end);
          reject(reasonOf(signal));
        });
      });
    },
  };
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('stopped', { cause: signal.reason });
}

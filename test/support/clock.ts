import type { Clock } from '../../src/clock.ts';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  /** @param when ISO 8601 */
  set(when: string): void;
  /** @param ms milliseconds */
  advance(ms: number): void;
}

export function createTestClock(start = '2026-11-23T09:00:00Z'): TestClock {
  let now = new Date(start);
  return {
    now: () => now,
    set: (when) => void (now = new Date(when)),
    advance: (ms) => void (now = new Date(now.getTime() + ms)),
  };
}

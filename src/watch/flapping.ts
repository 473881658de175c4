import { DAY_MS } from '../durations.ts';
import type { Seen } from './state.ts';

/** A verdict that turns so often within a week goes back and forth: it is said once, and then not again until it rests. */
export const FLAPS = 3;
/** It rests when so many runs in a row found the same. */
export const REST_RUNS = 3;

const WEEK_MS = 7 * DAY_MS;
const MOST_KEPT = 10;

/**
 * A run that found another verdict than the one before. A further step the same way belongs to the movement before it:
 * what only gets worse does not go back and forth, however many steps it takes.
 */
export function noteChange(seen: Seen, heading: 'down' | 'up', now: Date): Seen {
  const recent = seen.changes.filter((at) => now.getTime() - Date.parse(at) < WEEK_MS);
  const before = heading === seen.heading ? recent.slice(0, -1) : recent;
  const changes = [...before, now.toISOString()].slice(-MOST_KEPT);
  return { ...seen, changes, heading, settled: 1, flapping: seen.flapping || changes.length >= FLAPS };
}

/** A run that found the same verdict as the one before. */
export function noteRest(seen: Seen): Seen {
  const settled = Math.min(seen.settled + 1, REST_RUNS);
  const rests = seen.flapping && settled >= REST_RUNS;
  return { ...seen, settled, ...(rests ? { flapping: false, changes: [] } : {}) };
}

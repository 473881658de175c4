import { DAY_MS } from '../durations.ts';

/** After this many days nobody should take an answer for verified without a word about it. */
export const VERIFIED_FOR_DAYS = 180;

/**
 * Whether a page was last verified too long ago.
 * @param lastVerified calendar day, ISO 8601.
 */
export function isLongAgo(lastVerified: string, now: Date): boolean {
  return now.getTime() - Date.parse(lastVerified) > VERIFIED_FOR_DAYS * DAY_MS;
}

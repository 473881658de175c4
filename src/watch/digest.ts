import { z } from 'zod/v4';
import type { Totals } from '../pec/report.ts';
import type { Digest, DigestResult, DueDigest } from '../store/digests.ts';
import type { DigestEntry, WatchMessage } from './message.ts';
import { nextRunAt } from './schedule.ts';
import { readState } from './state.ts';

/** Mondays, in the hour after eight. */
const DIGEST_SCHEDULE = { days: '1', hour: 8 } as const;
const WEEKS_KEPT = 8;

const trendSchema = z.array(
  z.object({
    at: z.string(),
    customers: z.number(),
    totals: z.object({
      earning: z.number(),
      partial: z.number(),
      atRisk: z.number(),
      notEarning: z.number(),
      unknown: z.number(),
    }),
  }),
);

/** When a conversation hears its next weekly summary. */
export function nextDigestAt(
  { conversationId, timeZone }: Pick<Digest, 'conversationId' | 'timeZone'>,
  after: Date,
): Date {
  return nextRunAt(`digest ${conversationId}`, { ...DIGEST_SCHEDULE, timeZone }, after);
}

/** What a conversation's week was like. Nothing is said where nothing is watched any more. */
export function writeDigest({ digest, trend, watches }: DueDigest, now: Date, demo: boolean): DigestResult {
  const before: readonly DigestEntry[] = trendSchema.safeParse(trend).data ?? [];
  const entry: DigestEntry = { at: now.toISOString(), customers: watches.length, totals: totalsOf(watches) };
  const entries = [...before, entry].slice(-WEEKS_KEPT);
  const paused = watches.filter(({ watch }) => watch.paused !== null).length;
  const message: WatchMessage = { kind: 'digest', entries, paused, demo };
  return { trend: entries, message: watches.length === 0 ? null : message, nextRunAt: nextDigestAt(digest, now) };
}

const COUNT = {
  earning: 'earning',
  partial: 'partial',
  'at-risk': 'atRisk',
  'not-earning': 'notEarning',
} as const;

function totalsOf(watches: DueDigest['watches']): Totals {
  const totals = { earning: 0, partial: 0, atRisk: 0, notEarning: 0, unknown: 0 };
  for (const { state } of watches) {
    for (const { verdict, gone, unreadable } of Object.values(readState(state)?.subscriptions ?? {})) {
      if (gone) continue;
      totals[verdict === null || unreadable > 0 ? 'unknown' : COUNT[verdict]] += 1;
    }
  }
  return totals;
}

import { DAY_MS } from '../durations.ts';
import type { SubscriptionReport } from '../pec/report.ts';

/** Access that ends within so many days is warned about, once for each grant and date. */
const WARN_DAYS_AHEAD = 14;

export interface EndingGrant {
  /** Tells this end from every other. */
  readonly key: string;
  readonly endsAt: string;
}

/** Grants that count today and end within a fortnight, the first to end first. */
export function endingGrants({ findings }: SubscriptionReport, now: Date): readonly EndingGrant[] {
  const latest = now.getTime() + WARN_DAYS_AHEAD * DAY_MS;
  return findings
    .flatMap(({ code, evidence }) => {
      const { endsAt, principalId = '' } = evidence;
      if (code !== 'grant-ends' || endsAt === undefined || !(Date.parse(endsAt) <= latest)) return [];
      // To the day: where Azure's own figure moves by seconds, it is the same end.
      return [{ key: `${principalId} ${endsAt.slice(0, 10)}`, endsAt }];
    })
    .sort((a, b) => Date.parse(a.endsAt) - Date.parse(b.endsAt));
}

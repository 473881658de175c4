import type { Totals } from '../pec/report.ts';
import { sumOf } from './verdict.ts';

/** How a report's first line goes on after the customer's name. */
export type ReportHeadline = 'empty' | 'all' | 'some' | 'notEarning' | 'atRisk' | 'partial' | 'unknown' | 'none';

/** What is true of all subscriptions together: "clearly" is for where the cases differ. */
export function reportHeadline(totals: Totals): ReportHeadline {
  const total = sumOf(totals);
  if (total === 0) return 'empty';
  if (totals.earning === total) return 'all';
  if (totals.earning > 0) return 'some';
  if (totals.notEarning === total) return 'notEarning';
  if (totals.atRisk === total) return 'atRisk';
  if (totals.partial === total) return 'partial';
  return totals.unknown === total ? 'unknown' : 'none';
}

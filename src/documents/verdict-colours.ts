import type { Totals, Verdict } from '../pec/report.ts';

/** Dark enough to be read as text on white; the word always stands beside the colour. */
export const VERDICT_COLOUR: Readonly<Record<Verdict, string>> = {
  earning: '#0b6a0b',
  'at-risk': '#8a5a00',
  partial: '#0b5394',
  'not-earning': '#a80f1c',
  unknown: '#5c5c5c',
};

export function countsOf({ earning, partial, atRisk, notEarning, unknown }: Totals): Readonly<Record<Verdict, number>> {
  return { earning, partial, 'at-risk': atRisk, 'not-earning': notEarning, unknown };
}

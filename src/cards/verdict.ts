import type { Translator } from '../i18n/translator.ts';
import { VERDICTS } from '../pec/report.ts';
import type { Totals, Verdict } from '../pec/report.ts';

/** The state of a subscription is always an icon and a word; the colour only adds to them, where it can be read on any theme. */
export const VERDICT_LOOK = {
  earning: { icon: '✅', color: 'default', bar: 'good' },
  'at-risk': { icon: '🟡', color: 'default', bar: 'warning' },
  partial: { icon: '◐', color: 'accent', bar: 'accent' },
  'not-earning': { icon: '⛔', color: 'attention', bar: 'attention' },
  unknown: { icon: '❔', color: 'default', bar: 'emphasis' },
} as const satisfies Record<Verdict, { icon: string; color: string; bar: string }>;

/** From what needs attention first to what needs none. */
export const WORST_FIRST = ['not-earning', 'unknown', 'partial', 'at-risk', 'earning'] as const satisfies Verdict[];

/** Smallest share of a bar that can still be seen. */
const SMALLEST_SHARE = 0.04;

/** One stretch of a bar. `width` is a weight beside the others. */
export interface BarPart {
  readonly width: number;
  readonly style: string;
}

export function countOf(totals: Totals, verdict: Verdict): number {
  switch (verdict) {
    case 'earning':
      return totals.earning;
    case 'partial':
      return totals.partial;
    case 'at-risk':
      return totals.atRisk;
    case 'not-earning':
      return totals.notEarning;
    case 'unknown':
      return totals.unknown;
  }
}

export function sumOf(totals: Totals): number {
  return VERDICTS.reduce((sum, verdict) => sum + countOf(totals, verdict), 0);
}

/** "3 ✅ Earning · 1 🟡 At risk", best first; the words of the bar above it. */
export function totalsLine(totals: Totals, t: Translator): string {
  return present(totals)
    .map((verdict) => `${t.number(countOf(totals, verdict))} ${VERDICT_LOOK[verdict].icon} ${t(`verdict.${verdict}`)}`)
    .join(' · ');
}

/** A bar with one stretch a verdict, best first. */
export function totalsBar(totals: Totals): readonly BarPart[] {
  const smallest = sumOf(totals) * SMALLEST_SHARE;
  return present(totals).map((verdict) => ({
    width: Math.max(countOf(totals, verdict), smallest),
    style: VERDICT_LOOK[verdict].bar,
  }));
}

/** A bar that fills up. Empty where nothing is known of the whole. */
export function progressBar(done: number, total: number): readonly BarPart[] {
  return [
    { width: Math.min(done, total), style: 'good' },
    { width: Math.max(0, total - done), style: 'emphasis' },
  ].filter((part) => part.width > 0);
}

function present(totals: Totals): readonly Verdict[] {
  return WORST_FIRST.toReversed().filter((verdict) => countOf(totals, verdict) > 0);
}

import type { Verdict } from './report.ts';
import type { Holes } from './rules/holes.ts';
import type { OfferStanding } from './rules/offer.ts';
import { countsToday, coversAll, isOpen, type WeighedGrant } from './weigh.ts';

export interface Facts {
  readonly offer: OfferStanding;
  readonly deleted: boolean;
  readonly grants: readonly WeighedGrant[];
  /** What deny assignments take out of access to the whole subscription. */
  readonly holes: Holes;
  /** Whether a read failed that could have shown a grant of ours. */
  readonly blind: boolean;
}

/** Nothing can earn here, whatever access there is. */
export function cannotEarn({ offer, deleted }: Pick<Facts, 'offer' | 'deleted'>): boolean {
  return deleted || offer === 'not-csp' || offer === 'legacy';
}

/**
 * The verdict of a subscription: the first line that fits.
 *
 * A CSP offer that may be Azure plan or legacy never makes the verdict `unknown`. Where a grant of ours counts, what we
 * are asked is settled, and the open offer is a finding beside it. Where none counts, either answer means not earning.
 * An offer that Azure did not name at all is another matter: then it is not even known to be CSP, so a counting grant
 * is no proof.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
export function decideVerdict(facts: Facts): Verdict {
  if (cannotEarn(facts)) return 'not-earning';

  const counting = facts.grants.filter(countsToday);
  if (counting.length > 0 && facts.offer === 'unknown') return 'unknown';

  if (counting.some(coversAll)) return facts.holes.sound ? 'earning' : 'at-risk';
  if (counting.length > 0) return 'partial';
  if (facts.blind || facts.grants.some(isOpen)) return 'unknown';
  return 'not-earning';
}

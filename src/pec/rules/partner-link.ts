import type { KnownLink } from '../ours.ts';
import type { GrantHolder, PalStanding } from '../report.ts';

export interface LinkStanding {
  readonly pal: PalStanding;
  readonly holder: GrantHolder | null;
  /** Object ids of the identities whose link makes the grant count. */
  readonly identities: readonly string[];
  /** Partner id of a link that belongs to somebody else. */
  readonly otherPartnerId: string | null;
  /** True where the identity that runs the check is the only reason to call the principal ours. */
  readonly runsTheCheckOnly: boolean;
}

const BEST_FIRST = ['verified', 'attested', 'unknown', 'missing', 'other-partner'] as const;

/**
 * What the partner admin link behind a grant is worth. Only the linked identity can see its own link, so the rest is
 * what somebody attests. A link to a partner id outside the profile earns for another partner.
 * Source: https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
 */
export function standingOfLink(links: readonly KnownLink[]): LinkStanding {
  const best = BEST_FIRST.find((state) => links.some((link) => link.state === state)) ?? 'unknown';
  const deciding = links.filter((link) => link.state === best);
  const counting = links.filter((link) => link.state === 'verified' || link.state === 'attested');

  return {
    pal: best,
    holder: firstHolder(deciding),
    identities: [...new Set(counting.map((link) => link.objectId))].sort(),
    otherPartnerId:
      links.flatMap((link) => (link.state === 'other-partner' ? (link.partnerId ?? []) : [])).sort()[0] ?? null,
    runsTheCheckOnly: links.length > 0 && links.every((link) => link.runsTheCheckOnly),
  };
}

function firstHolder(links: readonly KnownLink[]): GrantHolder | null {
  if (links.some((link) => link.holder === 'bill-to')) return 'bill-to';
  return links.some((link) => link.holder === 'reseller-of-record') ? 'reseller-of-record' : null;
}

import type { PartnerProfile } from '../pec/profile.ts';
import type { Report, SubscriptionReport } from '../pec/report.ts';
import type { FactId } from './ids.ts';

/**
 * What a finished check and the partner profile tell of the choice. Only what holds for every subscription is told:
 * where they differ, a person has to say which one it is about.
 * @param partnerTenantId the tenant of the partner that asks.
 */
export function knownFacts(report: Report, profile: PartnerProfile, partnerTenantId: string): readonly FactId[] {
  const every = (test: (subscription: SubscriptionReport) => boolean): boolean =>
    report.subscriptions.length > 0 && report.subscriptions.every(test);
  const has = ({ findings }: SubscriptionReport, code: string): boolean => findings.some((one) => one.code === code);
  const otherOffer = ['offer-not-csp', 'offer-legacy', 'offer-plan-unknown', 'subscription-deleted'];

  return [
    ...when(
      'azure-plan',
      every((one) => !otherOffer.some((code) => has(one, code))),
    ),
    ...when(
      'legacy-offer',
      every((one) => has(one, 'offer-legacy')),
    ),
    ...when(
      'other-offer',
      every((one) => has(one, 'offer-not-csp')),
    ),
    ...when('billed-by-microsoft', profile.billTo.tenantId === partnerTenantId),
    ...when('billed-by-provider', profile.resellerOfRecord?.tenantId === partnerTenantId),
    ...when(
      'standing-access',
      every(({ paths }) => paths.includes('aobo')),
    ),
    ...when('no-standing-access', !report.partial && every(hasNoStandingAccess)),
  ];
}

/** None that counts, and none that would if its role did. */
function hasNoStandingAccess({ trace }: SubscriptionReport): boolean {
  return !trace.some(({ path, outcome }) => path === 'aobo' && outcome !== 'not-ours');
}

function when(fact: FactId, holds: boolean): readonly FactId[] {
  return holds ? [fact] : [];
}

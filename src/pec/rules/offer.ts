import type { SubscriptionSnapshot } from '../snapshot.ts';

/**
 * - `azure-plan`: CSP and settled as an Azure plan.
 * - `csp`: CSP, but Azure plan and legacy offer share a quota id and nothing settles which.
 * - `legacy`: CSP and settled as the legacy offer, which earns nothing.
 * - `not-csp`: another kind of offer, which earns nothing.
 * - `unknown`: Azure did not say which offer it is.
 */
export type OfferStanding = 'azure-plan' | 'csp' | 'legacy' | 'not-csp' | 'unknown';

/** The legacy offer's number, MS-AZR-0145P, wherever the billing property may say it. */
const LEGACY_OFFER = /0145P/i;
const AZURE_PLAN = /azure plan/i;
const AZURE_PLAN_SKUS: ReadonlySet<string> = new Set(['0001', '0002']);

/**
 * Only subscriptions of an Azure plan in CSP earn. The quota id tells CSP from everything else; Azure plan against
 * legacy is told by the billing property alone, since both carry `CSP_2015-05-01`.
 * Sources: https://learn.microsoft.com/en-us/azure/cost-management-billing/costs/understand-cost-mgt-data,
 * https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-faq
 */
export function offerOf({ quotaId, billing }: Pick<SubscriptionSnapshot, 'quotaId' | 'billing'>): OfferStanding {
  if (quotaId === null) return 'unknown';
  if (!/^CSP/i.test(quotaId)) return 'not-csp';
  if (billing === null) return 'csp';

  const { skuId, skuDescription } = billing;
  if (LEGACY_OFFER.test(`${skuId ?? ''} ${skuDescription ?? ''}`)) return 'legacy';
  if (AZURE_PLAN_SKUS.has(skuId ?? '') || AZURE_PLAN.test(skuDescription ?? '')) return 'azure-plan';
  return 'csp';
}

/** A deleted subscription uses nothing, so there is nothing to earn on. */
export function isDeleted(state: string): boolean {
  return state.toLowerCase() === 'deleted';
}

/** Disabled, Warned or PastDue: worth saying, but access still counts. An empty state says nothing. */
export function isTroubled(state: string): boolean {
  return state !== '' && state.toLowerCase() !== 'enabled' && !isDeleted(state);
}

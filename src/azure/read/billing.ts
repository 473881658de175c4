import { z } from 'zod/v4';
import type { BillingProperty, Unread } from '../../pec/snapshot.ts';
import { attempt, type ReadSession } from '../session.ts';
import { getJson } from './plain.ts';

const billingProperty = z.object({
  properties: z.object({
    skuId: z.string().nullish(),
    skuDescription: z.string().nullish(),
    billingAccountAgreementType: z.string().nullish(),
  }),
});

/**
 * The billing property of a subscription, which tells an Azure plan from a legacy offer.
 * Source: https://learn.microsoft.com/en-us/rest/api/billing/billing-property/get
 */
export function readBilling(
  session: ReadSession,
  options: { readonly endpoint: string; readonly scope: string; readonly unread: Unread[] },
): Promise<BillingProperty | null> {
  const { endpoint, scope, unread } = options;
  const url = `${endpoint}${scope}/providers/Microsoft.Billing/billingProperty/default?api-version=2024-04-01`;

  return attempt(session, { subject: 'billing', scope, unread }, async () => {
    const { properties } = await getJson(session, url, billingProperty);
    return {
      skuId: properties.skuId ?? null,
      skuDescription: properties.skuDescription ?? null,
      agreementType: properties.billingAccountAgreementType ?? null,
    };
  });
}

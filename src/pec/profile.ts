import { z } from 'zod/v4';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const guid = z
  .string()
  .regex(GUID, 'must be a GUID such as 00000000-0000-0000-0000-000000000000')
  .transform((value) => value.toLowerCase());
const partnerId = z.string().regex(/^\d{4,10}$/, 'must be a partner (location) id: digits only');

const organisationSchema = z.strictObject({
  name: z.string().min(1).max(200),
  tenantId: guid,
  agentGroups: z.strictObject({ adminAgents: guid, helpdeskAgents: guid.nullish() }),
  partnerIds: z.array(partnerId).min(1).max(50),
});

const linkedPrincipalSchema = z.strictObject({
  tenantId: guid,
  objectId: guid,
  memberOf: z.array(guid).max(50).optional(),
  partnerId,
  attestedBy: z.string().min(1).max(200),
  attestedAt: z.iso.datetime({ offset: true }).or(z.iso.date()),
});

/**
 * Who we check for: the partner that Microsoft bills and the reseller of record. Only their access counts.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
export const partnerProfileSchema = z.strictObject({
  billTo: organisationSchema,
  resellerOfRecord: organisationSchema.nullable().default(null),
  linkedPrincipals: z.array(linkedPrincipalSchema).max(1_000).default([]),
});

export type PartnerProfile = z.infer<typeof partnerProfileSchema>;
export type PartnerOrganisation = PartnerProfile['billTo'];
export type LinkedPrincipal = PartnerProfile['linkedPrincipals'][number];

/** Whether a text is a GUID, the only form in which an id may enter a URL or a command. */
export function isGuid(text: string): boolean {
  return GUID.test(text);
}

import { partnerProfileSchema, type LinkedPrincipal, type PartnerProfile } from '../pec/profile.ts';
import { ENGINEERS, LINKED_APP, PARTNER, RESELLER } from './cast.ts';
import { DIRECT_APP, DIRECT_TENANT_ID, ENGINEER, ENGINEER_TENANT_IDS } from './customers/direct.ts';

function attested(tenantId: string, objectId: string, memberOf: readonly string[] = []): LinkedPrincipal {
  return {
    tenantId,
    objectId,
    memberOf: [...memberOf],
    partnerId: PARTNER.partnerIds[0] ?? '',
    attestedBy: 'Demo data',
    attestedAt: '2026-09-01',
  };
}

/** The partner that the make-believe customers belong to. */
export const demoProfile: PartnerProfile = partnerProfileSchema.parse({
  billTo: PARTNER,
  resellerOfRecord: RESELLER,
  linkedPrincipals: [
    attested(PARTNER.tenantId, LINKED_APP, [ENGINEERS]),
    attested(DIRECT_TENANT_ID, DIRECT_APP),
    ...ENGINEER_TENANT_IDS.map((tenantId) => attested(tenantId, ENGINEER)),
  ],
});

import { partnerProfileSchema, type PartnerProfile } from '../pec/profile.ts';
import { ENGINEERS, LINKED_APP, PARTNER, RESELLER } from './cast.ts';
import { DIRECT_APP, DIRECT_TENANT_ID } from './customers/direct.ts';

/** The partner that the make-believe customers belong to. */
export const demoProfile: PartnerProfile = partnerProfileSchema.parse({
  billTo: PARTNER,
  resellerOfRecord: RESELLER,
  linkedPrincipals: [
    {
      tenantId: PARTNER.tenantId,
      objectId: LINKED_APP,
      memberOf: [ENGINEERS],
      partnerId: PARTNER.partnerIds[0],
      attestedBy: 'Demo data',
      attestedAt: '2026-09-01',
    },
    {
      tenantId: DIRECT_TENANT_ID,
      objectId: DIRECT_APP,
      partnerId: PARTNER.partnerIds[0],
      attestedBy: 'Demo data',
      attestedAt: '2026-09-01',
    },
  ],
});

import type { PartnerOrganisation } from '../pec/profile.ts';
import { demoGuid } from './guid.ts';

/** The partner of the make-believe world: the one that Microsoft bills. */
export const PARTNER: PartnerOrganisation = {
  name: 'Northwind Traders (demo)',
  tenantId: demoGuid('tenant', 1),
  agentGroups: { adminAgents: demoGuid('group', 1), helpdeskAgents: demoGuid('group', 2) },
  partnerIds: ['4815162'],
};

/** Its reseller of record. */
export const RESELLER: PartnerOrganisation = {
  name: 'Litware (demo)',
  tenantId: demoGuid('tenant', 2),
  agentGroups: { adminAgents: demoGuid('group', 3), helpdeskAgents: demoGuid('group', 4) },
  partnerIds: ['2342108'],
};

/** Some other partner, whose access neither helps nor hurts. */
export const STRANGER = { name: 'Proseware', tenantId: demoGuid('tenant', 3), adminAgents: demoGuid('group', 5) };

/** The partner's engineers, a group of its own tenant that Lighthouse delegations name. */
export const ENGINEERS = demoGuid('group', 6);
/** A service principal of the partner's tenant that somebody attests to be linked, member of the engineers. */
export const LINKED_APP = demoGuid('app', 1);
/** A service principal of the partner's tenant about whose link nobody said anything. */
export const UNLINKED_APP = demoGuid('app', 2);

/** The make-believe check identity: an app. */
export const CHECK_APP_CLIENT_ID = demoGuid('app', 3);

/** The check app's service principal in one tenant, a different object in each. */
export function checkAppObjectId(tenantId: string): string {
  return tenantId.replace(/^.{8}/, 'c4ec0000');
}

/** Role definition ids, as Azure has them everywhere. */
export const ROLES = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  supportRequestContributor: 'cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e',
  monitoringReader: '43d0d8ad-25c7-4714-9337-8ba259a9fe05',
  virtualMachineContributor: '9980e02c-c2be-4d73-94e8-173b1dc7cf3c',
  networkContributor: '4d97b98b-1d4f-4787-a291-c67834d212e7',
  /** A built-in role that Microsoft's list for PEC does not name. */
  tagContributor: '4a9ae827-6dc8-4573-8ac7-8239d42aa03f',
} as const;

/** People and groups of the customers. They hold roles too, and never count. */
export function customersOwn(customer: number, person: number): string {
  return demoGuid('user', person, customer);
}

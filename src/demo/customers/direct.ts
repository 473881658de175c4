import { checkAppObjectId, PARTNER, ROLES } from '../cast.ts';
import { customer, demoTenantId, subscription } from '../build.ts';
import { demoGuid } from '../guid.ts';
import type { DemoAssignment, DemoCustomer } from '../model.ts';

/** A service principal in a customer's tenant that the demo profile attests to be ours and linked. */
export const DIRECT_APP = demoGuid('app', 16);
const DIRECT_CUSTOMER = 8;
export const DIRECT_TENANT_ID = demoTenantId(DIRECT_CUSTOMER);

/** An engineer of ours, attested as linked, who is a guest in two customers' tenants. */
export const ENGINEER = demoGuid('user', 5, 9);
export const ENGINEER_TENANT_IDS: readonly string[] = [demoTenantId(9), demoTenantId(25)];

function checkAppGrant(number: number): DemoAssignment {
  const principalId = checkAppObjectId(demoTenantId(number));
  return { principalId, principalType: 'ServicePrincipal', role: ROLES.contributor };
}

/** Customers where single identities hold roles, with a partner admin link or without. */
export const DIRECT: readonly DemoCustomer[] = [
  customer(DIRECT_CUSTOMER, 'Fourth Coffee', {
    shows: 'One linked service principal with Contributor earns; a second one would be safer',
    subscriptions: [
      subscription(DIRECT_CUSTOMER, 1, 'Coffee shops', {
        grants: [{ principalId: DIRECT_APP, principalType: 'ServicePrincipal', role: ROLES.contributor }],
      }),
    ],
  }),
  customer(9, 'Graphic Design Institute', {
    shows: 'A PIM-activated role: access only while somebody works, which does not earn',
    subscriptions: [
      subscription(9, 1, 'Studio', {
        grants: [{ principalId: ENGINEER, principalType: 'User', role: ROLES.contributor }],
        activeSchedules: [
          {
            principalId: ENGINEER,
            principalType: 'User',
            role: ROLES.contributor,
            assignmentType: 'Activated',
            endsInDays: 0.25,
            assignmentIndex: 4,
          },
        ],
        eligibleSchedules: [{ principalId: ENGINEER, principalType: 'User', role: ROLES.contributor }],
      }),
    ],
  }),
  customer(23, 'First Up Consultants', {
    shows: 'The identity that checks holds Contributor itself, and its own partner admin link is read and counts',
    ownPartnerId: PARTNER.partnerIds[0] ?? '',
    subscriptions: [subscription(23, 1, 'Consulting', { grants: [checkAppGrant(23)] })],
  }),
  customer(24, 'Relecloud', {
    shows: "The identity that checks is linked to another partner's id: its role does not count for us",
    ownPartnerId: '9999999',
    subscriptions: [subscription(24, 1, 'Cloud games', { grants: [checkAppGrant(24)] })],
  }),
  customer(25, 'Nod Publishers', {
    shows: 'An engineer of ours may activate Contributor but does not hold it',
    subscriptions: [
      subscription(25, 1, 'Editors', {
        eligibleSchedules: [{ principalId: ENGINEER, principalType: 'User', role: ROLES.contributor }],
      }),
    ],
  }),
];

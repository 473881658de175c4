import { ROLES } from '../cast.ts';
import { customer, demoTenantId, subscription } from '../build.ts';
import { demoGuid } from '../guid.ts';
import type { DemoCustomer } from '../model.ts';

/** A service principal in a customer's tenant that the demo profile attests to be ours and linked. */
export const DIRECT_APP = demoGuid('app', 16);
const DIRECT_CUSTOMER = 8;
export const DIRECT_TENANT_ID = demoTenantId(DIRECT_CUSTOMER);

const ENGINEER = demoGuid('user', 5, 9);

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
];

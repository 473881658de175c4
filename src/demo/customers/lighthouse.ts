import { ENGINEERS, LINKED_APP, PARTNER, ROLES, UNLINKED_APP } from '../cast.ts';
import { customer, subscription } from '../build.ts';
import type { DemoCustomer, DemoDelegation } from '../model.ts';

const DELEGATION: DemoDelegation = {
  name: 'Northwind managed services',
  managedByTenantId: PARTNER.tenantId,
  managedByTenantName: PARTNER.name,
  authorizations: [
    { principalId: LINKED_APP, name: 'PEC link app', role: ROLES.supportRequestContributor },
    { principalId: ENGINEERS, name: 'Engineers', role: ROLES.reader },
  ],
};

const MANAGED_BY = { managedByTenantIds: [PARTNER.tenantId] } as const;

/** Customers that delegate to us by Azure Lighthouse. */
export const LIGHTHOUSE: readonly DemoCustomer[] = [
  customer(10, 'Humongous Insurance', {
    shows: 'Azure Lighthouse with a linked service principal and a permanent eligible role: earns',
    subscriptions: [subscription(10, 1, 'Claims', { ...MANAGED_BY, delegations: [DELEGATION] })],
  }),
  customer(11, 'Southridge Video', {
    shows: "Azure Lighthouse, and nobody said whether the service principal is linked: can't tell",
    subscriptions: [
      subscription(11, 1, 'Streaming', {
        ...MANAGED_BY,
        delegations: [
          {
            ...DELEGATION,
            unexpanded: true,
            authorizations: [{ principalId: UNLINKED_APP, name: 'Automation', role: ROLES.contributor }],
          },
        ],
      }),
    ],
  }),
];

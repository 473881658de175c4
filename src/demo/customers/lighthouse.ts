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
  customer(26, 'Bellows College', {
    shows: 'Azure Lighthouse with eligible authorizations only, which never count',
    subscriptions: [
      subscription(26, 1, 'Campus', {
        ...MANAGED_BY,
        delegations: [
          {
            ...DELEGATION,
            authorizations: [],
            eligibleAuthorizations: [{ principalId: ENGINEERS, name: 'Engineers', role: ROLES.contributor }],
          },
        ],
      }),
    ],
  }),
  customer(27, 'Best For You Organics', {
    shows: 'A Marketplace managed-service offer: it needs no partner admin link',
    subscriptions: [
      subscription(27, 1, 'Farm shops', {
        ...MANAGED_BY,
        delegations: [
          {
            ...DELEGATION,
            marketplacePlan: 'managed-standard',
            authorizations: [{ principalId: UNLINKED_APP, name: 'Automation', role: ROLES.contributor }],
          },
        ],
      }),
    ],
  }),
  customer(28, 'A. Datum', {
    shows: "We come in by Azure Lighthouse only: the customer's own role assignments stay hidden from us",
    entry: 'partner-tenant',
    subscriptions: [
      subscription(28, 1, 'Statistics', { ...MANAGED_BY, delegations: [DELEGATION] }),
      subscription(28, 2, 'Archive', {
        ...MANAGED_BY,
        delegations: [
          { ...DELEGATION, authorizations: [{ principalId: UNLINKED_APP, name: 'Automation', role: ROLES.reader }] },
        ],
      }),
    ],
  }),
  customer(29, 'Munson’s Pickles', {
    domain: 'munsonspickles.example',
    shows: 'A delegation of one resource group: partly',
    subscriptions: [
      subscription(29, 1, 'Pickle farm', {
        ...MANAGED_BY,
        delegations: [{ ...DELEGATION, scope: '/resourceGroups/rg-brine', unlisted: true }],
      }),
    ],
  }),
];

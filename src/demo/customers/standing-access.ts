import { PARTNER, RESELLER, ROLES, STRANGER } from '../cast.ts';
import { agents, customer, subscription } from '../build.ts';
import type { DemoCustomer } from '../model.ts';

const READER_ONLY = agents(PARTNER.agentGroups.adminAgents, ROLES.reader);

/** Customers whose story is the standing access of a partner's agents (AOBO): there, gone, too little, or another's. */
export const STANDING_ACCESS: readonly DemoCustomer[] = [
  customer(1, 'Fabrikam', {
    shows: 'Three of five subscriptions earn: one lost the foreign principal, one gives Reader only',
    subscriptions: [
      subscription(1, 1, 'Prod-East', { grants: [agents()] }),
      subscription(1, 2, 'Prod-West', { grants: [agents(STRANGER.adminAgents)] }),
      subscription(1, 3, 'Prod-North', { grants: [agents()] }),
      subscription(1, 4, 'Test', { grants: [READER_ONLY] }),
      subscription(1, 5, 'Shared services', { grants: [agents(PARTNER.agentGroups.adminAgents, ROLES.contributor)] }),
    ],
  }),
  customer(2, 'Contoso', {
    shows: 'All is well: Admin Agents own both subscriptions',
    subscriptions: [
      subscription(2, 1, 'Contoso production', { grants: [agents()] }),
      subscription(2, 2, 'Contoso development', { grants: [agents()] }),
    ],
  }),
  customer(3, 'Tailspin Toys', {
    shows: 'The foreign principal was removed: nobody of ours has access',
    subscriptions: [subscription(3, 1, 'Toy shop'), subscription(3, 2, 'Warehouse')],
  }),
  customer(4, 'Adventure Works', {
    shows: "Another partner's foreign principal holds Owner, ours is missing",
    subscriptions: [subscription(4, 1, 'Bike shop', { grants: [agents(STRANGER.adminAgents)] })],
  }),
  customer(5, 'Woodgrove Bank', {
    shows: 'Admin Agents hold Reader, which never counts',
    subscriptions: [subscription(5, 1, 'Online banking', { grants: [READER_ONLY] })],
  }),
  customer(6, 'Alpine Ski House', {
    shows: 'Partly: Admin Agents hold Contributor on two resource groups only',
    subscriptions: [
      subscription(6, 1, 'Resorts', {
        grants: ['/resourceGroups/rg-web', '/resourceGroups/rg-booking'].map((scope) => ({
          ...agents(PARTNER.agentGroups.adminAgents, ROLES.contributor),
          scope,
        })),
      }),
    ],
  }),
  customer(7, 'Coho Winery', {
    shows: "The reseller of record's Admin Agents hold access, which earns for the partner that Microsoft bills",
    subscriptions: [subscription(7, 1, 'Vineyards', { grants: [agents(RESELLER.agentGroups.adminAgents)] })],
  }),
];

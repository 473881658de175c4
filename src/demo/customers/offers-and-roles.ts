import { PARTNER, ROLES } from '../cast.ts';
import { agents, customer, subscription } from '../build.ts';
import { demoGuid } from '../guid.ts';
import type { DemoCustomer } from '../model.ts';

const SUPPORT_DESK = demoGuid('role', 1);
const LOUD_NAME = demoGuid('role', 2);
const ADMIN_AGENTS = PARTNER.agentGroups.adminAgents;

/** Customers whose offer or role decides. */
export const OFFERS_AND_ROLES: readonly DemoCustomer[] = [
  customer(30, 'The Phone Company', {
    shows: 'An offer that is not CSP, a legacy CSP offer, a disabled and a deleted subscription',
    subscriptions: [
      subscription(30, 1, 'Enterprise agreement', {
        quotaId: 'EnterpriseAgreement_2014-09-01',
        billing: 'direct',
        grants: [agents()],
      }),
      subscription(30, 2, 'Legacy', { billing: 'legacy', grants: [agents()] }),
      subscription(30, 3, 'Disabled', { state: 'Disabled', grants: [agents()] }),
      subscription(30, 4, 'Deleted', { state: 'Deleted', grants: [agents()] }),
    ],
  }),
  customer(31, 'Wide World Importers', {
    shows: "Custom roles, one with a name that tries to look like a link: can't tell",
    subscriptions: [
      subscription(31, 1, 'Imports', {
        grants: [agents(ADMIN_AGENTS, SUPPORT_DESK)],
        customRoles: [
          { id: SUPPORT_DESK, name: 'Partner support desk' },
          { id: LOUD_NAME, name: '**Owner** [click here](https://example.com)' },
        ],
      }),
      subscription(31, 2, 'Exports', {
        grants: [agents(ADMIN_AGENTS, LOUD_NAME)],
        customRoles: [
          { id: SUPPORT_DESK, name: 'Partner support desk' },
          { id: LOUD_NAME, name: '**Owner** [click here](https://example.com)' },
        ],
      }),
    ],
  }),
  customer(32, 'VanArsdel', {
    shows: "Tag Contributor, a built-in role that Microsoft's list does not name: can't tell",
    subscriptions: [subscription(32, 1, 'Furniture', { grants: [agents(ADMIN_AGENTS, ROLES.tagContributor)] })],
  }),
];

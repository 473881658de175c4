import { PARTNER, RESELLER, ROLES, STRANGER } from '../cast.ts';
import { agents, customer, ownPeople, subscription } from '../build.ts';
import type { DemoCustomer } from '../model.ts';

/** Where `subscription` puts the first grant: after the customer's own people. */
const FIRST_GRANT = ownPeople(0).length;

/** What the portal writes for "may assign all roles except privileged ones". */
const NO_OWNERS =
  "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAllValues:GuidNotEquals {8e3af657-a8ff-443c-a75c-2fe8c4bcb635}))";

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
  customer(16, 'Wingtip Toys', {
    shows: 'At risk: the access of our Admin Agents ends in nine days',
    subscriptions: [
      subscription(16, 1, 'Toy factory', {
        grants: [agents()],
        activeSchedules: [
          {
            principalId: PARTNER.agentGroups.adminAgents,
            principalType: 'ForeignGroup',
            role: ROLES.owner,
            endsInDays: 9,
            assignmentIndex: FIRST_GRANT,
          },
        ],
      }),
    ],
  }),
  customer(17, 'Trey Research', {
    shows: 'At risk: a condition limits what our Admin Agents may do',
    subscriptions: [subscription(17, 1, 'Laboratory', { grants: [{ ...agents(), condition: NO_OWNERS }] })],
  }),
  customer(18, 'School of Fine Art', {
    shows: 'At risk: a deny assignment of the customer hits everybody, us too',
    subscriptions: [
      subscription(18, 1, 'Gallery', {
        grants: [agents()],
        denyAssignments: [{ name: 'Locked by the deployment stack "gallery"', principalIds: [], actions: ['*/write'] }],
      }),
    ],
  }),
  customer(19, 'Blue Yonder Airlines', {
    shows: 'Earns by a role inherited from a management group, which Microsoft does not document',
    subscriptions: [
      subscription(19, 1, 'Flight operations', {
        grants: [{ ...agents(), scope: '/providers/Microsoft.Management/managementGroups/blue-yonder' }],
      }),
    ],
  }),
  customer(20, "Liberty's Delightful Bakery", {
    domain: 'libertysbakery.example',
    shows: 'Earns by the Helpdesk Agents, with the least role that does: Support Request Contributor',
    subscriptions: [
      subscription(20, 1, 'Bakery', {
        grants: [agents(PARTNER.agentGroups.helpdeskAgents ?? '', ROLES.supportRequestContributor)],
      }),
    ],
  }),
  customer(21, 'Fincher Architects', {
    shows: 'Our access was given today: it earns from the next full day on',
    subscriptions: [subscription(21, 1, 'Drawings', { grants: [{ ...agents(), createdDaysAgo: 0 }] })],
  }),
  customer(22, 'Terra Firm', {
    shows: 'Partly: our Admin Agents hold a role on a single virtual machine',
    subscriptions: [
      subscription(22, 1, 'Soil analysis', {
        grants: [
          {
            ...agents(PARTNER.agentGroups.adminAgents, ROLES.virtualMachineContributor),
            scope: '/resourceGroups/rg-lab/providers/Microsoft.Compute/virtualMachines/vm-lab-1',
          },
        ],
      }),
    ],
  }),
];

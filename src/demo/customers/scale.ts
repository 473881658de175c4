import { agents, customer, demoTenantId, subscription } from '../build.ts';
import { customersOwn, PARTNER, ROLES } from '../cast.ts';
import type { DemoAssignment, DemoCustomer, DemoList, DemoSubscription } from '../model.ts';

/** A list whose items are made when they are asked for. */
function generated<T>(length: number, make: (index: number) => T): DemoList<T> {
  return { length, at: (index) => (index >= 0 && index < length ? make(index) : undefined) };
}

const ROLE_MIX = [ROLES.reader, ROLES.contributor, ROLES.virtualMachineContributor, ROLES.monitoringReader];
const TYPE_MIX = ['User', 'Group', 'ServicePrincipal', 'User'] as const;

/** One of the customer's own assignments: a few hundred people and apps, over a few dozen resource groups. */
function ownAssignment(customerNumber: number, index: number): DemoAssignment {
  return {
    principalId: customersOwn(customerNumber, 1 + ((index * 7) % 900)),
    principalType: TYPE_MIX[index % TYPE_MIX.length] ?? 'User',
    role: ROLE_MIX[index % ROLE_MIX.length] ?? ROLES.reader,
    scope: `/resourceGroups/rg-${String(index % 40)}`,
  };
}

export interface FleetOptions {
  readonly subscriptions: number;
  readonly assignmentsEach: number;
  /** Every so many subscriptions, our agents hold Reader only. Never unless told. */
  readonly readerOnlyEvery?: number;
  readonly pageSize?: number;
}

/** A large customer, made while it is read. Each subscription holds one grant of our agents and people of its own. */
export function fleet(number: number, name: string, shows: string, options: FleetOptions): DemoCustomer {
  const { subscriptions, assignmentsEach, readerOnlyEvery, pageSize = 500 } = options;

  return {
    ...customer(number, name, { shows, pageSize, subscriptions: [] }),
    tenantId: demoTenantId(number),
    subscriptions: generated(subscriptions, (index): DemoSubscription => {
      const weak = readerOnlyEvery !== undefined && index % readerOnlyEvery === readerOnlyEvery - 1;
      const grant = agents(PARTNER.agentGroups.adminAgents, weak ? ROLES.reader : ROLES.owner);
      return {
        ...subscription(number, index + 1, `${name} ${String(index + 1).padStart(4, '0')}`),
        assignments: generated(assignmentsEach, (at) => (at === 0 ? grant : ownAssignment(number, at))),
      };
    }),
  };
}

/** Customers that are large. */
export const SCALE: readonly DemoCustomer[] = [
  fleet(14, 'City Power & Light', 'A fleet of 1,000 subscriptions with 100,000 role assignments, all earning', {
    subscriptions: 1_000,
    assignmentsEach: 100,
  }),
  fleet(15, 'Consolidated Messenger', '120 subscriptions, of which every tenth gives our agents Reader only', {
    subscriptions: 120,
    assignmentsEach: 12,
    readerOnlyEvery: 10,
    pageSize: 50,
  }),
];

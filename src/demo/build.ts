import { customersOwn, PARTNER, ROLES } from './cast.ts';
import { demoGuid } from './guid.ts';
import type { DemoAssignment, DemoCustomer, DemoSubscription } from './model.ts';

/** The standing access that a partner's Admin Agents get: a foreign group, Owner unless told. */
export function agents(group: string = PARTNER.agentGroups.adminAgents, role: string = ROLES.owner): DemoAssignment {
  return { principalId: group, principalType: 'ForeignGroup', role };
}

/** What every subscription holds besides: the customer's own people, who never count. */
export function ownPeople(customer: number): readonly DemoAssignment[] {
  return [
    { principalId: customersOwn(customer, 1), principalType: 'User', role: ROLES.owner },
    { principalId: customersOwn(customer, 2), principalType: 'Group', role: ROLES.contributor },
    { principalId: customersOwn(customer, 3), principalType: 'User', role: ROLES.monitoringReader },
    {
      principalId: customersOwn(customer, 4),
      principalType: 'ServicePrincipal',
      role: ROLES.networkContributor,
      scope: '/resourceGroups/rg-network',
    },
  ];
}

export interface SubscriptionOptions extends Omit<DemoSubscription, 'id' | 'name' | 'assignments'> {
  /** Beside the customer's own people. */
  readonly grants?: readonly DemoAssignment[];
}

/** The `number`th subscription of a customer, both counted from 1. */
export function subscription(
  customer: number,
  number: number,
  name: string,
  { grants = [], ...rest }: SubscriptionOptions = {},
): DemoSubscription {
  return {
    id: demoGuid('subscription', number, customer),
    name,
    assignments: [...ownPeople(customer), ...grants],
    ...rest,
  };
}

export type CustomerOptions = Omit<DemoCustomer, 'tenantId' | 'name' | 'domain' | 'entry'> &
  Partial<Pick<DemoCustomer, 'entry' | 'domain'>>;

/** Customer ids start at 16; smaller ones are partners. */
export function demoTenantId(customer: number): string {
  return demoGuid('tenant', customer + 16);
}

export function customer(number: number, name: string, options: CustomerOptions): DemoCustomer {
  const domain = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '')}.example`;
  return { tenantId: demoTenantId(number), name, domain, entry: 'customer-tenant', ...options };
}

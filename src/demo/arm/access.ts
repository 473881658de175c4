import { claimsOf } from '../../azure/identity.ts';
import type { DemoCustomer, DemoSubscription } from '../model.ts';
import { armError, type DemoReply, type DemoRequest } from './reply.ts';

/** What a token lets its bearer see: subscriptions, each with the customer that owns it. */
export interface Sight {
  readonly tenantId: string;
  readonly customers: readonly DemoCustomer[];
}

/** Reads the bearer's tenant and what it may see; the reply of a refusal where there is no usable token. */
export function sightOf(request: DemoRequest, world: readonly DemoCustomer[]): Sight | DemoReply {
  const token = /^Bearer (.+)$/.exec(request.authorization ?? '')?.[1];
  const tenantId = token ? claimsOf(token).tenantId : undefined;
  if (!tenantId) {
    return armError(401, 'AuthenticationFailed', 'Authentication failed.', { 'www-authenticate': 'Bearer' });
  }
  const customers = world.filter(
    (customer) =>
      customer.tenantId === tenantId || (customer.entry === 'partner-tenant' && manages(tenantId, customer)),
  );
  return { tenantId, customers };
}

function manages(tenantId: string, { subscriptions }: DemoCustomer): boolean {
  return subscriptions.at(0)?.managedByTenantIds?.includes(tenantId) ?? false;
}

export interface Place {
  readonly customer: DemoCustomer;
  readonly subscription: DemoSubscription;
}

export function findSubscription({ customers }: Sight, subscriptionId: string): Place | undefined {
  for (const customer of customers) {
    // The end of a make-believe id counts a customer's subscriptions from 1, so a thousand need no search.
    const subscription = customer.subscriptions.at(Number.parseInt(subscriptionId.slice(-12), 16) - 1);
    if (subscription?.id === subscriptionId) return { customer, subscription };
  }
  return undefined;
}

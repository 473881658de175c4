import { agents, customer, subscription } from '../build.ts';
import type { DemoCustomer, DemoSubscription } from '../model.ts';

const CUSTOMER = 50;
const SHOP = 2;

function shopWith(
  options: Pick<Parameters<typeof subscription>[3] & object, 'grants' | 'deletedGrants'>,
): DemoSubscription {
  return subscription(CUSTOMER, SHOP, 'Web shop', options);
}

const OFFICE = subscription(CUSTOMER, 1, 'Office', { grants: [agents()] });
const WELL = [OFFICE, shopWith({ grants: [agents()] })];
const BROKEN = [
  OFFICE,
  shopWith({ deletedGrants: [{ grant: agents(), by: 'j.smit@lakeshoreretail.example', minutesAgo: 5 }] }),
];

/** Customers that are another thing each time they are read, so that a watch has something to tell. */
export const CHANGING: readonly DemoCustomer[] = [
  customer(CUSTOMER, 'Lakeshore Retail', {
    shows:
      'Changes as you watch: all is well at the first check, the access to one subscription is gone at the second, and back at the third',
    subscriptions: WELL,
    chapters: [WELL, BROKEN, WELL],
  }),
];

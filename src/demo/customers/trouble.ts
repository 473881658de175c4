import { agents, customer, subscription } from '../build.ts';
import type { DemoCustomer } from '../model.ts';

/** Customers of which something cannot be read. */
export const TROUBLE: readonly DemoCustomer[] = [
  customer(12, 'Lucerne Publishing', {
    shows: "We may see the subscription but not read its role assignments (403): can't tell",
    subscriptions: [subscription(12, 1, 'Printing', { grants: [agents()] })],
    faults: [
      { read: 'roleassignments', kind: 'forbidden' },
      { read: 'roleassignmentscheduleinstances', kind: 'forbidden' },
      { read: 'roleeligibilityscheduleinstances', kind: 'forbidden' },
      { read: 'denyassignments', kind: 'forbidden' },
    ],
  }),
  customer(13, 'Margie’s Travel', {
    domain: 'margiestravel.example',
    shows: 'The customer has not let the check app in: cannot check, with what to ask for',
    entry: 'none',
    subscriptions: [subscription(13, 1, 'Bookings', { grants: [agents()] })],
  }),
];

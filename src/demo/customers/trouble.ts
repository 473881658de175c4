import { agents, customer, subscription } from '../build.ts';
import { demoGuid } from '../guid.ts';
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
  customer(35, 'Northwind Electric Cars', {
    shows: 'Azure answers with faults for ever where the role assignments should be',
    subscriptions: [subscription(35, 1, 'Charging', { grants: [agents()] })],
    faults: [{ read: 'roleassignments', kind: 'server-error' }],
  }),
  customer(36, 'Parnell Aerospace', {
    shows: 'Slow pages: a check that takes a while, counts as it reads, and can be stopped',
    subscriptions: Array.from({ length: 30 }, (_, index) =>
      subscription(36, index + 1, `Hangar ${index + 1}`, { grants: [agents()] }),
    ),
    faults: [{ read: 'roleassignments', kind: 'slow' }],
  }),
  customer(37, 'Lamna Healthcare', {
    shows: 'A cut-off reply and a web page in the place of data: never read as "nobody has access"',
    subscriptions: [
      subscription(37, 1, 'Patients', { grants: [agents()] }),
      subscription(37, 2, 'Billing', { grants: [agents()] }),
    ],
    faults: [
      { read: 'roleassignments', subscriptionId: demoGuid('subscription', 1, 37), kind: 'cut-off' },
      { read: 'roleassignments', subscriptionId: demoGuid('subscription', 2, 37), kind: 'html' },
    ],
  }),
  customer(38, 'Boulder Innovations', {
    shows: 'The sign-in expires half-way: what was read until then is judged',
    subscriptions: Array.from({ length: 3 }, (_, index) =>
      subscription(38, index + 1, `Project ${index + 1}`, { grants: [agents()] }),
    ),
    faults: [{ read: 'roleassignments', after: 5, kind: 'token-expired' }],
  }),
  customer(39, 'Spicy Curry House', {
    domain: 'spicycurry.example',
    shows: 'Azure throttles twice and then answers: the check waits and succeeds',
    subscriptions: [subscription(39, 1, 'Restaurants', { grants: [agents()] })],
    faults: [
      { read: 'roleassignments', kind: 'throttled', times: 1 },
      { read: 'denyassignments', kind: 'throttled-without-hint', times: 1 },
    ],
  }),
  customer(40, 'Tasmanian Traders', {
    shows: 'A next link points to another host: it is not followed, and the rest is named as not read',
    subscriptions: [subscription(40, 1, 'Market', { grants: [agents()] })],
    faults: [{ read: 'roleassignments', kind: 'foreign-next-link' }],
  }),
];

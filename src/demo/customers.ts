import { CHANGING } from './customers/changing.ts';
import { DIRECT } from './customers/direct.ts';
import { LIGHTHOUSE } from './customers/lighthouse.ts';
import { OFFERS_AND_ROLES } from './customers/offers-and-roles.ts';
import { SCALE } from './customers/scale.ts';
import { STANDING_ACCESS } from './customers/standing-access.ts';
import { TROUBLE } from './customers/trouble.ts';
import type { DemoCustomer } from './model.ts';

/** Every customer of the make-believe Azure. `docs/demo-customers.md` says what each shows. */
export const demoCustomers: readonly DemoCustomer[] = [
  ...STANDING_ACCESS,
  ...CHANGING,
  ...DIRECT,
  ...LIGHTHOUSE,
  ...OFFERS_AND_ROLES,
  ...TROUBLE,
  ...SCALE,
];

/** Names as they are compared, made once: every message that is typed is looked at for one. */
const NAMES: ReadonlyMap<DemoCustomer, string> = new Map(
  demoCustomers.map((customer) => [customer, normalise(customer.name)]),
);

const BY_WHOLE: ReadonlyMap<string, DemoCustomer> = new Map(
  demoCustomers.flatMap((customer) =>
    [customer.tenantId, customer.domain, normalise(customer.name)].map((called) => [called, customer] as const),
  ),
);
const ALL_NAMES = [...NAMES.values()].map((name) => ` ${name}`).join('\n');

/** The customer that a person means: by tenant id, domain, or the start of a word of its name. */
export function findDemoCustomer(text: string): DemoCustomer | undefined {
  const asked = normalise(text);
  if (asked === '') return undefined;
  const exact = BY_WHOLE.get(asked);
  if (exact || !ALL_NAMES.includes(` ${asked}`)) return exact;
  return demoCustomers.find((customer) => ` ${NAMES.get(customer) ?? ''}`.includes(` ${asked}`));
}

function normalise(text: string): string {
  return text.trim().toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

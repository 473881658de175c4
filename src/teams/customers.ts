import type { Act, Policy } from '../access/policy.ts';
import type { AzureSource } from '../check/azure-source.ts';
import type { Reports } from '../check/reports.ts';
import { customersNamed } from '../knowledge/customer-question.ts';
import type { NamedCustomer } from '../store/history.ts';
import { nearNames } from './nearNames.ts';
import type { OpenedCustomer } from './openCustomer.ts';
import type { Visit } from './router.ts';
import type { ViewerOf } from './viewerOf.ts';

/** A customer that somebody may have meant. Its name is untrusted text. */
export interface NearCustomer {
  readonly name: string;
  /** A domain or a tenant id. */
  readonly reference: string;
}

/** The customers that people name. */
export interface Customers {
  /** The tenant behind what a person typed. */
  readonly findTenant: AzureSource['findTenant'];
  /**
   * Customers whose name or domain is close to what was typed, among those of whom the asker may know: make-believe ones,
   * and those whose last check they may see.
   */
  readonly nearTo: (visit: Visit, typed: string, act: Act) => Promise<readonly NearCustomer[]>;
  /** Customers that a text calls by their name, among those of whom the asker may know; in a personal chat, beyond make-believe ones. */
  readonly namedIn: (visit: Visit, text: string) => Promise<readonly NearCustomer[]>;
  /** What to call a customer: as its last check does, else by the domain that was typed. Untrusted text. */
  readonly nameOf: (opened: Omit<OpenedCustomer, 'identities'>) => Promise<string>;
}

/** A customer, and whose check calls it so; null for a make-believe one. */
interface Called extends Omit<NamedCustomer, 'identityKey'> {
  readonly identityKey: string | null;
}

export interface CustomersOptions {
  readonly azure: Pick<AzureSource, 'findTenant' | 'known'>;
  readonly reports: Pick<Reports, 'customers' | 'list' | 'get'>;
  readonly viewerOf: ViewerOf;
  /** The policy without its trail: nobody asked for the customers that are passed over. */
  readonly unaudited: Policy;
}

const MOST_SUGGESTED = 3;
const MOST_KEPT = 200;

export function createCustomers({ azure, reports, viewerOf, unaudited }: CustomersOptions): Customers {
  const known: readonly Called[] = azure.known.map((customer) => ({ ...customer, identityKey: null }));

  async function kept({ turn }: Visit, act: Act) {
    const forWhom = await unaudited.decide(turn, act, null);
    return forWhom.allowed ? await reports.customers(viewerOf(turn, forWhom), MOST_KEPT) : [];
  }

  async function called(visit: Visit, act: Act): Promise<readonly Called[]> {
    const others = (await kept(visit, act)).filter((one) => known.every(({ tenantId }) => tenantId !== one.tenantId));
    return [...known, ...others];
  }

  async function mayKnow({ turn }: Visit, among: readonly Called[], act: Act): Promise<readonly NearCustomer[]> {
    const allowed: NearCustomer[] = [];
    for (const { tenantId, name, domain, identityKey } of among) {
      if (allowed.length === MOST_SUGGESTED) break;
      const decision = await unaudited.decide(turn, act, tenantId);
      if (!decision.allowed) continue;
      // What only the asker's own sign-in could show, the bot does not tell of before it was used.
      const isKnown =
        identityKey === null
          ? decision.identities.includes('app')
          : viewerOf(turn, decision).identityKeys.includes(identityKey);
      if (isKnown) allowed.push({ name: name ?? domain ?? tenantId, reference: domain ?? tenantId });
    }
    return allowed;
  }

  return {
    findTenant: (text) => azure.findTenant(text),

    nearTo: async (visit, typed, act) => await mayKnow(visit, nearNames(typed, await called(visit, act)), act),

    async namedIn(visit, text) {
      // In a channel, a name that is known would tell the others who is a customer.
      const among = visit.turn.address.kind === 'personal' ? await called(visit, 'see') : known;
      return await mayKnow(visit, customersNamed(text, among), 'see');
    },

    async nameOf({ viewer, customerTenantId, domain }) {
      const [last] = await reports.list(viewer, customerTenantId);
      const report = last ? await reports.get(viewer, last.checkId) : null;
      const known = azure.known.find(({ tenantId }) => tenantId === customerTenantId);
      return report?.customer.displayName ?? known?.name ?? report?.customer.domain ?? domain ?? customerTenantId;
    },
  };
}

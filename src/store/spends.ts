import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { isGuid } from '../pec/profile.ts';
import { requireTenant, StoreInputError } from './bounds.ts';
import type { Database } from './schema.ts';

/** What a customer, or one of its subscriptions, is said to spend on Azure in a month. */
export interface StoredSpend {
  readonly customerTenantId: string;
  /** Null for the customer as a whole. */
  readonly subscriptionId: string | null;
  readonly amount: number;
  /** ISO 4217; null where nobody said which. */
  readonly currency: string | null;
}

export type KeepSpendOutcome = { readonly kept: true } | { readonly kept: false; readonly reason: 'full' };

/** Spends that a partner gave for its customers. Nobody else's are ever read or changed with them. */
export interface Spends {
  /** Of these customers, at most. */
  of(partnerTenantId: string, customerTenantIds: readonly string[]): Promise<readonly StoredSpend[]>;
  /** Puts one in the place of what stood there. */
  keep(partnerTenantId: string, spend: StoredSpend): Promise<KeepSpendOutcome>;
  /** Forgets all of one customer. @returns how many there were. */
  remove(partnerTenantId: string, customerTenantId: string): Promise<number>;
}

/** Enough for a large distributor to give one for every customer and for the subscriptions that matter. */
const MOST_OF_A_PARTNER = 20_000;
const WHOLE_CUSTOMER = '';

export function createSpends(db: Kysely<Database>, clock: Clock, most: number = MOST_OF_A_PARTNER): Spends {
  const ofPartner = (partnerTenantId: string) =>
    db.selectFrom('spends').where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId));

  return {
    async of(partnerTenantId, customerTenantIds) {
      const rows = await ofPartner(partnerTenantId)
        .select(['customer_tenant_id', 'subscription_id', 'amount', 'currency'])
        .where('customer_tenant_id', '=', sql<string>`any(${customerTenantIds.map(requireGuid)}::uuid[])`)
        .orderBy('customer_tenant_id')
        .orderBy('subscription_id')
        .execute();
      return rows.map(({ customer_tenant_id, subscription_id, amount, currency }) => ({
        customerTenantId: customer_tenant_id,
        subscriptionId: subscription_id === WHOLE_CUSTOMER ? null : subscription_id,
        amount: Number(amount),
        currency,
      }));
    },

    async keep(partnerTenantId, { customerTenantId, subscriptionId, amount, currency }) {
      const key = {
        partner_tenant_id: requireTenant('partnerTenantId', partnerTenantId),
        customer_tenant_id: requireGuid(customerTenantId),
        subscription_id: subscriptionId === null ? WHOLE_CUSTOMER : requireGuid(subscriptionId),
      };
      const values = { amount: String(amount), currency, changed_at: clock.now() };
      const changed = await db
        .updateTable('spends')
        .set(values)
        .where((is) => is.and(key))
        .executeTakeFirst();
      if (changed.numUpdatedRows > 0n) return { kept: true };

      const { count } = await ofPartner(partnerTenantId)
        .select((of) => of.fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow();
      if (Number(count) >= most) return { kept: false, reason: 'full' };
      await db
        .insertInto('spends')
        .values({ ...key, ...values })
        .onConflict((conflict) =>
          conflict.columns(['partner_tenant_id', 'customer_tenant_id', 'subscription_id']).doUpdateSet(values),
        )
        .execute();
      return { kept: true };
    },

    async remove(partnerTenantId, customerTenantId) {
      const gone = await db
        .deleteFrom('spends')
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .where('customer_tenant_id', '=', requireGuid(customerTenantId))
        .executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

function requireGuid(id: string): string {
  if (!isGuid(id)) throw new StoreInputError('A spend is for a customer or a subscription by its GUID.');
  return id.toLowerCase();
}

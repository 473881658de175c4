import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Audit, NewAuditEntry } from './audit.ts';
import { requireGuid, requireTenant } from './bounds.ts';
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
  /**
   * Puts one in the place of what stood there.
   * @param entry is kept in the audit trail together with the spend, or neither is.
   */
  keep(partnerTenantId: string, spend: StoredSpend, entry?: NewAuditEntry): Promise<KeepSpendOutcome>;
  /**
   * Forgets all of one customer.
   * @param entry as above; none is kept where there was nothing to forget.
   * @returns how many there were.
   */
  remove(partnerTenantId: string, customerTenantId: string, entry?: NewAuditEntry): Promise<number>;
}

/** Enough for a large distributor to give one for every customer and for the subscriptions that matter. */
const MOST_OF_A_PARTNER = 20_000;
const WHOLE_CUSTOMER = '';

export interface SpendsOptions {
  readonly audit: Pick<Audit, 'record'>;
  /** How many a partner may give. */
  readonly most?: number;
}

export function createSpends(
  db: Kysely<Database>,
  clock: Clock,
  { audit, most = MOST_OF_A_PARTNER }: SpendsOptions,
): Spends {
  const ofPartner = (within: Kysely<Database>, partnerTenantId: string) =>
    within.selectFrom('spends').where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId));

  async function put(
    within: Kysely<Database>,
    partnerTenantId: string,
    { customerTenantId, subscriptionId, amount, currency }: StoredSpend,
  ): Promise<KeepSpendOutcome> {
    const key = {
      partner_tenant_id: requireTenant('partnerTenantId', partnerTenantId),
      customer_tenant_id: requireGuid('customerTenantId', customerTenantId),
      subscription_id: subscriptionId === null ? WHOLE_CUSTOMER : requireGuid('subscriptionId', subscriptionId),
    };
    const values = { amount: String(amount), currency, changed_at: clock.now() };
    const changed = await within
      .updateTable('spends')
      .set(values)
      .where((is) => is.and(key))
      .executeTakeFirst();
    if (changed.numUpdatedRows > 0n) return { kept: true };

    const { count } = await ofPartner(within, partnerTenantId)
      .select((of) => of.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    if (Number(count) >= most) return { kept: false, reason: 'full' };
    await within
      .insertInto('spends')
      .values({ ...key, ...values })
      .onConflict((conflict) =>
        conflict.columns(['partner_tenant_id', 'customer_tenant_id', 'subscription_id']).doUpdateSet(values),
      )
      .execute();
    return { kept: true };
  }

  return {
    async of(partnerTenantId, customerTenantIds) {
      const rows = await ofPartner(db, partnerTenantId)
        .select(['customer_tenant_id', 'subscription_id', 'amount', 'currency'])
        .where(
          'customer_tenant_id',
          '=',
          sql<string>`any(${customerTenantIds.map((id) => requireGuid('customerTenantId', id))}::uuid[])`,
        )
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

    keep: (partnerTenantId, spend, entry) =>
      db.transaction().execute(async (transaction) => {
        const outcome = await put(transaction, partnerTenantId, spend);
        if (outcome.kept && entry) await audit.record(entry, transaction);
        return outcome;
      }),

    remove: (partnerTenantId, customerTenantId, entry) =>
      db.transaction().execute(async (transaction) => {
        const gone = await transaction
          .deleteFrom('spends')
          .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
          .where('customer_tenant_id', '=', requireGuid('customerTenantId', customerTenantId))
          .executeTakeFirst();
        const count = Number(gone.numDeletedRows);
        if (count > 0 && entry) await audit.record(entry, transaction);
        return count;
      }),
  };
}

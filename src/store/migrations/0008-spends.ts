import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a partner says that a customer or a subscription spends in a month; an empty subscription is the whole customer. */
export const spends = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table spends (
      partner_tenant_id text not null,
      customer_tenant_id uuid not null,
      subscription_id text not null,
      amount numeric(14, 2) not null check (amount >= 0),
      currency text check (currency ~ '^[A-Z]{3}$'),
      changed_at timestamptz not null,
      primary key (partner_tenant_id, customer_tenant_id, subscription_id)
    )`.execute(db);
}

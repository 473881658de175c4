import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Partners, who belongs to them, which customers are theirs, and who may have which checked. */
export const access = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table partners (
      tenant_id text primary key,
      name text not null,
      added_at timestamptz not null,
      added_by text not null
    )`.execute(db);

  // Without references to partners: a partner's own bot has one partner, which no row names.
  await sql`
    create table partner_members (
      partner_tenant_id text not null,
      tenant_id text not null,
      object_id text not null,
      role text not null check (role in ('member', 'admin')),
      added_at timestamptz not null,
      added_by text not null,
      primary key (partner_tenant_id, tenant_id, object_id)
    )`.execute(db);
  await sql`create index partner_members_by_person on partner_members (tenant_id, object_id)`.execute(db);

  await sql`
    create table partner_customers (
      partner_tenant_id text not null,
      customer_tenant_id text not null,
      added_at timestamptz not null,
      added_by text not null,
      primary key (partner_tenant_id, customer_tenant_id)
    )`.execute(db);

  await sql`
    create table channel_bindings (
      conversation_id text primary key,
      partner_tenant_id text not null,
      added_at timestamptz not null,
      added_by text not null
    )`.execute(db);

  // '*' is every partner.
  await sql`
    create table account_managers (
      tenant_id text not null,
      object_id text not null,
      partner_tenant_id text not null,
      added_at timestamptz not null,
      added_by text not null,
      primary key (tenant_id, object_id, partner_tenant_id)
    )`.execute(db);

  // '*' is every customer of the partner.
  await sql`
    create table grants (
      id bigint generated always as identity primary key,
      partner_tenant_id text not null,
      customer_tenant_id text not null,
      holder_kind text not null check (holder_kind in ('person', 'group')),
      holder_tenant_id text not null,
      holder_object_id text not null,
      added_at timestamptz not null,
      added_by text not null,
      unique (partner_tenant_id, customer_tenant_id, holder_kind, holder_tenant_id, holder_object_id)
    )`.execute(db);
}

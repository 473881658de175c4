import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who did what for which customer. Rows are added, and go by retention alone: the database refuses everything else. */
export const audit = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      actor_kind text not null check (actor_kind in ('person', 'operator', 'bot')),
      actor_tenant_id text,
      actor_object_id text,
      act text not null,
      partner_tenant_id text,
      customer_tenant_id uuid,
      identity text,
      outcome text not null check (outcome in ('allowed', 'denied', 'done', 'failed')),
      details jsonb not null
    )`.execute(db);
  await sql`create index audit_by_time on audit (at, id)`.execute(db);
  await sql`create index audit_by_customer on audit (customer_tenant_id, id) where customer_tenant_id is not null`.execute(
    db,
  );

  await sql`
    create function audit_is_append_only() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and current_setting('pec_bot.audit_retention', true) = 'on' then
        return old;
      end if;
      raise exception 'The audit trail is append-only.' using errcode = 'insufficient_privilege';
    end
    $$`.execute(db);
  await sql`
    create trigger audit_rows_stay before update or delete on audit
      for each row execute function audit_is_append_only()`.execute(db);
  await sql`
    create trigger audit_table_stays before truncate on audit
      for each statement execute function audit_is_append_only()`.execute(db);
}

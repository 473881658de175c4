import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Watches and what they saw, alerts, what is still to be delivered, and weekly summaries. */
export const watches = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table watches (
      id uuid primary key,
      partner_tenant_id text not null,
      customer_tenant_id uuid not null,
      customer_name text,
      conversation_id text not null,
      conversation_kind text not null check (conversation_kind in ('personal', 'group', 'channel')),
      set_by text not null check (set_by in ('person', 'operator')),
      setter_tenant_id text,
      setter_object_id text,
      setter_is_guest boolean,
      language text not null,
      days text not null,
      hour smallint not null check (hour between 0 and 23),
      time_zone text not null,
      paused text check (paused in ('asked', 'denied', 'no-identity')),
      next_run_at timestamptz not null,
      last_run_at timestamptz,
      last_outcome text,
      created_at timestamptz not null,
      unique (conversation_id, partner_tenant_id, customer_tenant_id)
    )`.execute(db);
  await sql`create index watches_due on watches (next_run_at) where paused is null`.execute(db);
  await sql`create index watches_by_partner on watches (partner_tenant_id, id)`.execute(db);

  await sql`
    create table watch_states (
      watch_id uuid primary key references watches on delete cascade,
      state jsonb not null,
      changed_at timestamptz not null
    )`.execute(db);

  await sql`
    create table watch_runs (
      watch_id uuid not null references watches on delete cascade,
      run_key text not null,
      outcome text not null,
      finished_at timestamptz not null,
      primary key (watch_id, run_key)
    )`.execute(db);
  await sql`create index watch_runs_by_time on watch_runs (finished_at)`.execute(db);

  await sql`
    create table alerts (
      id uuid primary key,
      watch_id uuid not null,
      run_key text not null,
      partner_tenant_id text not null,
      customer_tenant_id uuid not null,
      conversation_id text not null,
      conversation_kind text not null,
      language text not null,
      time_zone text not null,
      content jsonb not null,
      status text not null check (status in ('open', 'acknowledged', 'snoozed', 'recovered', 'stopped')),
      handled_by text,
      handled_at timestamptz,
      snoozed_until timestamptz,
      activity_id text,
      revision integer not null,
      created_at timestamptz not null,
      unique (watch_id, run_key)
    )`.execute(db);
  await sql`create index alerts_open on alerts (watch_id) where status in ('open', 'acknowledged', 'snoozed')`.execute(
    db,
  );
  await sql`create index alerts_by_time on alerts (created_at)`.execute(db);

  await sql`
    create table outbox (
      id bigint generated always as identity primary key,
      key text not null unique,
      conversation_id text not null,
      alert_id uuid,
      act text not null check (act in ('send', 'update')),
      message jsonb not null,
      state text not null check (state in ('pending', 'sending', 'sent', 'unknown', 'failed', 'gone')),
      attempts integer not null,
      not_before timestamptz not null,
      activity_id text,
      reason text,
      created_at timestamptz not null,
      intent_at timestamptz,
      outcome_at timestamptz
    )`.execute(db);
  await sql`create index outbox_due on outbox (not_before, id) where state = 'pending'`.execute(db);
  await sql`create index outbox_sending on outbox (intent_at) where state = 'sending'`.execute(db);
  await sql`create index outbox_by_outcome on outbox (state, outcome_at)`.execute(db);
  await sql`create index outbox_by_alert on outbox (alert_id)`.execute(db);

  await sql`
    create table deliveries (
      conversation_id text not null,
      notifies boolean not null,
      at timestamptz not null
    )`.execute(db);
  await sql`create index deliveries_by_conversation on deliveries (conversation_id, at)`.execute(db);
  await sql`create index deliveries_by_time on deliveries (at)`.execute(db);

  await sql`
    create table delivery_pauses (
      conversation_id text primary key,
      until timestamptz not null
    )`.execute(db);

  await sql`
    create table digests (
      conversation_id text primary key,
      conversation_kind text not null,
      partner_tenant_id text not null,
      setter_tenant_id text,
      setter_object_id text,
      language text not null,
      time_zone text not null,
      trend jsonb not null,
      next_run_at timestamptz not null,
      created_at timestamptz not null
    )`.execute(db);
  await sql`create index digests_due on digests (next_run_at)`.execute(db);
}

import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Conversations, settings, profiles, check history, feedback and short-lived memory. */
export const first = { up } satisfies Migration;

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table conversations (
      conversation_id text primary key,
      kind text not null check (kind in ('personal', 'group', 'channel')),
      tenant_id text not null,
      user_id text,
      user_object_id text,
      service_url text not null,
      reference jsonb not null,
      status text not null check (status in ('active', 'blocked', 'removed')),
      first_seen_at timestamptz not null,
      last_seen_at timestamptz not null
    )`.execute(db);
  await sql`
    create index conversations_by_tenant on conversations (tenant_id, conversation_id)`.execute(db);

  await sql`
    create table settings (
      tenant_id text not null,
      user_object_id text not null,
      language text,
      time_zone text,
      updated_at timestamptz not null,
      primary key (tenant_id, user_object_id)
    )`.execute(db);

  await sql`
    create table profiles (
      partner_tenant_id text primary key,
      profile jsonb not null,
      changed_by text not null,
      changed_at timestamptz not null
    )`.execute(db);

  await sql`
    create table checks (
      id bigint generated always as identity primary key,
      partner_tenant_id text not null,
      customer_tenant_id uuid not null,
      identity_key text not null,
      schema_version integer not null,
      taken_at timestamptz not null,
      demo boolean not null,
      snapshot jsonb not null,
      report jsonb not null
    )`.execute(db);
  await sql`
    create index checks_newest_first
      on checks (partner_tenant_id, customer_tenant_id, identity_key, taken_at desc, id desc)`.execute(db);

  await sql`
    create table feedback (
      id bigint generated always as identity primary key,
      question text not null,
      topic_id text,
      language text not null,
      band text not null check (band in ('answer', 'did-you-mean', 'unknown')),
      helpful boolean,
      comment text,
      given_at timestamptz not null
    )`.execute(db);
  await sql`create index feedback_by_time on feedback (given_at)`.execute(db);

  await sql`
    create table memory (
      conversation_id text not null,
      key text not null,
      value jsonb not null,
      expires_at timestamptz not null,
      primary key (conversation_id, key)
    )`.execute(db);
  await sql`create index memory_by_expiry on memory (expires_at)`.execute(db);
}

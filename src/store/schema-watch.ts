import type { ColumnType, Generated } from 'kysely';

type Time = ColumnType<Date, Date, Date>;
type ConversationKind = 'personal' | 'group' | 'channel';
/** A time that may not have come yet. */
type MaybeTime = ColumnType<Date | null, Date | null, Date | null>;

interface WatchesTable {
  id: string;
  partner_tenant_id: string;
  customer_tenant_id: string;
  customer_name: string | null;
  conversation_id: string;
  conversation_kind: ConversationKind;
  set_by: 'person' | 'operator';
  setter_tenant_id: string | null;
  setter_object_id: string | null;
  setter_is_guest: boolean | null;
  language: string;
  days: string;
  hour: number;
  time_zone: string;
  paused: 'asked' | 'denied' | 'no-identity' | 'unowned' | null;
  next_run_at: Time;
  last_run_at: MaybeTime;
  last_outcome: string | null;
  created_at: Time;
}

interface WatchStatesTable {
  watch_id: string;
  state: ColumnType<unknown, string, string>;
  changed_at: Time;
}

interface WatchRunsTable {
  watch_id: string;
  run_key: string;
  outcome: string;
  finished_at: Time;
}

interface AlertsTable {
  id: string;
  watch_id: string;
  run_key: string;
  partner_tenant_id: string;
  customer_tenant_id: string;
  conversation_id: string;
  conversation_kind: ConversationKind;
  language: string;
  time_zone: string;
  content: ColumnType<unknown, string, string>;
  status: 'open' | 'acknowledged' | 'snoozed' | 'recovered' | 'stopped';
  handled_by: string | null;
  handled_at: MaybeTime;
  snoozed_until: MaybeTime;
  activity_id: string | null;
  revision: number;
  created_at: Time;
}

interface OutboxTable {
  id: Generated<number>;
  key: string;
  conversation_id: string;
  alert_id: string | null;
  act: 'send' | 'update';
  message: ColumnType<unknown, string, string>;
  state: 'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'gone';
  attempts: number;
  not_before: Time;
  activity_id: string | null;
  reason: string | null;
  created_at: Time;
  intent_at: MaybeTime;
  outcome_at: MaybeTime;
}

interface DeliveriesTable {
  conversation_id: string;
  notifies: boolean;
  at: Time;
}

interface DeliveryPausesTable {
  conversation_id: string;
  until: Time;
}

interface DigestsTable {
  conversation_id: string;
  conversation_kind: ConversationKind;
  partner_tenant_id: string;
  setter_tenant_id: string | null;
  setter_object_id: string | null;
  language: string;
  time_zone: string;
  trend: ColumnType<unknown, string, string>;
  next_run_at: Time;
  created_at: Time;
}

/** The tables of watches, alerts and what is to be delivered. */
export interface WatchTables {
  watches: WatchesTable;
  watch_states: WatchStatesTable;
  watch_runs: WatchRunsTable;
  alerts: AlertsTable;
  outbox: OutboxTable;
  deliveries: DeliveriesTable;
  delivery_pauses: DeliveryPausesTable;
  digests: DigestsTable;
}

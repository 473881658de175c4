import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { WatchTables } from './schema-watch.ts';

/** A time that is written as a Date and never in the database's own words. */
type Time = ColumnType<Date, Date, Date>;

/** JSON is written as text that `toStorableJson` made, and read as a parsed value that is still to be judged. */
type Json = JSONColumnType<object, string, string>;

interface ConversationsTable {
  conversation_id: string;
  kind: 'personal' | 'group' | 'channel';
  tenant_id: string;
  user_id: string | null;
  user_object_id: string | null;
  service_url: string;
  reference: Json;
  status: 'active' | 'blocked' | 'removed';
  first_seen_at: Time;
  last_seen_at: Time;
}

interface SettingsTable {
  tenant_id: string;
  user_object_id: string;
  language: string | null;
  time_zone: string | null;
  updated_at: Time;
}

interface SignInsTable {
  tenant_id: string;
  user_object_id: string;
  key_id: string;
  sealed: ColumnType<Buffer, Buffer, Buffer>;
  expires_at: Time;
}

interface ProfilesTable {
  partner_tenant_id: string;
  profile: Json;
  changed_by: string;
  changed_at: Time;
}

interface ChecksTable {
  id: Generated<number>;
  partner_tenant_id: string;
  customer_tenant_id: string;
  identity_key: string;
  schema_version: number;
  taken_at: Time;
  demo: boolean;
  snapshot: Json;
  report: Json;
}

interface FeedbackTable {
  id: Generated<number>;
  question: string;
  topic_id: string | null;
  language: string;
  band: 'answer' | 'did-you-mean' | 'unknown';
  helpful: boolean | null;
  comment: string | null;
  given_at: Time;
  answer_id: string | null;
}

interface MemoryTable {
  conversation_id: string;
  key: string;
  value: ColumnType<unknown, string, string>;
  expires_at: Time;
}

interface AuditTable {
  id: Generated<number>;
  at: Time;
  actor_kind: 'person' | 'operator' | 'bot';
  actor_tenant_id: string | null;
  actor_object_id: string | null;
  act: string;
  partner_tenant_id: string | null;
  customer_tenant_id: string | null;
  identity: string | null;
  outcome: 'allowed' | 'denied' | 'done' | 'failed';
  details: Json;
}

interface SeenActivitiesTable {
  key: string;
  expires_at: Time;
}

interface VouchedUrlsTable {
  app_id: string;
  service_url: string;
  vouched_at: Time;
}

/** When a row was made, and by whom: an object id, or the operator. */
interface Added {
  added_at: Time;
  added_by: string;
}

interface PartnersTable extends Added {
  tenant_id: string;
  name: string;
}

interface PartnerMembersTable extends Added {
  partner_tenant_id: string;
  tenant_id: string;
  object_id: string;
  role: 'member' | 'admin';
}

interface PartnerCustomersTable extends Added {
  partner_tenant_id: string;
  customer_tenant_id: string;
}

interface ChannelBindingsTable extends Added {
  conversation_id: string;
  partner_tenant_id: string;
}

interface AccountManagersTable extends Added {
  tenant_id: string;
  object_id: string;
  /** `*` is every partner. */
  partner_tenant_id: string;
}

interface GrantsTable extends Added {
  id: Generated<number>;
  partner_tenant_id: string;
  /** `*` is every customer of the partner. */
  customer_tenant_id: string;
  holder_kind: 'person' | 'group';
  holder_tenant_id: string;
  holder_object_id: string;
}

interface SpendsTable {
  partner_tenant_id: string;
  customer_tenant_id: string;
  subscription_id: string;
  /** Exact in the database, so written and read as text. */
  amount: string;
  currency: string | null;
  changed_at: Time;
}

interface LimitsTable {
  name: string;
  level: number;
  at: Time;
}

/** Every table of the product, as the newest migration leaves it. */
export interface Database extends WatchTables {
  conversations: ConversationsTable;
  settings: SettingsTable;
  sign_ins: SignInsTable;
  profiles: ProfilesTable;
  checks: ChecksTable;
  feedback: FeedbackTable;
  memory: MemoryTable;
  spends: SpendsTable;
  audit: AuditTable;
  limits: LimitsTable;
  seen_activities: SeenActivitiesTable;
  vouched_urls: VouchedUrlsTable;
  partners: PartnersTable;
  partner_members: PartnerMembersTable;
  partner_customers: PartnerCustomersTable;
  channel_bindings: ChannelBindingsTable;
  account_managers: AccountManagersTable;
  grants: GrantsTable;
}

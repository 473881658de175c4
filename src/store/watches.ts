import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Clock } from '../clock.ts';
import { DAY_MS } from '../durations.ts';
import { languageNamed, type Language } from '../i18n/languages.ts';
import { isGuid } from '../pec/profile.ts';
import { BOUNDS, requireGuid, requireId, requireTenant, StoreInputError, toStorableText } from './bounds.ts';
import type { ConversationKind } from './conversations.ts';
import type { Database } from './schema.ts';

/**
 * Why a watch rests: somebody asked for it, its setter may not watch the customer any more, nothing can read it, or its
 * setter had their data deleted and nobody has taken it over.
 */
export type Paused = NonNullable<Database['watches']['paused']>;

/** Who set a watch, as the authorisation is asked for them again at every run. */
export interface WatchSetter {
  readonly tenantId: string | null;
  readonly objectId: string | null;
  /** Whether they are a guest in that tenant; unknown where it is not set. */
  readonly isGuest?: boolean;
}

export interface WatchSchedule {
  /** As the schedule reads it; the store only keeps it. */
  readonly days: string;
  readonly hour: number;
  readonly timeZone: string;
}

export interface NewWatch extends WatchSchedule {
  readonly id: string;
  readonly partnerTenantId: string;
  readonly customerTenantId: string;
  readonly customerName: string | null;
  readonly conversationId: string;
  readonly conversationKind: ConversationKind;
  readonly setBy: 'person' | 'operator';
  readonly setter: WatchSetter;
  readonly language: Language;
  readonly nextRunAt: Date;
}

export interface Watch extends NewWatch {
  readonly paused: Paused | null;
  readonly lastRunAt: Date | null;
  readonly lastOutcome: string | null;
  readonly createdAt: Date;
}

export interface DueOptions {
  readonly limit: number;
  /** When a watch runs after this time. */
  readonly next: (watch: Watch) => Date;
  /** Enqueues the runs in the same transaction, so that none is lost and none comes twice. */
  readonly enqueue: (runs: readonly Watch[], transaction: Transaction<Database>) => Promise<void>;
}

/** Customers that are checked on a schedule, each for one conversation. */
export interface Watches {
  /** Adds a watch; the one that is there already where the conversation watches the customer. */
  add(watch: NewWatch): Promise<{ readonly added: boolean; readonly watch: Watch }>;
  get(id: string): Promise<Watch | null>;
  find(conversationId: string, partnerTenantId: string, customerTenantId: string): Promise<Watch | null>;
  /** A partner's watches in a conversation and those that a person set anywhere: theirs first, then the oldest. */
  listFor(wanted: WatchList, page: { readonly offset: number; readonly limit: number }): Promise<WatchPage>;
  /** @returns null where the watch is gone. */
  change(id: string, change: WatchChangeInput): Promise<Watch | null>;
  /** @returns false where it was gone already. */
  remove(id: string): Promise<boolean>;
  /** Takes watches whose time has come, in conversations that can be reached, and gives each its next time. */
  takeDue(options: DueOptions): Promise<number>;
  /** The partner's customers, as listed or else as checked, for an operator who watches them all. */
  customersOf(partnerTenantId: string): Promise<readonly string[]>;
}

export interface WatchList {
  readonly partnerTenantId: string;
  readonly conversationId: string;
  /** Whose watches elsewhere are listed too; null for none. */
  readonly setter: WatchSetter | null;
}

export interface WatchPage {
  readonly watches: readonly Watch[];
  /** How many there are on all pages. */
  readonly total: number;
}

export interface WatchChangeInput extends Partial<WatchSchedule> {
  readonly nextRunAt?: Date;
  readonly paused?: Paused | null;
  /** Whoever takes it over: from now on they are asked whether they may. */
  readonly setter?: WatchSetter;
}

/** Longer than a week, which is the longest that a schedule waits: a clock that was wrong wrote what lies beyond. */
const LONGEST_AHEAD_MS = 9 * DAY_MS;

export function createWatches(db: Kysely<Database>, clock: Clock): Watches {
  const find: Watches['find'] = async (conversationId, partnerTenantId, customerTenantId) => {
    const row = await db
      .selectFrom('watches')
      .selectAll()
      .where('conversation_id', '=', requireId('conversationId', conversationId))
      .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
      .where('customer_tenant_id', '=', requireGuid('customerTenantId', customerTenantId))
      .executeTakeFirst();
    return row ? toWatch(row) : null;
  };

  return {
    find,

    async add(watch) {
      const row = await db
        .insertInto('watches')
        .values(toRow(watch, clock.now()))
        .onConflict((conflict) =>
          conflict.columns(['conversation_id', 'partner_tenant_id', 'customer_tenant_id']).doNothing(),
        )
        .returningAll()
        .executeTakeFirst();
      if (row) return { added: true, watch: toWatch(row) };
      const known = await find(watch.conversationId, watch.partnerTenantId, watch.customerTenantId);
      if (!known) throw new StoreInputError('The id of the watch is taken.');
      return { added: false, watch: known };
    },

    async get(id) {
      if (!isGuid(id)) return null;
      const row = await db.selectFrom('watches').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toWatch(row) : null;
    },

    async listFor(wanted, { offset, limit }) {
      const { tenantId = null, objectId = null } = wanted.setter ?? {};
      const theirs = sql<boolean>`(setter_tenant_id = ${tenantId} and setter_object_id = ${objectId}) is true`;
      const listed = db
        .selectFrom('watches')
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', wanted.partnerTenantId))
        .where((is) => is.or([is('conversation_id', '=', requireId('conversationId', wanted.conversationId)), theirs]));
      const rows = await listed
        .selectAll()
        .orderBy(theirs, 'desc')
        .orderBy('created_at')
        .orderBy('id')
        .offset(offset)
        .limit(limit)
        .execute();
      const { total } = await listed.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow();
      return { watches: rows.map(toWatch), total };
    },

    async change(id, { days, hour, timeZone, nextRunAt, paused, setter }) {
      if (!isGuid(id)) return null;
      const row = await db
        .updateTable('watches')
        .set({
          ...(days === undefined ? {} : { days }),
          ...(hour === undefined ? {} : { hour }),
          ...(timeZone === undefined ? {} : { time_zone: timeZone }),
          ...(nextRunAt === undefined ? {} : { next_run_at: nextRunAt }),
          ...(paused === undefined ? {} : { paused }),
          ...(setter === undefined ? {} : setterRow(setter)),
        })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row ? toWatch(row) : null;
    },

    async remove(id) {
      if (!isGuid(id)) return false;
      const { numDeletedRows } = await db.deleteFrom('watches').where('id', '=', id).executeTakeFirst();
      return numDeletedRows > 0n;
    },

    takeDue: ({ limit, next, enqueue }) =>
      db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .selectFrom('watches')
          .selectAll('watches')
          .innerJoin('conversations', 'conversations.conversation_id', 'watches.conversation_id')
          .where('paused', 'is', null)
          .where((is) => {
            const beyond = new Date(clock.now().getTime() + LONGEST_AHEAD_MS);
            return is.or([is('next_run_at', '<=', clock.now()), is('next_run_at', '>', beyond)]);
          })
          .where('conversations.status', '=', 'active')
          .orderBy('next_run_at')
          .limit(limit)
          .forUpdate('watches')
          .skipLocked()
          .execute();
        const due = rows.map(toWatch);
        if (due.length === 0) return 0;
        await enqueue(due, transaction);
        await sql`
          update watches set next_run_at = moved.next_run_at
          from unnest(${due.map(({ id }) => id)}::uuid[], ${due.map(next)}::timestamptz[]) as moved (id, next_run_at)
          where watches.id = moved.id`.execute(transaction);
        return due.length;
      }),

    async customersOf(partnerTenantId) {
      const partner = requireTenant('partnerTenantId', partnerTenantId);
      const listed = await customersIn(db, 'partner_customers', partner);
      // A partner's own bot keeps no list: its customers are those that it has had checked.
      return listed.length > 0 ? listed : await customersIn(db, 'checks', partner);
    },
  };
}

async function customersIn(
  db: Kysely<Database>,
  table: 'partner_customers' | 'checks',
  partnerTenantId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom(table)
    .select('customer_tenant_id')
    .distinct()
    .where('partner_tenant_id', '=', partnerTenantId)
    .orderBy('customer_tenant_id')
    .execute();
  return rows.map(({ customer_tenant_id: id }) => id);
}

function toRow(watch: NewWatch, now: Date) {
  return {
    id: requireGuid('id', watch.id),
    partner_tenant_id: requireTenant('partnerTenantId', watch.partnerTenantId),
    customer_tenant_id: requireGuid('customerTenantId', watch.customerTenantId),
    customer_name: watch.customerName === null ? null : toStorableText(watch.customerName, BOUNDS.nameCharacters),
    conversation_id: requireId('conversationId', watch.conversationId),
    conversation_kind: watch.conversationKind,
    set_by: watch.setBy,
    ...setterRow(watch.setter),
    language: watch.language,
    days: watch.days,
    hour: watch.hour,
    time_zone: watch.timeZone,
    next_run_at: watch.nextRunAt,
    created_at: now,
  };
}

function setterRow({ tenantId, objectId, isGuest }: WatchSetter) {
  return { setter_tenant_id: tenantId, setter_object_id: objectId, setter_is_guest: isGuest ?? null };
}

export function toWatch(row: Selectable<Database['watches']>): Watch {
  return {
    id: row.id,
    partnerTenantId: row.partner_tenant_id,
    customerTenantId: row.customer_tenant_id,
    customerName: row.customer_name,
    conversationId: row.conversation_id,
    conversationKind: row.conversation_kind,
    setBy: row.set_by,
    setter: {
      tenantId: row.setter_tenant_id,
      objectId: row.setter_object_id,
      ...(row.setter_is_guest === null ? {} : { isGuest: row.setter_is_guest }),
    },
    language: languageOf(row.language),
    days: row.days,
    hour: row.hour,
    timeZone: row.time_zone,
    nextRunAt: row.next_run_at,
    paused: row.paused,
    lastRunAt: row.last_run_at,
    lastOutcome: row.last_outcome,
    createdAt: row.created_at,
  };
}

/** Another build may have written a language that this one does not speak. */
export function languageOf(code: string): Language {
  return languageNamed(code) ?? 'en';
}

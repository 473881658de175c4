import { type Kysely, type Selectable, sql } from 'kysely';
import type { Report, Totals } from '../pec/report.ts';
import type { Snapshot } from '../pec/snapshot.ts';
import { BOUNDS, requireGuid, requireId, requireTenant, StoreInputError, toStorableJson } from './bounds.ts';
import type { Database } from './schema.ts';

/** The checks of one customer, read by one identity. */
export interface HistoryKey {
  readonly partnerTenantId: string;
  readonly customerTenantId: string;
  /** Of whoever read, such as `AzureIdentity.key`. */
  readonly identityKey: string;
}

/** Whose checks may be seen: the partner's, as read by these identities. What another one saw is not theirs to see. */
export interface Viewer {
  readonly partnerTenantId: string;
  readonly identityKeys: readonly string[];
}

export interface StoredCheck {
  readonly id: number;
  readonly identityKey: string;
  readonly takenAt: Date;
  readonly demo: boolean;
  readonly snapshot: Snapshot;
  readonly report: Report;
}

export interface CheckSummary {
  readonly id: number;
  readonly takenAt: Date;
  readonly demo: boolean;
  readonly partial: boolean;
  readonly totals: Totals;
}

export interface PastReport {
  readonly takenAt: Date;
  readonly report: Report;
}

export interface FoundReport {
  readonly identityKey: string;
  readonly report: Report;
}

export interface NewestCheck {
  readonly id: number;
  readonly customerTenantId: string;
}

/** A customer as its newest check names it. */
export interface NamedCustomer {
  readonly tenantId: string;
  /** Of whoever read it. */
  readonly identityKey: string;
  readonly name: string | null;
  readonly domain: string | null;
}

export type AddCheckOutcome =
  { readonly added: true; readonly id: number } | { readonly added: false; readonly reason: 'too-large' };

/** Past checks, the newest of each key. */
export interface History {
  /**
   * Keeps a check and forgets the oldest of the same key beyond the retention.
   * @throws StoreInputError where snapshot or report belong to another customer than the key.
   */
  add(key: HistoryKey, snapshot: Snapshot, report: Report): Promise<AddCheckOutcome>;
  /** The newest check, or null. Checks in a form that this build does not read are passed over. */
  latest(key: HistoryKey): Promise<StoredCheck | null>;
  get(key: HistoryKey, id: number): Promise<StoredCheck | null>;
  /** The same without knowing which customer's check it is. */
  find(viewer: Viewer, id: number): Promise<StoredCheck | null>;
  /** The report alone, which is much smaller than what it was made of. */
  findReport(viewer: Viewer, id: number): Promise<FoundReport | null>;
  /** The newest check of each customer, the newest first. @param limit at most so many customers. */
  newest(viewer: Viewer, limit: number): Promise<readonly NewestCheck[]>;
  /** What the newest check of each customer calls it, the newest first. @param limit at most so many customers. */
  customers(viewer: Viewer, limit: number): Promise<readonly NamedCustomer[]>;
  /** The report of the same customer's and identity's check before this one; null where there is none. */
  before(viewer: Viewer, id: number): Promise<PastReport | null>;
  /**
   * Puts a new judgement of the same snapshot in the place of the old one.
   * @returns false where the check is gone or the report too large.
   */
  judgedAgain(key: HistoryKey, id: number, report: Report): Promise<boolean>;
  /** Newest first. @param limit at most, and unless told, the retention. */
  list(viewer: Viewer, customerTenantId: string, limit?: number): Promise<readonly CheckSummary[]>;
}

const SCHEMA_VERSION: Snapshot['schemaVersion'] = 1;
/** A month of daily checks and a few by hand. */
const CHECKS_KEPT = 40;

export function createHistory(db: Kysely<Database>, kept: number = CHECKS_KEPT): History {
  const seenBy = ({ partnerTenantId, identityKeys }: Viewer) =>
    db
      .selectFrom('checks')
      .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
      .where('identity_key', '=', sql<string>`any(${identityKeys.map((key) => requireId('identityKey', key))})`)
      .where('schema_version', '=', SCHEMA_VERSION);
  const ofCustomer = (viewer: Viewer, customerTenantId: string) =>
    seenBy(viewer)
      .where('customer_tenant_id', '=', requireGuid('customerTenantId', customerTenantId))
      .orderBy('taken_at', 'desc')
      .orderBy('id', 'desc');
  const ofKey = ({ partnerTenantId, customerTenantId, identityKey }: HistoryKey) =>
    ofCustomer({ partnerTenantId, identityKeys: [identityKey] }, customerTenantId);

  async function newestOf(viewer: Viewer, limit: number): Promise<readonly NewestCheck[]> {
    const rows = await db
      .selectFrom(
        seenBy(viewer)
          .distinctOn('customer_tenant_id')
          .select(['id', 'customer_tenant_id', 'taken_at'])
          .orderBy('customer_tenant_id')
          .orderBy('taken_at', 'desc')
          .orderBy('id', 'desc')
          .as('newest'),
      )
      .select(['id', 'customer_tenant_id'])
      .orderBy('taken_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ id, customer_tenant_id: customerTenantId }) => ({ id, customerTenantId }));
  }

  return {
    async add(key, snapshot, report) {
      const columns = toColumns(key);
      const customers = [snapshot.customer.tenantId, report.customer.tenantId];
      if (customers.some((tenantId) => tenantId.toLowerCase() !== columns.customer_tenant_id)) {
        throw new StoreInputError('The check belongs to another customer than its key.');
      }
      const snapshotJson = toStorableJson(snapshot, BOUNDS.snapshotBytes);
      const reportJson = toStorableJson(report, BOUNDS.reportBytes);
      if (snapshotJson === null || reportJson === null) return { added: false, reason: 'too-large' };

      return db.transaction().execute(async (transaction) => {
        const { id } = await transaction
          .insertInto('checks')
          .values({
            ...columns,
            schema_version: snapshot.schemaVersion,
            taken_at: new Date(snapshot.takenAt),
            demo: snapshot.demo,
            snapshot: snapshotJson,
            report: reportJson,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await forgetOldest(transaction, columns, kept);
        return { added: true, id };
      });
    },

    async latest(key) {
      const row = await ofKey(key).selectAll().limit(1).executeTakeFirst();
      return row ? toStoredCheck(row) : null;
    },

    async get(key, id) {
      if (!Number.isSafeInteger(id)) return null;
      const row = await ofKey(key).selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toStoredCheck(row) : null;
    },

    async find(viewer, id) {
      if (!Number.isSafeInteger(id)) return null;
      const row = await seenBy(viewer).selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toStoredCheck(row) : null;
    },

    async findReport(viewer, id) {
      if (!Number.isSafeInteger(id)) return null;
      const row = await seenBy(viewer).select(['identity_key', 'report']).where('id', '=', id).executeTakeFirst();
      return row ? { identityKey: row.identity_key, report: row.report as Report } : null;
    },

    newest: newestOf,

    async customers(viewer, limit) {
      const newest = await newestOf(viewer, limit);
      const said = (field: 'displayName' | 'domain') => sql<string | null>`report->'customer'->>${sql.lit(field)}`;
      // The names alone, and only then: a report is large, and most of them are not the newest.
      const rows = await seenBy(viewer)
        .where('id', '=', sql<number>`any(${newest.map(({ id }) => id)})`)
        .select(['customer_tenant_id', 'identity_key', said('displayName').as('name'), said('domain').as('domain')])
        .orderBy('taken_at', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return rows.map((row) => ({
        tenantId: row.customer_tenant_id,
        identityKey: row.identity_key,
        name: row.name,
        domain: row.domain,
      }));
    },

    async before(viewer, id) {
      const current = await seenBy(viewer)
        .select(['taken_at', 'customer_tenant_id', 'identity_key'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!current) return null;
      const sameIdentity = { ...viewer, identityKeys: [current.identity_key] };
      const row = await ofCustomer(sameIdentity, current.customer_tenant_id)
        .select(['taken_at', 'report'])
        .where((is) => is(is.refTuple('taken_at', 'id'), '<', is.tuple(current.taken_at, id)))
        .limit(1)
        .executeTakeFirst();
      return row ? { takenAt: row.taken_at, report: row.report as Report } : null;
    },

    async judgedAgain(key, id, report) {
      const columns = toColumns(key);
      if (report.customer.tenantId.toLowerCase() !== columns.customer_tenant_id) {
        throw new StoreInputError('The report belongs to another customer than its key.');
      }
      const json = toStorableJson(report, BOUNDS.reportBytes);
      if (json === null) return false;
      const updated = await db
        .updateTable('checks')
        .set({ report: json })
        .where('id', '=', id)
        .where('partner_tenant_id', '=', columns.partner_tenant_id)
        .where('customer_tenant_id', '=', columns.customer_tenant_id)
        .where('identity_key', '=', columns.identity_key)
        .executeTakeFirst();
      return updated.numUpdatedRows > 0n;
    },

    async list(viewer, customerTenantId, limit = kept) {
      const rows = await ofCustomer(viewer, customerTenantId)
        .select([
          'id',
          'taken_at',
          'demo',
          sql<boolean>`(report->>'partial')::boolean`.as('partial'),
          sql<Totals>`report->'totals'`.as('totals'),
        ])
        .limit(Math.min(limit, kept))
        .execute();
      return rows.map(({ taken_at: takenAt, ...row }) => ({ ...row, takenAt }));
    },
  };
}

interface KeyColumns {
  readonly partner_tenant_id: string;
  readonly customer_tenant_id: string;
  readonly identity_key: string;
}

async function forgetOldest(db: Kysely<Database>, columns: KeyColumns, kept: number): Promise<void> {
  const oldest = db
    .selectFrom('checks')
    .select('id')
    .where('partner_tenant_id', '=', columns.partner_tenant_id)
    .where('customer_tenant_id', '=', columns.customer_tenant_id)
    .where('identity_key', '=', columns.identity_key)
    .orderBy('taken_at', 'desc')
    .orderBy('id', 'desc')
    .offset(kept);
  await db.deleteFrom('checks').where('id', 'in', oldest).execute();
}

function toColumns(key: HistoryKey): KeyColumns {
  return {
    partner_tenant_id: requireTenant('partnerTenantId', key.partnerTenantId),
    customer_tenant_id: requireGuid('customerTenantId', key.customerTenantId),
    identity_key: requireId('identityKey', key.identityKey),
  };
}

/** Rows are written by `add` alone and filtered by their schema version, which is what makes the types true. */
function toStoredCheck(row: Selectable<Database['checks']>): StoredCheck {
  return {
    id: row.id,
    identityKey: row.identity_key,
    takenAt: row.taken_at,
    demo: row.demo,
    snapshot: row.snapshot as Snapshot,
    report: row.report as Report,
  };
}

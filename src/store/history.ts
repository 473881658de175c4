import { type Kysely, type Selectable, sql } from 'kysely';
import { isGuid } from '../pec/profile.ts';
import type { Report, Totals } from '../pec/report.ts';
import type { Snapshot } from '../pec/snapshot.ts';
import { BOUNDS, requireId, requireTenant, StoreInputError, toStorableJson } from './bounds.ts';
import type { Database } from './schema.ts';

/** Whose checks, read by which identity. Both together: what one identity saw is not another's to see. */
export interface HistoryOwner {
  readonly partnerTenantId: string;
  /** Of whoever read, such as `AzureIdentity.key`. */
  readonly identityKey: string;
}

/** The checks of one customer. */
export interface HistoryKey extends HistoryOwner {
  readonly customerTenantId: string;
}

export interface StoredCheck {
  readonly id: number;
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
  /** The same without knowing whose check it is. */
  find(owner: HistoryOwner, id: number): Promise<StoredCheck | null>;
  /** The report of the check before this one; null where there is none. */
  before(key: HistoryKey, id: number): Promise<PastReport | null>;
  /**
   * Puts a new judgement of the same snapshot in the place of the old one.
   * @returns false where the check is gone or the report too large.
   */
  judgedAgain(key: HistoryKey, id: number, report: Report): Promise<boolean>;
  /** Newest first. @param limit at most, and unless told, the retention. */
  list(key: HistoryKey, limit?: number): Promise<readonly CheckSummary[]>;
}

const SCHEMA_VERSION: Snapshot['schemaVersion'] = 1;
/** A month of daily checks and a few by hand. */
const CHECKS_KEPT = 40;

export function createHistory(db: Kysely<Database>, kept: number = CHECKS_KEPT): History {
  const ofOwner = ({ partnerTenantId, identityKey }: HistoryOwner) =>
    db
      .selectFrom('checks')
      .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
      .where('identity_key', '=', requireId('identityKey', identityKey))
      .where('schema_version', '=', SCHEMA_VERSION);
  const ofKey = (key: HistoryKey) => {
    const { customer_tenant_id } = toColumns(key);
    return ofOwner(key)
      .where('customer_tenant_id', '=', customer_tenant_id)
      .orderBy('taken_at', 'desc')
      .orderBy('id', 'desc');
  };

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

    async find(owner, id) {
      if (!Number.isSafeInteger(id)) return null;
      const row = await ofOwner(owner).selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toStoredCheck(row) : null;
    },

    async before(key, id) {
      const current = await ofKey(key).select('taken_at').where('id', '=', id).executeTakeFirst();
      if (!current) return null;
      const row = await ofKey(key)
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

    async list(key, limit = kept) {
      const rows = await ofKey(key)
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
  if (!isGuid(key.customerTenantId)) throw new StoreInputError('customerTenantId is not a GUID.');
  return {
    partner_tenant_id: requireTenant('partnerTenantId', key.partnerTenantId),
    customer_tenant_id: key.customerTenantId.toLowerCase(),
    identity_key: requireId('identityKey', key.identityKey),
  };
}

/** Rows are written by `add` alone and filtered by their schema version, which is what makes the types true. */
function toStoredCheck(row: Selectable<Database['checks']>): StoredCheck {
  return {
    id: row.id,
    takenAt: row.taken_at,
    demo: row.demo,
    snapshot: row.snapshot as Snapshot,
    report: row.report as Report,
  };
}

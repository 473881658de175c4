import { type Kysely, type Selectable, sql } from 'kysely';
import type { AuditActor, AuditDetails, AuditOutcome } from './audit.ts';
import type { Database } from './schema.ts';

export interface AuditEntry {
  readonly id: number;
  readonly at: Date;
  readonly actor: AuditActor;
  readonly act: string;
  readonly partnerTenantId: string | null;
  readonly customerTenantId: string | null;
  readonly identity: string | null;
  readonly outcome: AuditOutcome;
  readonly details: AuditDetails;
}

/** Which entries; what is left out does not narrow. */
export interface AuditFilter {
  readonly since: Date;
  readonly partnerTenantId?: string;
  readonly customerTenantId?: string;
  /** The Entra object id of who did it. */
  readonly actorObjectId?: string;
  readonly act?: string;
  readonly outcome?: AuditOutcome;
}

const BATCH = 1_000;

/** The entries in the order in which they were written, a batch at a time, so that a long trail fits any memory. */
export async function* readAudit(
  db: Kysely<Database>,
  filter: AuditFilter,
  batch: number = BATCH,
): AsyncGenerator<readonly AuditEntry[]> {
  let last = 0;
  for (;;) {
    const rows = await selectAfter(db, filter, last).limit(batch).execute();
    if (rows.length > 0) yield rows.map(toEntry);
    last = rows.at(-1)?.id ?? last;
    if (rows.length < batch) return;
  }
}

function selectAfter(db: Kysely<Database>, filter: AuditFilter, last: number) {
  const { partnerTenantId, customerTenantId, actorObjectId, act, outcome } = filter;
  let query = db.selectFrom('audit').selectAll().where('at', '>=', filter.since).where('id', '>', last);
  if (partnerTenantId !== undefined) query = query.where('partner_tenant_id', '=', partnerTenantId.toLowerCase());
  if (customerTenantId !== undefined) {
    query = query.where('customer_tenant_id', '=', sql<string>`${customerTenantId}::uuid`);
  }
  if (actorObjectId !== undefined) query = query.where('actor_object_id', '=', actorObjectId.toLowerCase());
  if (act !== undefined) query = query.where('act', '=', act);
  if (outcome !== undefined) query = query.where('outcome', '=', outcome);
  return query.orderBy('id');
}

/** Rows are written by the trail alone, which is what makes the types true. */
function toEntry(row: Selectable<Database['audit']>): AuditEntry {
  return {
    id: row.id,
    at: row.at,
    actor:
      row.actor_kind === 'person'
        ? { kind: 'person', tenantId: row.actor_tenant_id, objectId: row.actor_object_id }
        : { kind: row.actor_kind },
    act: row.act,
    partnerTenantId: row.partner_tenant_id,
    customerTenantId: row.customer_tenant_id,
    identity: row.identity,
    outcome: row.outcome,
    details: row.details as AuditDetails,
  };
}

import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { BOUNDS, requireId, requireTenant, toStorableText } from './bounds.ts';
import type { Database } from './schema.ts';

/** To whom a grant was given: a person, or a group whose members have it. */
export interface GrantHolder {
  readonly kind: 'person' | 'group';
  /** The tenant whose directory holds them. */
  readonly tenantId: string;
  readonly objectId: string;
}

/** That somebody may have a customer checked with the bot's own identity. */
export interface AccessGrant {
  readonly id: number;
  /** Null: every customer of the partner. */
  readonly customerTenantId: string | null;
  readonly holder: GrantHolder;
  readonly grantedAt: Date;
  /** An object id, or the operator. */
  readonly grantedBy: string;
}

export type NewGrant = Pick<AccessGrant, 'customerTenantId' | 'holder'>;

/** Who may have which customer of a partner checked. */
export interface Grants {
  /** The oldest first, at most 500. */
  list(partnerTenantId: string): Promise<readonly AccessGrant[]>;
  /**
   * Those that may let this person ask: their own, and every one of a group in their directory.
   * @param customerTenantId null for any customer.
   */
  thatMayHold(
    partnerTenantId: string,
    person: Pick<GrantHolder, 'tenantId' | 'objectId'>,
    customerTenantId: string | null,
  ): Promise<readonly GrantHolder[]>;
  /** @returns false where it was given already, or the partner has as many as it may. */
  add(partnerTenantId: string, grant: NewGrant, by: string): Promise<'added' | 'exists' | 'full'>;
  /** @returns what was taken back; null where the partner has none of that id. */
  remove(partnerTenantId: string, id: number): Promise<AccessGrant | null>;
}

/** Most grants of one partner. Who needs more gives them to a group. */
const MOST_GRANTS = 500;

const EVERY_CUSTOMER = '*';

export function createGrants(db: Kysely<Database>, clock: Clock): Grants {
  return {
    async list(partnerTenantId) {
      const rows = await db
        .selectFrom('grants')
        .selectAll()
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .orderBy('id')
        .limit(MOST_GRANTS)
        .execute();
      return rows.map(toGrant);
    },

    async thatMayHold(partnerTenantId, { tenantId, objectId }, customerTenantId) {
      let query = db
        .selectFrom('grants')
        .select(['holder_kind as kind', 'holder_tenant_id as tenantId', 'holder_object_id as objectId'])
        .distinct()
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .where('holder_tenant_id', '=', requireTenant('tenantId', tenantId))
        .where((or) =>
          or.or([
            or('holder_kind', '=', 'group'),
            or('holder_object_id', '=', requireId('objectId', objectId).toLowerCase()),
          ]),
        );
      if (customerTenantId !== null) {
        query = query.where('customer_tenant_id', 'in', [
          requireTenant('customerTenantId', customerTenantId),
          EVERY_CUSTOMER,
        ]);
      }
      return query.limit(MOST_GRANTS).execute();
    },

    async add(partnerTenantId, { customerTenantId, holder }, by) {
      const partner = requireTenant('partnerTenantId', partnerTenantId);
      const { count } = await db
        .selectFrom('grants')
        .select((select) => select.fn.countAll<number>().as('count'))
        .where('partner_tenant_id', '=', partner)
        .executeTakeFirstOrThrow();
      if (count >= MOST_GRANTS) return 'full';

      const inserted = await db
        .insertInto('grants')
        .values({
          partner_tenant_id: partner,
          customer_tenant_id:
            customerTenantId === null ? EVERY_CUSTOMER : requireTenant('customerTenantId', customerTenantId),
          holder_kind: holder.kind,
          holder_tenant_id: requireTenant('tenantId', holder.tenantId),
          holder_object_id: requireId('objectId', holder.objectId).toLowerCase(),
          added_at: clock.now(),
          added_by: toStorableText(by, BOUNDS.nameCharacters),
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      return inserted ? 'added' : 'exists';
    },

    async remove(partnerTenantId, id) {
      const row = await db
        .deleteFrom('grants')
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst();
      return row ? toGrant(row) : null;
    },
  };
}

interface GrantRow {
  readonly id: number;
  readonly customer_tenant_id: string;
  readonly holder_kind: GrantHolder['kind'];
  readonly holder_tenant_id: string;
  readonly holder_object_id: string;
  readonly added_at: Date;
  readonly added_by: string;
}

function toGrant(row: GrantRow): AccessGrant {
  return {
    id: row.id,
    customerTenantId: row.customer_tenant_id === EVERY_CUSTOMER ? null : row.customer_tenant_id,
    holder: { kind: row.holder_kind, tenantId: row.holder_tenant_id, objectId: row.holder_object_id },
    grantedAt: row.added_at,
    grantedBy: row.added_by,
  };
}

import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { BOUNDS, requireId, requireTenant, toStorableText } from './bounds.ts';
import type { Database } from './schema.ts';

/** Somebody, by the tenant whose directory holds them and their object id there. A guest has one in each. */
export interface DirectoryPerson {
  readonly tenantId: string;
  readonly objectId: string;
}

/** An organisation that the bot checks for. */
export interface Partner {
  /** The partner's own tenant. Its people belong to it without being listed. */
  readonly tenantId: string;
  readonly name: string;
}

export type MemberRole = 'member' | 'admin';

export interface Member extends DirectoryPerson {
  readonly role: MemberRole;
}

export interface Membership {
  readonly partnerTenantId: string;
  readonly role: MemberRole;
}

/** For which partners an account manager may act. */
export type Managed = 'all' | readonly string[];

/** The partners of a bot, who belongs to each, and which customers are theirs. */
export interface Partners {
  list(): Promise<readonly Partner[]>;
  find(tenantId: string): Promise<Partner | null>;
  /** @returns false where there is a partner of that tenant, whose name is then changed. */
  put(partner: Partner, by: string): Promise<boolean>;
  /** Takes the partner out with everything that is kept of it here. @returns false where there is none. */
  remove(tenantId: string): Promise<boolean>;

  members(partnerTenantId: string): Promise<readonly Member[]>;
  membershipsOf(person: DirectoryPerson): Promise<readonly Membership[]>;
  putMember(partnerTenantId: string, member: Member, by: string): Promise<void>;
  /** @returns false where they are no member. */
  removeMember(partnerTenantId: string, person: DirectoryPerson): Promise<boolean>;

  customers(partnerTenantId: string): Promise<readonly string[]>;
  hasCustomer(partnerTenantId: string, customerTenantId: string): Promise<boolean>;
  putCustomer(partnerTenantId: string, customerTenantId: string, by: string): Promise<void>;
  removeCustomer(partnerTenantId: string, customerTenantId: string): Promise<boolean>;
}

/** As many as one list holds; far beyond what a distributor has. */
const MOST_ROWS = 5_000;

export function createPartners(db: Kysely<Database>, clock: Clock): Partners {
  const added = (by: string) => ({ added_at: clock.now(), added_by: toStorableText(by, BOUNDS.nameCharacters) });

  return {
    list: () =>
      db.selectFrom('partners').select(['tenant_id as tenantId', 'name']).orderBy('name').limit(MOST_ROWS).execute(),

    async find(tenantId) {
      const row = await db
        .selectFrom('partners')
        .select(['tenant_id as tenantId', 'name'])
        .where('tenant_id', '=', requireTenant('tenantId', tenantId))
        .executeTakeFirst();
      return row ?? null;
    },

    async put({ tenantId, name }, by) {
      const values = {
        tenant_id: requireTenant('tenantId', tenantId),
        name: toStorableText(name, BOUNDS.nameCharacters),
      };
      const inserted = await db
        .insertInto('partners')
        .values({ ...values, ...added(by) })
        .onConflict((conflict) => conflict.column('tenant_id').doNothing())
        .returning('tenant_id')
        .executeTakeFirst();
      if (inserted) return true;
      await db.updateTable('partners').set({ name: values.name }).where('tenant_id', '=', values.tenant_id).execute();
      return false;
    },

    async remove(tenantId) {
      const partner = requireTenant('tenantId', tenantId);
      const gone = await db.deleteFrom('partners').where('tenant_id', '=', partner).executeTakeFirst();
      for (const table of [
        'partner_members',
        'partner_customers',
        'channel_bindings',
        'account_managers',
        'grants',
      ] as const) {
        await db.deleteFrom(table).where('partner_tenant_id', '=', partner).execute();
      }
      return gone.numDeletedRows > 0n;
    },

    members: (partnerTenantId) =>
      db
        .selectFrom('partner_members')
        .select(['tenant_id as tenantId', 'object_id as objectId', 'role'])
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .orderBy('role')
        .orderBy('object_id')
        .limit(MOST_ROWS)
        .execute(),

    membershipsOf: (person) =>
      db
        .selectFrom('partner_members')
        .select(['partner_tenant_id as partnerTenantId', 'role'])
        .where('tenant_id', '=', requireTenant('tenantId', person.tenantId))
        .where('object_id', '=', requireId('objectId', person.objectId).toLowerCase())
        .orderBy('partner_tenant_id')
        .limit(MOST_ROWS)
        .execute(),

    async putMember(partnerTenantId, { tenantId, objectId, role }, by) {
      await db
        .insertInto('partner_members')
        .values({
          partner_tenant_id: requireTenant('partnerTenantId', partnerTenantId),
          tenant_id: requireTenant('tenantId', tenantId),
          object_id: requireId('objectId', objectId).toLowerCase(),
          role,
          ...added(by),
        })
        .onConflict((conflict) =>
          conflict.columns(['partner_tenant_id', 'tenant_id', 'object_id']).doUpdateSet({ role, ...added(by) }),
        )
        .execute();
    },

    async removeMember(partnerTenantId, { tenantId, objectId }) {
      const gone = await db
        .deleteFrom('partner_members')
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .where('tenant_id', '=', requireTenant('tenantId', tenantId))
        .where('object_id', '=', requireId('objectId', objectId).toLowerCase())
        .executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },

    async customers(partnerTenantId) {
      const rows = await db
        .selectFrom('partner_customers')
        .select('customer_tenant_id')
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .orderBy('customer_tenant_id')
        .limit(MOST_ROWS)
        .execute();
      return rows.map((row) => row.customer_tenant_id);
    },

    async hasCustomer(partnerTenantId, customerTenantId) {
      const row = await db
        .selectFrom('partner_customers')
        .select('customer_tenant_id')
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .where('customer_tenant_id', '=', requireTenant('customerTenantId', customerTenantId))
        .executeTakeFirst();
      return row !== undefined;
    },

    async putCustomer(partnerTenantId, customerTenantId, by) {
      await db
        .insertInto('partner_customers')
        .values({
          partner_tenant_id: requireTenant('partnerTenantId', partnerTenantId),
          customer_tenant_id: requireTenant('customerTenantId', customerTenantId),
          ...added(by),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async removeCustomer(partnerTenantId, customerTenantId) {
      const gone = await db
        .deleteFrom('partner_customers')
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .where('customer_tenant_id', '=', requireTenant('customerTenantId', customerTenantId))
        .executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },
  };
}

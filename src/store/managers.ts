import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { BOUNDS, requireId, requireTenant, toStorableText } from './bounds.ts';
import type { DirectoryPerson, Managed } from './partners.ts';
import type { Database } from './schema.ts';

export interface AccountManager extends DirectoryPerson {
  /** Null: every partner. */
  readonly partnerTenantId: string | null;
}

export interface ChannelBinding {
  readonly conversationId: string;
  readonly partnerTenantId: string;
}

/** How a distributor's people and its partners' channels belong to partners. */
export interface Managers {
  managers(): Promise<readonly AccountManager[]>;
  /** Empty where they manage none. */
  managedBy(person: DirectoryPerson): Promise<Managed>;
  putManager(manager: AccountManager, by: string): Promise<void>;
  removeManager(manager: AccountManager): Promise<boolean>;

  bindings(): Promise<readonly ChannelBinding[]>;
  /** The partner of a channel, also for a thread in it. Null where it is bound to none. */
  boundTo(conversationId: string): Promise<string | null>;
  bind(binding: ChannelBinding, by: string): Promise<void>;
  unbind(conversationId: string): Promise<ChannelBinding | null>;
}

const EVERY_PARTNER = '*';
const MOST_ROWS = 5_000;
/** A thread's conversation id is its channel's with the first message's id behind it. */
const THREAD = ';messageid=';

export function createManagers(db: Kysely<Database>, clock: Clock): Managers {
  const added = (by: string) => ({ added_at: clock.now(), added_by: toStorableText(by, BOUNDS.nameCharacters) });
  const keyOf = ({ tenantId, objectId, partnerTenantId }: AccountManager) => ({
    tenant_id: requireTenant('tenantId', tenantId),
    object_id: requireId('objectId', objectId).toLowerCase(),
    partner_tenant_id: partnerTenantId === null ? EVERY_PARTNER : requireTenant('partnerTenantId', partnerTenantId),
  });

  return {
    async managers() {
      const rows = await db
        .selectFrom('account_managers')
        .select(['tenant_id as tenantId', 'object_id as objectId', 'partner_tenant_id as partner'])
        .orderBy('object_id')
        .limit(MOST_ROWS)
        .execute();
      return rows.map(({ partner, ...person }) => ({
        ...person,
        partnerTenantId: partner === EVERY_PARTNER ? null : partner,
      }));
    },

    async managedBy({ tenantId, objectId }) {
      const rows = await db
        .selectFrom('account_managers')
        .select('partner_tenant_id as partner')
        .where('tenant_id', '=', requireTenant('tenantId', tenantId))
        .where('object_id', '=', requireId('objectId', objectId).toLowerCase())
        .limit(MOST_ROWS)
        .execute();
      const partners = rows.map(({ partner }) => partner);
      return partners.includes(EVERY_PARTNER) ? 'all' : partners;
    },

    async putManager(manager, by) {
      await db
        .insertInto('account_managers')
        .values({ ...keyOf(manager), ...added(by) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async removeManager(manager) {
      const key = keyOf(manager);
      const gone = await db
        .deleteFrom('account_managers')
        .where('tenant_id', '=', key.tenant_id)
        .where('object_id', '=', key.object_id)
        .where('partner_tenant_id', '=', key.partner_tenant_id)
        .executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },

    bindings: () =>
      db
        .selectFrom('channel_bindings')
        .select(['conversation_id as conversationId', 'partner_tenant_id as partnerTenantId'])
        .orderBy('conversation_id')
        .limit(MOST_ROWS)
        .execute(),

    async boundTo(conversationId) {
      const row = await db
        .selectFrom('channel_bindings')
        .select('partner_tenant_id')
        .where('conversation_id', '=', requireId('conversationId', channelOf(conversationId)))
        .executeTakeFirst();
      return row?.partner_tenant_id ?? null;
    },

    async bind({ conversationId, partnerTenantId }, by) {
      const values = { partner_tenant_id: requireTenant('partnerTenantId', partnerTenantId), ...added(by) };
      await db
        .insertInto('channel_bindings')
        .values({ conversation_id: requireId('conversationId', channelOf(conversationId)), ...values })
        .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(values))
        .execute();
    },

    async unbind(conversationId) {
      const row = await db
        .deleteFrom('channel_bindings')
        .where('conversation_id', '=', requireId('conversationId', channelOf(conversationId)))
        .returning(['conversation_id as conversationId', 'partner_tenant_id as partnerTenantId'])
        .executeTakeFirst();
      return row ?? null;
    },
  };
}

/** The channel that a conversation is in: itself, or that of its thread. */
function channelOf(conversationId: string): string {
  const thread = conversationId.indexOf(THREAD);
  return thread < 0 ? conversationId : conversationId.slice(0, thread);
}

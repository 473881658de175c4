import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { type AuditActor, createAudit, type NewAuditEntry } from '../store/audit.ts';
import { type AccessGrant, createGrants, type GrantHolder, type NewGrant } from '../store/grants.ts';
import { createManagers, type AccountManager } from '../store/managers.ts';
import { createPartners, type DirectoryPerson, type Member, type Partner } from '../store/partners.ts';
import type { Database } from '../store/schema.ts';

/** Changes who may do what. Each change is kept together with its audit entry, or not at all. */
export interface Administration {
  grant(by: AuditActor, partnerTenantId: string, grant: NewGrant): Promise<'added' | 'exists' | 'full'>;
  /** @returns what was taken back; null where the partner has none of that id. */
  takeBack(by: AuditActor, partnerTenantId: string, id: number): Promise<AccessGrant | null>;
  /** @returns false where the partner was there; its name is then changed. */
  putPartner(by: AuditActor, partner: Partner): Promise<boolean>;
  removePartner(by: AuditActor, tenantId: string): Promise<boolean>;
  putMember(by: AuditActor, partnerTenantId: string, member: Member): Promise<'done' | 'last-admin'>;
  removeMember(
    by: AuditActor,
    partnerTenantId: string,
    person: DirectoryPerson,
  ): Promise<'removed' | 'absent' | 'last-admin'>;
  /** All or none; none where a partner would lose its last admin. */
  importMembers(by: AuditActor, members: readonly ImportedMember[]): Promise<'done' | 'last-admin'>;
  putCustomer(by: AuditActor, partnerTenantId: string, customerTenantId: string): Promise<void>;
  removeCustomer(by: AuditActor, partnerTenantId: string, customerTenantId: string): Promise<boolean>;
  bind(by: AuditActor, partnerTenantId: string, conversationId: string): Promise<void>;
  unbind(by: AuditActor, conversationId: string): Promise<boolean>;
  putManager(by: AuditActor, manager: AccountManager): Promise<void>;
  removeManager(by: AuditActor, manager: AccountManager): Promise<boolean>;
}

export interface ImportedMember extends Member {
  readonly partnerTenantId: string;
}

export interface AdministrationOptions {
  readonly db: Kysely<Database>;
  readonly clock: Clock;
  /** How many admins each partner has beside those in the store. */
  readonly configuredAdmins: number;
}

/** Where a change writes: all of it in one transaction. */
interface Desk {
  /** Waits for whoever else is changing one of these partners, in whichever process. */
  readonly takeTurn: (partnerTenantIds: readonly string[]) => Promise<void>;
  readonly partners: ReturnType<typeof createPartners>;
  readonly managers: ReturnType<typeof createManagers>;
  readonly grants: ReturnType<typeof createGrants>;
  readonly note: (entry: Pick<NewAuditEntry, 'act' | 'details'> & Partial<NewAuditEntry>) => Promise<void>;
}

export function createAdministration({ db, clock, configuredAdmins }: AdministrationOptions): Administration {
  const change = <T>(by: AuditActor, partnerTenantId: string | null, work: (desk: Desk) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (transaction) => {
      if (partnerTenantId !== null) await takeTurn(transaction, [partnerTenantId]);
      const audit = createAudit(transaction, clock);
      return await work({
        takeTurn: (partnerTenantIds) => takeTurn(transaction, partnerTenantIds),
        partners: createPartners(transaction, clock),
        managers: createManagers(transaction, clock),
        grants: createGrants(transaction, clock),
        note: (entry) =>
          audit.record({ actor: by, partnerTenantId, customerTenantId: null, outcome: 'done', ...entry }, transaction),
      });
    });

  /** Whether nobody could manage the partner any more once this admin is gone. */
  async function isLastAdmin(desk: Desk, partnerTenantId: string, leaving: DirectoryPerson): Promise<boolean> {
    if (configuredAdmins > 0) return false;
    const admins = (await desk.partners.members(partnerTenantId)).filter(({ role }) => role === 'admin');
    return admins.some((admin) => isSame(admin, leaving)) && admins.length === 1;
  }

  return {
    grant: (by, partnerTenantId, grant) =>
      change(by, partnerTenantId, async ({ grants, note }) => {
        const outcome = await grants.add(partnerTenantId, grant, nameOf(by));
        if (outcome === 'added') {
          await note({ act: 'grant', customerTenantId: grant.customerTenantId, details: detailsOf(grant) });
        }
        return outcome;
      }),

    takeBack: (by, partnerTenantId, id) =>
      change(by, partnerTenantId, async ({ grants, note }) => {
        const gone = await grants.remove(partnerTenantId, id);
        if (gone) {
          await note({ act: 'grant-remove', customerTenantId: gone.customerTenantId, details: detailsOf(gone) });
        }
        return gone;
      }),

    putPartner: (by, partner) =>
      change(by, partner.tenantId, async ({ partners, note }) => {
        const added = await partners.put(partner, nameOf(by));
        await note({ act: added ? 'partner-add' : 'partner-rename', details: {} });
        return added;
      }),

    removePartner: (by, tenantId) =>
      change(by, tenantId, async ({ partners, note }) => {
        const removed = await partners.remove(tenantId);
        if (removed) await note({ act: 'partner-remove', details: {} });
        return removed;
      }),

    putMember: (by, partnerTenantId, member) =>
      change(by, partnerTenantId, async (desk) => {
        if (member.role === 'member' && (await isLastAdmin(desk, partnerTenantId, member))) return 'last-admin';
        await desk.partners.putMember(partnerTenantId, member, nameOf(by));
        await desk.note({ act: 'member-add', details: { ...idsOf(member), role: member.role } });
        return 'done';
      }),

    removeMember: (by, partnerTenantId, person) =>
      change(by, partnerTenantId, async (desk) => {
        if (await isLastAdmin(desk, partnerTenantId, person)) return 'last-admin';
        const removed = await desk.partners.removeMember(partnerTenantId, person);
        if (removed) await desk.note({ act: 'member-remove', details: idsOf(person) });
        return removed ? 'removed' : 'absent';
      }),

    importMembers: (by, members) =>
      change(by, null, async ({ takeTurn, partners, note }) => {
        const touched = [...new Set(members.map(({ partnerTenantId }) => partnerTenantId))];
        await takeTurn(touched);
        const before = await Promise.all(touched.map((partner) => countAdmins(partners, partner)));
        for (const { partnerTenantId, ...member } of members) {
          await partners.putMember(partnerTenantId, member, nameOf(by));
          await note({ act: 'member-add', partnerTenantId, details: { ...idsOf(member), role: member.role } });
        }
        for (const [index, partner] of touched.entries()) {
          const left = configuredAdmins + (await countAdmins(partners, partner));
          if ((before[index] ?? 0) > 0 && left === 0) throw new LastAdminError();
        }
        return 'done' as const;
      }).catch((error: unknown) => {
        if (error instanceof LastAdminError) return 'last-admin' as const;
        throw error;
      }),

    putCustomer: (by, partnerTenantId, customerTenantId) =>
      change(by, partnerTenantId, async ({ partners, note }) => {
        await partners.putCustomer(partnerTenantId, customerTenantId, nameOf(by));
        await note({ act: 'customer-add', customerTenantId, details: {} });
      }),

    removeCustomer: (by, partnerTenantId, customerTenantId) =>
      change(by, partnerTenantId, async ({ partners, note }) => {
        const removed = await partners.removeCustomer(partnerTenantId, customerTenantId);
        if (removed) await note({ act: 'customer-remove', customerTenantId, details: {} });
        return removed;
      }),

    bind: (by, partnerTenantId, conversationId) =>
      change(by, partnerTenantId, async ({ managers, note }) => {
        await managers.bind({ conversationId, partnerTenantId }, nameOf(by));
        await note({ act: 'channel-bind', details: { channel: conversationId } });
      }),

    unbind: (by, conversationId) =>
      change(by, null, async ({ managers, note }) => {
        const binding = await managers.unbind(conversationId);
        if (!binding) return false;
        const { partnerTenantId } = binding;
        await note({ act: 'channel-unbind', partnerTenantId, details: { channel: binding.conversationId } });
        return true;
      }),

    putManager: (by, manager) =>
      change(by, manager.partnerTenantId, async ({ managers, note }) => {
        await managers.putManager(manager, nameOf(by));
        await note({ act: 'manager-add', details: { ...idsOf(manager), all: manager.partnerTenantId === null } });
      }),

    removeManager: (by, manager) =>
      change(by, manager.partnerTenantId, async ({ managers, note }) => {
        const removed = await managers.removeManager(manager);
        if (removed) await note({ act: 'manager-remove', details: idsOf(manager) });
        return removed;
      }),
  };
}

/** Until the transaction ends: how many admins or grants are left is only true while nobody else changes them. */
async function takeTurn(db: Kysely<Database>, partnerTenantIds: readonly string[]): Promise<void> {
  // In one order, so that two imports never wait for each other.
  for (const partner of partnerTenantIds.map((id) => id.toLowerCase()).sort()) {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`partner ${partner}`}, 0))`.execute(db);
  }
}

/** Rolls an import back that would leave a partner without an admin. */
class LastAdminError extends Error {
  override readonly name = 'LastAdminError';
}

async function countAdmins(partners: Desk['partners'], partnerTenantId: string): Promise<number> {
  return (await partners.members(partnerTenantId)).filter(({ role }) => role === 'admin').length;
}

function isSame(a: DirectoryPerson, b: DirectoryPerson): boolean {
  return a.tenantId === b.tenantId.toLowerCase() && a.objectId === b.objectId.toLowerCase();
}

function idsOf({ tenantId, objectId }: DirectoryPerson) {
  return { tenantId, objectId };
}

function detailsOf({
  holder,
  customerTenantId,
}: {
  readonly holder: GrantHolder;
  readonly customerTenantId: string | null;
}) {
  return { holder: holder.kind, ...idsOf(holder), every: customerTenantId === null };
}

/** What the row says of who made it. */
function nameOf(by: AuditActor): string {
  return by.kind === 'person' ? (by.objectId ?? 'unknown') : by.kind;
}

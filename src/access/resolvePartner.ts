import type { Managers } from '../store/managers.ts';
import type { Managed, Partner, Partners } from '../store/partners.ts';
import type { PartnerChoices } from './partnerChoices.ts';
import type { Asker, Denied } from './policy.ts';

/**
 * What somebody is to a partner. An account manager works for whoever runs the bot. A guest of the partner's tenant, who may
 * be a customer's employee, has what they were given and nothing else.
 */
export type Role = 'admin' | 'manager' | 'member' | 'guest';

/** For exactly one partner, or denied: nothing is guessed. */
export type Standing = { readonly partnerTenantId: string; readonly role: Role } | Denied;

export interface PartnerResolver {
  resolve(asker: Asker): Promise<Standing>;
  /** Every partner that the asker may act for, by name; empty where there is none. */
  choicesOf(asker: Asker): Promise<readonly Partner[]>;
}

export interface OnePartnerOptions {
  /** Null where nobody has said yet whom the bot checks for. */
  readonly partnerTenantId: string | null;
  /** The tenant whose people all belong to the partner; null where nobody does by that alone. */
  readonly homeTenantId: string | null;
  /** Object ids in the home tenant, from the configuration. */
  readonly admins: readonly string[];
  /** In local mode nobody is authenticated, and whoever chats is the admin. */
  readonly local: boolean;
  readonly partners: Pick<Partners, 'membershipsOf'>;
}

/** A partner's own bot: everybody in its tenant who is no guest there belongs to it, others where they are listed. */
export function resolveOnePartner(options: OnePartnerOptions): PartnerResolver {
  const { partnerTenantId, homeTenantId, local, partners } = options;
  const admins = new Set(options.admins);

  return {
    async resolve({ sender, forPartner = partnerTenantId }) {
      const { objectId, tenantId } = sender;
      if (forPartner !== partnerTenantId) return denied('not-a-member');
      if (!local && (objectId === null || tenantId === null)) return denied('unknown-sender');
      const standing = (role: Role): Standing =>
        partnerTenantId === null ? denied('no-profile') : { partnerTenantId, role };
      if (local) return standing('admin');
      if (objectId === null || tenantId === null) return denied('unknown-sender');

      const atHome = tenantId === homeTenantId;
      if (atHome && admins.has(objectId)) return standing('admin');
      const listed = (await partners.membershipsOf({ tenantId, objectId })).find(
        (membership) => membership.partnerTenantId === partnerTenantId,
      );
      if (listed) return standing(listed.role);
      if (!atHome) return denied('not-a-member');
      return standing(sender.isGuest === true ? 'guest' : 'member');
    },
    choicesOf: () => Promise.resolve([]),
  };
}

export interface ManyPartnersOptions {
  readonly partners: Pick<Partners, 'list' | 'find' | 'membershipsOf'>;
  readonly managers: Pick<Managers, 'managedBy' | 'boundTo'>;
  readonly choices: PartnerChoices;
  /** In local mode nobody is authenticated, and whoever chats is an admin of every partner. */
  readonly local: boolean;
}

/**
 * A distributor's bot. By membership: listed, else by the own tenant of those who are not guests in it. Who belongs to
 * several or manages them acts for the one that the channel is bound to, else for the one that they chose here. The
 * binding of a channel gives nobody a right.
 */
export function resolveManyPartners({ partners, managers, choices, local }: ManyPartnersOptions): PartnerResolver {
  interface Belonging {
    readonly own: ReadonlyMap<string, Role>;
    readonly managed: Managed;
  }

  async function belongingOf({ sender }: Asker): Promise<Belonging | null> {
    if (local) return { own: new Map(), managed: 'all' };
    const { objectId, tenantId } = sender;
    if (objectId === null || tenantId === null) return null;
    const [listed, managed] = await Promise.all([
      partners.membershipsOf({ tenantId, objectId }),
      managers.managedBy({ tenantId, objectId }),
    ]);
    if (listed.length > 0) {
      return { own: new Map(listed.map(({ partnerTenantId, role }) => [partnerTenantId, role])), managed };
    }
    const home = sender.isGuest === true ? null : await partners.find(tenantId);
    return { own: new Map<string, Role>(home ? [[home.tenantId, 'member']] : []), managed };
  }

  /** The most that they are to this partner. */
  function roleIn({ own, managed }: Belonging, partnerTenantId: string): Role | null {
    if (local) return 'admin';
    const role = own.get(partnerTenantId) ?? null;
    const manages = managed === 'all' || managed.includes(partnerTenantId);
    return manages && role !== 'admin' ? 'manager' : role;
  }

  async function candidatesOf(belonging: Belonging): Promise<readonly Partner[]> {
    const { own, managed } = belonging;
    if (managed === 'all') return await partners.list();
    const found = await Promise.all([...new Set([...own.keys(), ...managed])].map((id) => partners.find(id)));
    return found.filter((partner) => partner !== null).sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Whom this place is for, where the asker is something to them. */
  async function here(asker: Asker, belonging: Belonging): Promise<Standing | null> {
    const bound = asker.address.kind === 'personal' ? null : await managers.boundTo(asker.address.conversationId);
    for (const partnerTenantId of [bound, await choices.get(asker)]) {
      const role = partnerTenantId === null ? null : roleIn(belonging, partnerTenantId);
      if (partnerTenantId !== null && role !== null && (await partners.find(partnerTenantId))) {
        return { partnerTenantId, role };
      }
    }
    return null;
  }

  /** For the partner that was settled before, where the asker still is something to it. */
  async function settled(belonging: Belonging, partnerTenantId: string): Promise<Standing> {
    const role = roleIn(belonging, partnerTenantId);
    return role !== null && (await partners.find(partnerTenantId)) ? { partnerTenantId, role } : denied('not-a-member');
  }

  return {
    async resolve(asker) {
      const belonging = await belongingOf(asker);
      if (!belonging) return denied('unknown-sender');
      if (asker.forPartner !== undefined) return await settled(belonging, asker.forPartner);
      const { own, managed } = belonging;
      if (own.size === 0 && managed.length === 0) return denied('not-a-member');
      const [only] = managed.length === 0 && own.size === 1 ? own : [];
      if (only) return { partnerTenantId: only[0], role: only[1] };

      const standing = await here(asker, belonging);
      if (standing) return standing;
      const candidates = await candidatesOf(belonging);
      const [first, second] = candidates;
      if (!first) return denied('not-a-member');
      if (second) return { allowed: false, reason: 'choose-partner', choices: candidates };
      const role = roleIn(belonging, first.tenantId);
      return role === null ? denied('not-a-member') : { partnerTenantId: first.tenantId, role };
    },

    async choicesOf(asker) {
      const belonging = await belongingOf(asker);
      return belonging ? await candidatesOf(belonging) : [];
    },
  };
}

function denied(reason: 'unknown-sender' | 'not-a-member' | 'no-profile'): Denied {
  return { allowed: false, reason };
}

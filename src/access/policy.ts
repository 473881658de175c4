import type { Grants } from '../store/grants.ts';
import type { Partner, Partners } from '../store/partners.ts';
import type { GroupFailure, GroupMembership } from './groups.ts';
import type { PartnerResolver, Role } from './resolvePartner.ts';

/** What somebody may want of the bot beyond questions, which everybody may ask. */
export type Act =
  /** Read a customer's Azure anew. */
  | 'check'
  /** See what was found: reports, history, plans. */
  | 'see'
  /** Take what was found away as a file. */
  | 'export'
  /** Have a customer checked on a schedule. */
  | 'watch'
  /** See and change what a customer is said to spend. */
  | 'note-spend'
  /** Change or stop a watch that somebody else set. */
  | 'manage-watches'
  /** Say that an identity has linked our partner id, or take it back. */
  | 'attest'
  | 'see-profile'
  | 'change-profile'
  /** See, give and take back who may have which customer checked. */
  | 'manage-grants'
  /** Manage partners, their people, their customers and their channels. */
  | 'operate';

/**
 * What each act takes. `grant`: an admin, an account manager, or somebody who was given this customer; so also by the bot
 * itself, without them. `grant-or-sign-in`: the same, or whoever belongs to the partner, for what their own sign-in reads.
 * `some-grant`: a grant for whichever customer. `admin`: of the partner.
 */
const NEEDS = {
  check: 'grant-or-sign-in',
  see: 'grant-or-sign-in',
  export: 'grant-or-sign-in',
  watch: 'grant',
  'note-spend': 'grant',
  'manage-watches': 'admin',
  attest: 'admin',
  'see-profile': 'some-grant',
  'change-profile': 'admin',
  'manage-grants': 'admin',
  operate: 'operator',
} as const satisfies Record<Act, 'grant' | 'grant-or-sign-in' | 'some-grant' | 'admin' | 'operator'>;

/** Who asks, and where. A turn is one; so is what is kept of whoever set a watch. */
export interface Asker {
  readonly sender: {
    /** The Entra object id; null where the channel did not say, and then nothing is allowed outside local mode. */
    readonly objectId: string | null;
    /** The tenant whose directory has that object id; null where it could not be proven. */
    readonly tenantId: string | null;
    /** Whether they are a guest there; unknown where it is not set. */
    readonly isGuest?: boolean;
  };
  readonly address: { readonly conversationId: string; readonly kind: 'personal' | 'group' | 'channel' };
  /** The partner that it is about, where that was settled before, as with a watch; then nothing chosen since counts. */
  readonly forPartner?: string;
}

/**
 * As whom a customer may be read: as the bot's app, or as the asker, signed in, where Azure itself decides what is shown.
 */
export type CheckIdentity = 'app' | 'user';

/** Whom the asker acts for, or why the answer is no. */
export type Decision = Permission | Denied;

export interface Permission {
  readonly allowed: true;
  /** For `operate`, the tenant of whoever runs the bot. */
  readonly partnerTenantId: string;
  /** With which identities the asker may have the customer read; what was read with them may be seen. */
  readonly identities: readonly CheckIdentity[];
}

/** Why the answer is no. None of them says whether the bot knows the customer. */
export type Denied = { readonly allowed: false } & (
  | {
      readonly reason:
        /** The channel did not prove who it is. */
        | 'unknown-sender'
        /** Belongs to no partner of this bot. */
        | 'not-a-member'
        /** Nobody has said yet whom the bot checks for. */
        | 'no-profile'
        | 'admins-only'
        | 'operators-only'
        /** Belongs to the partner and was given nothing, or not this. */
        | 'no-grant'
        /** An admin or account manager, and the customer is not one of this partner's. */
        | 'not-your-customer'
        /** It may be done, but not now: the audit trail takes no entry. */
        | 'not-recorded';
    }
  | { readonly reason: 'choose-partner'; readonly choices: readonly Partner[] }
  /** A group was given it, and whether the asker is in that group could not be read. */
  | { readonly reason: 'group-unreadable'; readonly why: GroupFailure }
);

export type Denial = Denied['reason'];

/** Decides who may do what, for which customer. Everything that is not allowed here is denied. */
export interface Policy {
  /**
   * @param customerTenantId the one customer that it is about; null where it is about the partner, or where the customer
   * is not known yet and is asked for again as soon as it is.
   */
  decide(asker: Asker, act: Act, customerTenantId: string | null): Promise<Decision>;
}

export interface PolicyOptions {
  readonly resolver: PartnerResolver;
  readonly grants: Pick<Grants, 'thatMayHold'>;
  readonly groups: GroupMembership;
  /** Whose customers are whose, where one bot serves many partners; null where all are the one partner's. */
  readonly customers: Pick<Partners, 'hasCustomer'> | null;
  readonly isOperator: (asker: Asker) => boolean;
  /** Whether people can sign in, so that Azure decides what they see. */
  readonly signIn: boolean;
  /** The tenant that operators are told to act for. */
  readonly operatorTenantId: string;
}

interface Standing {
  readonly partnerTenantId: string;
  readonly role: Role;
}

export function createPolicy(options: PolicyOptions): Policy {
  const { resolver, grants, groups, customers } = options;

  /** Whether the bot's own identity may read for them; null where it may. */
  async function refusalOf({ sender }: Asker, standing: Standing, customer: string | null): Promise<Denied | null> {
    const { partnerTenantId, role } = standing;
    const trusted = role === 'admin' || role === 'manager';
    if (customers && customer !== null && !(await customers.hasCustomer(partnerTenantId, customer))) {
      return denied(trusted ? 'not-your-customer' : 'no-grant');
    }
    if (trusted) return null;
    const { tenantId, objectId } = sender;
    if (tenantId === null || objectId === null) return denied('unknown-sender');

    const holders = await grants.thatMayHold(partnerTenantId, { tenantId, objectId }, customer);
    if (holders.some(({ kind }) => kind === 'person')) return null;
    if (holders.length === 0) return denied('no-grant');
    const groupIds = holders.map((holder) => holder.objectId);
    const membership = await groups.isInAny({ tenantId, objectId }, groupIds);
    if (!membership.ok) return { allowed: false, reason: 'group-unreadable', why: membership.why };
    return membership.isMember ? null : denied('no-grant');
  }

  return {
    async decide(asker, act, customerTenantId) {
      const need = NEEDS[act];
      if (need === 'operator') {
        return options.isOperator(asker) ? allowed(options.operatorTenantId, []) : denied('operators-only');
      }
      const standing = await resolver.resolve(asker);
      if ('allowed' in standing) return standing;
      const { partnerTenantId, role } = standing;
      if (need === 'admin') return role === 'admin' ? allowed(partnerTenantId) : denied('admins-only');

      const refusal = await refusalOf(asker, standing, need === 'some-grant' ? null : customerTenantId);
      if (!refusal) return allowed(partnerTenantId);
      if (role === 'guest') return refusal.reason === 'no-grant' ? denied('not-a-member') : refusal;
      return need === 'grant-or-sign-in' && options.signIn ? allowed(partnerTenantId, ['user']) : refusal;
    },
  };
}

function allowed(partnerTenantId: string, identities: readonly CheckIdentity[] = ['app', 'user']): Permission {
  return { allowed: true, partnerTenantId, identities };
}

function denied(reason: Exclude<Denial, 'choose-partner' | 'group-unreadable'>): Denied {
  return { allowed: false, reason };
}

import type { Config } from '../config.ts';

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
  /** Say that an identity has linked our partner id, or take it back. */
  | 'attest'
  | 'see-profile'
  | 'change-profile';

/** Who asks, and where. A turn is one; so is what is kept of whoever set a watch. */
export interface Asker {
  readonly sender: {
    /** The Entra object id; null where the channel did not say, and then nothing is allowed outside local mode. */
    readonly objectId: string | null;
    /** The home tenant. */
    readonly tenantId: string | null;
  };
  readonly address: { readonly conversationId: string; readonly kind: 'personal' | 'group' | 'channel' };
}

/**
 * As whom a customer may be read: as the bot's app, or as the asker, signed in, where Azure itself decides what is shown.
 */
export type CheckIdentity = 'app' | 'user';

/** Whom the asker acts for, or why the answer is no. */
export type Decision = Permission | { readonly allowed: false; readonly reason: Denial };

export interface Permission {
  readonly allowed: true;
  readonly partnerTenantId: string;
  /** With which identities the asker may have the customer read; what was read with them may be seen. */
  readonly identities: readonly CheckIdentity[];
}

export type Denial =
  | 'not-an-admin'
  | 'no-profile'
  /** It may be done, but not now: the audit trail takes no entry. */
  | 'not-recorded';

/** Decides who may do what, for which customer. Everything that is not allowed here is denied. */
export interface Policy {
  /**
   * @param customerTenantId the one customer that it is about; null where it is about the partner, or where the customer
   * is not known yet and is asked for again as soon as it is.
   */
  decide(asker: Asker, act: Act, customerTenantId: string | null): Promise<Decision>;
}

/**
 * In local mode the one who chats is a partner admin. Elsewhere only the people named by their Entra object id in
 * `PARTNER_ADMINS` are, and only in the bot's own tenant; a display name proves nothing.
 */
export function createPolicy(config: Config, partnerTenantId: string | null): Policy {
  const admins = new Set(config.partnerAdmins);
  const home =
    config.bot.kind === 'single-tenant' || config.bot.kind === 'managed-identity' ? config.bot.tenantId : null;

  function decide({ sender }: Asker): Decision {
    const isAdmin =
      config.bot.kind === 'local' ||
      (sender.objectId !== null && admins.has(sender.objectId) && sender.tenantId !== null && sender.tenantId === home);
    if (!isAdmin) return { allowed: false, reason: 'not-an-admin' };
    if (partnerTenantId === null) return { allowed: false, reason: 'no-profile' };
    return { allowed: true, partnerTenantId, identities: ['app', 'user'] };
  }

  return { decide: (asker) => Promise.resolve(decide(asker)) };
}

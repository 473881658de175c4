import type { Config } from '../config.ts';
import type { Person } from './channel.ts';

/** Whom the asker acts for, or why the answer is no. */
export type Decision =
  | { readonly allowed: true; readonly partnerTenantId: string }
  | { readonly allowed: false; readonly reason: 'not-an-admin' | 'no-profile' };

/** Decides who may have a customer checked. Everything that is not allowed here is denied. */
export interface Policy {
  mayCheck(person: Person): Decision;
}

/**
 * In local mode the one who chats is a partner admin. Elsewhere only the people named by their Entra object id in
 * `PARTNER_ADMINS` are, and only in the bot's own tenant; a display name proves nothing.
 */
export function createPolicy(config: Config, partnerTenantId: string | null): Policy {
  const admins = new Set(config.partnerAdmins);
  const home =
    config.bot.kind === 'single-tenant' || config.bot.kind === 'managed-identity' ? config.bot.tenantId : null;

  return {
    mayCheck(person) {
      const isAdmin =
        config.bot.kind === 'local' ||
        (person.objectId !== null &&
          admins.has(person.objectId) &&
          person.tenantId !== null &&
          person.tenantId === home);
      if (!isAdmin) return { allowed: false, reason: 'not-an-admin' };
      return partnerTenantId === null ? { allowed: false, reason: 'no-profile' } : { allowed: true, partnerTenantId };
    },
  };
}

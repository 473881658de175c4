import type { Logger } from 'pino';
import type { LinkedPrincipal, PartnerProfile } from '../pec/profile.ts';
import type { Profiles } from '../store/profiles.ts';

export interface ProfileLookupOptions {
  readonly profiles: Pick<Profiles, 'get'>;
  /** The profile from the file that `PARTNER_PROFILE` names; null where it is not set. */
  readonly fromFile: PartnerProfile | null;
  /** Whom the make-believe Azure is checked for; null for the real one. */
  readonly demo: PartnerProfile | null;
  readonly log: Logger;
}

export type ProfileLookup = (partnerTenantId: string) => Promise<PartnerProfile | null>;

/**
 * Whom to check for. The file is the operator's word: its organisations outdo what is stored, and what people attested
 * in chat comes on top of its linked identities. The demo's profile stands where nobody set another.
 * Rejects with the store's error where the store is down and no file says whom to check for.
 */
export function createProfileLookup({ profiles, fromFile, demo, log }: ProfileLookupOptions): ProfileLookup {
  async function storedProfile(partnerTenantId: string): Promise<PartnerProfile | null> {
    try {
      const reading = await profiles.get(partnerTenantId);
      if (reading.found) return reading.profile;
      if (reading.reason === 'invalid') log.warn({ issues: reading.issues }, 'the stored profile is left out');
      return null;
    } catch (error) {
      if (!fromFile) throw error;
      log.error({ err: error }, 'the stored profile could not be read: the file counts alone');
      return null;
    }
  }

  return async (partnerTenantId) => {
    const stored = await storedProfile(partnerTenantId);
    const organisations = fromFile ?? stored ?? demo;
    if (!organisations) return null;

    const given = (fromFile ?? demo)?.linkedPrincipals ?? [];
    return { ...organisations, linkedPrincipals: mergeLinked(given, stored?.linkedPrincipals ?? []) };
  };
}

/** Each identity once. The first list wins, but for the groups that the identity is said to be in: those add up. */
export function mergeLinked(first: readonly LinkedPrincipal[], second: readonly LinkedPrincipal[]): LinkedPrincipal[] {
  const merged = new Map<string, LinkedPrincipal>();
  for (const principal of [...first, ...second]) {
    const key = `${principal.tenantId} ${principal.objectId}`;
    const known = merged.get(key);
    const memberOf = [...new Set([...(known?.memberOf ?? []), ...(principal.memberOf ?? [])])];
    merged.set(key, { ...(known ?? principal), ...(memberOf.length > 0 ? { memberOf } : {}) });
  }
  return [...merged.values()];
}

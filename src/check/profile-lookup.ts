import type { LinkedPrincipal, PartnerProfile } from '../pec/profile.ts';
import type { Profiles } from '../store/profiles.ts';

export interface ProfileLookupOptions {
  readonly profiles: Pick<Profiles, 'get'>;
  /** The profile from the file that `PARTNER_PROFILE` names; null where it is not set. */
  readonly fromFile: PartnerProfile | null;
  /** Whom the make-believe Azure is checked for; null for the real one. */
  readonly demo: PartnerProfile | null;
}

export type ProfileLookup = (partnerTenantId: string) => Promise<PartnerProfile | null>;

/**
 * Whom to check for. The file is the operator's word: its organisations outdo what is stored, and what people attested
 * in chat comes on top of its linked identities. The demo's profile stands where nobody set another.
 */
export function createProfileLookup({ profiles, fromFile, demo }: ProfileLookupOptions): ProfileLookup {
  return async (partnerTenantId) => {
    const reading = await profiles.get(partnerTenantId);
    const stored = reading.found ? reading.profile : null;
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

import pLimit from 'p-limit';
import type { Clock } from '../clock.ts';
import type { LinkedPrincipal, PartnerProfile } from '../pec/profile.ts';
import type { Profiles } from '../store/profiles.ts';
import { mergeLinked } from './profile-lookup.ts';

/** What somebody attests: that this identity carries a partner admin link in this tenant. */
export interface AttestedLink {
  readonly tenantId: string;
  readonly objectId: string;
  /** The group that holds the access, where the identity is a member of one. */
  readonly memberOf?: string;
  readonly partnerId: string;
}

/** Which attestation: an identity in a tenant. */
export type AttestedIdentity = Pick<AttestedLink, 'tenantId' | 'objectId'>;

/** Partner admin links that people say they saw, each with who and when, in the partner's stored profile. */
export interface Attestations {
  /** What was attested in chat. Only this can be taken back in chat. */
  of(partnerTenantId: string): Promise<readonly LinkedPrincipal[]>;
  /**
   * @param by the name and object id of the one who attests.
   * @returns false where the profile holds as many linked identities as it can.
   */
  attest(partnerTenantId: string, link: AttestedLink, by: string): Promise<boolean>;
  /** @returns false where nobody attested it in chat. */
  takeBack(partnerTenantId: string, identity: AttestedIdentity, by: string): Promise<boolean>;
}

export interface AttestationsOptions {
  readonly profiles: Pick<Profiles, 'get' | 'set'>;
  /** The organisations that a profile is stored with where none is stored yet, or where a file decides them. */
  readonly fromFile: PartnerProfile | null;
  readonly demo: PartnerProfile | null;
  readonly clock: Clock;
}

/** Longest author of an attestation, in characters, as the profile's schema has it. */
const LONGEST_AUTHOR = 200;

/**
 * A partner admin link can be seen by the linked identity alone, so a person's word is the only other way to know.
 * Source: https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
 */
export function createAttestations({ profiles, fromFile, demo, clock }: AttestationsOptions): Attestations {
  // A profile is replaced as a whole: two changes at once would lose one.
  const inTurn = pLimit(1);

  async function storedProfile(partnerTenantId: string): Promise<PartnerProfile | null> {
    const reading = await profiles.get(partnerTenantId);
    return reading.found ? reading.profile : null;
  }

  async function replace(
    partnerTenantId: string,
    change: (linked: LinkedPrincipal[]) => LinkedPrincipal[] | null,
    by: string,
  ): Promise<boolean> {
    const stored = await storedProfile(partnerTenantId);
    const organisations = fromFile ?? stored ?? demo;
    const linkedPrincipals = change(stored?.linkedPrincipals ?? []);
    if (!organisations || !linkedPrincipals) return false;
    const outcome = await profiles.set(partnerTenantId, { ...organisations, linkedPrincipals }, by);
    return outcome.saved;
  }

  return {
    of: async (partnerTenantId) => (await storedProfile(partnerTenantId))?.linkedPrincipals ?? [],

    attest: (partnerTenantId, { memberOf, ...link }, by) =>
      inTurn(() => {
        const principal: LinkedPrincipal = {
          ...link,
          ...(memberOf === undefined ? {} : { memberOf: [memberOf] }),
          attestedBy: Array.from(by).slice(0, LONGEST_AUTHOR).join(''),
          attestedAt: clock.now().toISOString(),
        };
        return replace(partnerTenantId, (linked) => mergeLinked([principal], linked), by);
      }),

    takeBack: (partnerTenantId, identity, by) =>
      inTurn(() =>
        replace(
          partnerTenantId,
          (linked) => {
            const rest = linked.filter((principal) => !isSame(principal, identity));
            return rest.length < linked.length ? rest : null;
          },
          by,
        ),
      ),
  };
}

export function isSame(a: AttestedIdentity, b: AttestedIdentity): boolean {
  return a.tenantId === b.tenantId && a.objectId === b.objectId;
}

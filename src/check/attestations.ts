import type { Clock } from '../clock.ts';
import type { LinkedPrincipal, PartnerProfile } from '../pec/profile.ts';
import type { NewAuditEntry } from '../store/audit.ts';
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
   * @param entry is kept in the audit trail together with the attestation, or neither is.
   * @returns false where the profile holds as many linked identities as it can.
   */
  attest(partnerTenantId: string, link: AttestedLink, by: string, entry?: NewAuditEntry): Promise<boolean>;
  /** @returns false where nobody attested it in chat. */
  takeBack(partnerTenantId: string, identity: AttestedIdentity, by: string, entry?: NewAuditEntry): Promise<boolean>;
}

export interface AttestationsOptions {
  readonly profiles: Pick<Profiles, 'get' | 'change'>;
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
  async function replace(
    partnerTenantId: string,
    change: (linked: LinkedPrincipal[]) => LinkedPrincipal[] | null,
    by: string,
    entry: NewAuditEntry | undefined,
  ): Promise<boolean> {
    const outcome = await profiles.change(
      partnerTenantId,
      (current) => {
        const organisations = fromFile ?? current?.profile ?? demo;
        const linkedPrincipals = change(current?.profile.linkedPrincipals ?? []);
        return organisations && linkedPrincipals && { profile: { ...organisations, linkedPrincipals }, entry };
      },
      by,
    );
    return outcome.saved;
  }

  return {
    async of(partnerTenantId) {
      const reading = await profiles.get(partnerTenantId);
      return reading.found ? reading.profile.linkedPrincipals : [];
    },

    attest(partnerTenantId, { memberOf, ...link }, by, entry) {
      const principal: LinkedPrincipal = {
        ...link,
        ...(memberOf === undefined ? {} : { memberOf: [memberOf] }),
        attestedBy: Array.from(by).slice(0, LONGEST_AUTHOR).join(''),
        attestedAt: clock.now().toISOString(),
      };
      return replace(partnerTenantId, (linked) => mergeLinked([principal], linked), by, entry);
    },

    takeBack(partnerTenantId, identity, by, entry) {
      const without = (linked: LinkedPrincipal[]): LinkedPrincipal[] | null => {
        const rest = linked.filter((principal) => !isSame(principal, identity));
        return rest.length < linked.length ? rest : null;
      };
      return replace(partnerTenantId, without, by, entry);
    },
  };
}

export function isSame(a: AttestedIdentity, b: AttestedIdentity): boolean {
  return a.tenantId === b.tenantId && a.objectId === b.objectId;
}

import type { Placeholder } from '../artefacts/placeholders.ts';
import { isGuid, type PartnerProfile } from '../pec/profile.ts';
import type { Target } from './target.ts';

/**
 * Ids that go into commands and files: of our own organisation and, where a check told them, of the customer. Never a
 * name. Null where one is not known.
 */
export interface KnownIds {
  readonly adminAgents: string | null;
  readonly tenantId: string | null;
  readonly partnerId: string | null;
  /** Object id of an identity in our tenant that is attested to have a partner admin link. */
  readonly linkedPrincipal: string | null;
  readonly customerTenantId: string | null;
  /** What it is about; empty where that is not known. */
  readonly subscriptionIds: readonly string[];
}

/** The ids of the partner that Microsoft bills, from its profile, and of the customer that the choice is about. */
export function knownIds(profile: PartnerProfile | null, target: Target | null = null): KnownIds {
  const us = profile?.billTo;
  const linked = profile?.linkedPrincipals.find(({ tenantId }) => tenantId === us?.tenantId);
  const guid = (id: string | undefined): string | null => (id !== undefined && isGuid(id) ? id.toLowerCase() : null);
  const partnerId = us?.partnerIds[0] ?? '';
  return {
    adminAgents: guid(us?.agentGroups.adminAgents),
    tenantId: guid(us?.tenantId),
    partnerId: /^\d+$/.test(partnerId) ? partnerId : null,
    linkedPrincipal: guid(linked?.objectId),
    customerTenantId: guid(target?.tenantId),
    subscriptionIds: (target?.subscriptionIds ?? []).flatMap((id) => guid(id) ?? []),
  };
}

/** An id as it stands in a command, or what a person has to put there. */
export function orPlaceholder(id: string | null | undefined, placeholder: Placeholder): string {
  return id ?? placeholder;
}

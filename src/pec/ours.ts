import type { LinkedPrincipal, PartnerOrganisation, PartnerProfile } from './profile.ts';
import type { AgentGroupName, GrantHolder } from './report.ts';
import type { ReadingIdentity } from './snapshot.ts';

export interface AgentGroup {
  readonly holder: GrantHolder;
  readonly name: AgentGroupName;
}

/** One identity of ours and what is known of its partner admin link (PAL) in one tenant. */
export interface KnownLink {
  readonly objectId: string;
  readonly state: 'verified' | 'attested' | 'unknown' | 'missing' | 'other-partner';
  readonly partnerId: string | null;
  readonly holder: GrantHolder | null;
  /** Groups that it is said to be in. */
  readonly groups: readonly string[];
  /** True where nobody says that it is ours: it is known only because it runs the check. */
  readonly runsTheCheckOnly: boolean;
}

/** What the profile says is ours, prepared so that each grant costs one look-up. */
export interface Ours {
  readonly agentGroups: ReadonlyMap<string, AgentGroup>;
  readonly tenants: ReadonlyMap<string, GrantHolder>;
  readonly partnerIds: ReadonlyMap<string, GrantHolder>;
  /** By tenant, then by principal: an identity's own object id, or a group that it is said to be in. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, readonly KnownLink[]>>;
}

/** The bill-to partner comes first wherever an id stands in both organisations. */
export function organisationsOf(profile: PartnerProfile): readonly (readonly [GrantHolder, PartnerOrganisation])[] {
  const reseller = profile.resellerOfRecord;
  return reseller
    ? [
        ['bill-to', profile.billTo],
        ['reseller-of-record', reseller],
      ]
    : [['bill-to', profile.billTo]];
}

/** The agent groups by object id: SalesAgents never counts, so the profile does not hold it. */
export function agentGroupsOf(profile: PartnerProfile): ReadonlyMap<string, AgentGroup> {
  const groups = new Map<string, AgentGroup>();
  for (const [holder, { agentGroups }] of organisationsOf(profile).toReversed()) {
    if (agentGroups.helpdeskAgents) groups.set(agentGroups.helpdeskAgents, { holder, name: 'HelpdeskAgents' });
    groups.set(agentGroups.adminAgents, { holder, name: 'AdminAgents' });
  }
  return groups;
}

export function tenantsOf(profile: PartnerProfile): ReadonlyMap<string, GrantHolder> {
  return new Map(
    organisationsOf(profile)
      .toReversed()
      .map(([holder, { tenantId }]) => [tenantId, holder]),
  );
}

export function partnerIdsOf(profile: PartnerProfile): ReadonlyMap<string, GrantHolder> {
  return new Map(
    organisationsOf(profile)
      .toReversed()
      .flatMap(([holder, { partnerIds }]) => partnerIds.map((id) => [id, holder] as const)),
  );
}

/** Prepares what is ours for one customer, as the identity that read the snapshot sees it. */
export function prepareOurs(profile: PartnerProfile, identity: ReadingIdentity, customerTenantId: string): Ours {
  const partnerIds = partnerIdsOf(profile);
  const links = new Map<string, Map<string, KnownLink[]>>();
  const add = (tenantId: string, principalId: string, link: KnownLink): void => {
    const tenant = links.get(tenantId) ?? new Map<string, KnownLink[]>();
    links.set(tenantId, tenant);
    const found = tenant.get(principalId);
    if (found) found.push(link);
    else tenant.set(principalId, [link]);
  };

  const own = ownLink(identity, partnerIds);
  const ownTenants = tenantsOfIdentity(identity, customerTenantId);
  for (const principal of profile.linkedPrincipals) {
    const isOwn = own?.objectId === principal.objectId && ownTenants.has(principal.tenantId);
    const seen = own !== null && isOwn && own.state !== 'unknown';
    const groups = principal.memberOf ?? [];
    const link = seen ? { ...own, groups, runsTheCheckOnly: false } : attestedLink(principal, partnerIds);
    for (const id of new Set([principal.objectId, ...groups])) add(principal.tenantId, id, link);
  }
  if (own) {
    for (const tenantId of ownTenants) {
      const known = links
        .get(tenantId)
        ?.get(own.objectId)
        ?.some((link) => link.objectId === own.objectId);
      if (!known) add(tenantId, own.objectId, own);
    }
  }

  return { agentGroups: agentGroupsOf(profile), tenants: tenantsOf(profile), partnerIds, links };
}

function attestedLink(principal: LinkedPrincipal, partnerIds: Ours['partnerIds']): KnownLink {
  const holder = partnerIds.get(principal.partnerId) ?? null;
  return {
    objectId: principal.objectId,
    state: holder ? 'attested' : 'other-partner',
    partnerId: principal.partnerId,
    holder,
    groups: principal.memberOf ?? [],
    runsTheCheckOnly: false,
  };
}

/** The one link that can be read: that of the identity which made the snapshot. What is read outdoes what is attested. */
function ownLink(identity: ReadingIdentity, partnerIds: Ours['partnerIds']): KnownLink | null {
  const own = identity.partnerLink;
  if (own.state === 'linked') {
    const holder = partnerIds.get(own.partnerId) ?? null;
    return {
      objectId: own.objectId,
      state: holder ? 'verified' : 'other-partner',
      partnerId: own.partnerId,
      holder,
      groups: [],
      runsTheCheckOnly: holder === null,
    };
  }
  if (identity.objectId === undefined) return null;

  const state = own.state === 'not-linked' ? 'missing' : 'unknown';
  return { objectId: identity.objectId, state, partnerId: null, holder: null, groups: [], runsTheCheckOnly: true };
}

/** A link holds in one tenant. Without one, the identity is unlinked where it signed in and where it read. */
function tenantsOfIdentity(identity: ReadingIdentity, customerTenantId: string): ReadonlySet<string> {
  if (identity.partnerLink.state === 'linked') return new Set([identity.partnerLink.tenantId]);
  return new Set([customerTenantId, identity.tenantId ?? customerTenantId]);
}

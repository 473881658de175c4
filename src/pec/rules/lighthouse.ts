import { NO_LINK_NEEDED, type OurGrant } from '../grant.ts';
import type { KnownLink, Ours } from '../ours.ts';
import type { Authorization, Delegation } from '../snapshot.ts';
import { standingOfLink, type LinkStanding } from './partner-link.ts';

/**
 * Azure Lighthouse: a delegation to one of our tenants. It counts once provisioned, through a permanent authorization;
 * one that people must activate first does not. Somebody behind the authorization must carry a partner admin link in the
 * managing tenant, unless the delegation came from a Marketplace offer, which carries the partner id itself.
 * Sources: https://learn.microsoft.com/en-us/azure/lighthouse/concepts/cloud-solution-provider,
 * https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations
 */
export function lighthouseGrants(delegation: Delegation, ours: Ours): readonly OurGrant[] {
  const holder = ours.tenants.get(delegation.managedByTenantId);
  if (!holder) return [];

  const links = ours.links.get(delegation.managedByTenantId);
  const notProvisioned = delegation.provisioningState.toLowerCase() !== 'succeeded';
  const grant = (authorization: Authorization, eligibleOnly: boolean): OurGrant => ({
    path: 'lighthouse',
    scope: delegation.scope,
    principalId: authorization.principalId,
    principalType: 'Unknown',
    roleDefinitionId: authorization.roleDefinitionId,
    holder,
    agentGroup: null,
    link: delegation.marketplace
      ? NO_LINK_NEEDED
      : linkBehind(authorization.principalId, links?.get(authorization.principalId) ?? []),
    linkTenantId: delegation.marketplace ? null : delegation.managedByTenantId,
    assignment: null,
    obstacle: notProvisioned ? 'not-provisioned' : eligibleOnly ? 'eligible-only' : null,
    subjects: [authorization.principalId],
    managedByTenantId: delegation.managedByTenantId,
    provisioningState: delegation.provisioningState,
  });

  return [
    ...delegation.authorizations.map((authorization) => grant(authorization, false)),
    ...delegation.eligibleAuthorizations.map((authorization) => grant(authorization, true)),
  ];
}

/**
 * What is known of one member says nothing of a group's others, so a group without a good link stays unknown. An
 * identity that holds the authorization itself is settled by its own link.
 */
function linkBehind(principalId: string, links: readonly KnownLink[]): LinkStanding {
  const standing = standingOfLink(links);
  const settled = links.some((link) => link.objectId === principalId);
  const good = standing.pal === 'verified' || standing.pal === 'attested';

  return good || settled ? standing : { ...standing, pal: 'unknown' };
}

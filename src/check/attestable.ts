import { isGuid, type LinkedPrincipal } from '../pec/profile.ts';
import type { Finding, SubscriptionReport } from '../pec/report.ts';

/** A grant of which somebody may know that a partner admin link stands behind it. */
export interface AttestableGrant {
  /** `ours`: nobody has said yet that the identity is ours at all. */
  readonly question: 'linked' | 'ours';
  readonly principalId: string;
  readonly principalType: string;
  readonly roleName: string;
  /** The tenant in which the link has to be. */
  readonly tenantId: string;
  /** True where the principal may be a group, whose member carries the link: a delegation does not say. */
  readonly maybeGroup: boolean;
}

/** What can be attested for a finding; null where nothing can. */
function attestableOf({ code, evidence }: Finding): AttestableGrant | null {
  if (code !== 'pal-unknown' && code !== 'candidate-principal') return null;
  const { principalId, principalType = '', roleName = '', linkTenantId, path } = evidence;
  if (principalId === undefined || linkTenantId === undefined || !isGuid(principalId) || !isGuid(linkTenantId)) {
    return null;
  }
  return {
    question: code === 'pal-unknown' ? 'linked' : 'ours',
    principalId,
    principalType,
    roleName,
    tenantId: linkTenantId,
    maybeGroup: path === 'lighthouse' || principalType === 'Group',
  };
}

/** The grants of a subscription for which something can be attested, each identity once, the worst finding first. */
export function attestablesOf({ findings }: SubscriptionReport): readonly AttestableGrant[] {
  const grants = new Map<string, AttestableGrant>();
  for (const finding of findings) {
    const grant = attestableOf(finding);
    if (grant && !grants.has(grant.principalId)) grants.set(grant.principalId, grant);
  }
  return [...grants.values()];
}

/** The linked identities, by the profile, behind the grants of a subscription that count on somebody's word. */
export function attestedBehind(
  subscription: SubscriptionReport,
  customerTenantId: string,
  linked: readonly LinkedPrincipal[],
): readonly LinkedPrincipal[] {
  const attested = subscription.trace.filter(({ pal }) => pal === 'attested');
  return linked.filter(({ tenantId, objectId, memberOf = [] }) =>
    attested.some(
      (grant) =>
        tenantId === (grant.managedByTenantId ?? customerTenantId) &&
        (grant.principalId === objectId || memberOf.includes(grant.principalId)),
    ),
  );
}

import { evidenceOf, makeFinding } from '../finding.ts';
import type { Finding } from '../report.ts';
import { WELL_KNOWN_ROLES } from '../roles.ts';
import type { WeighedGrant } from '../weigh.ts';

const MORE_THAN_NEEDED: ReadonlySet<string> = new Set([
  WELL_KNOWN_ROLES.owner,
  WELL_KNOWN_ROLES.userAccessAdministrator,
]);

/**
 * What changes nothing today and may hurt one day: everything hangs on one identity's link or on a group's membership, a
 * role allows more than the credit asks for, or only the helpdesk group holds access.
 * Sources: https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id,
 * https://learn.microsoft.com/en-us/azure/role-based-access-control/best-practices
 */
export function findWeaknesses(counting: readonly WeighedGrant[]): readonly Finding[] {
  return [
    ...singleIdentity(counting),
    ...membershipOnly(counting),
    ...moreThanNeeded(counting),
    ...helpdeskOnly(counting),
  ];
}

function singleIdentity(counting: readonly WeighedGrant[]): readonly Finding[] {
  if (counting.some(({ traced }) => traced.pal === 'not-needed')) return [];

  const identities = new Set(counting.flatMap(({ grant }) => grant.link.identities));
  const [only] = identities;
  if (only === undefined || identities.size > 1) return [];

  return [makeFinding('single-linked-identity', 'note', { principalId: only })];
}

/**
 * Membership of a group can be just in time too, and Azure shows nobody outside the directory which it is.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
function membershipOnly(counting: readonly WeighedGrant[]): readonly Finding[] {
  const isByMembership = ({ traced, grant }: WeighedGrant): boolean =>
    traced.pal !== 'not-needed' && !grant.link.identities.includes(traced.principalId);
  if (!counting.every(isByMembership)) return [];

  return counting.map(({ traced: { path, principalId } }) =>
    makeFinding('membership-unseen', 'note', { path, principalId }),
  );
}

function moreThanNeeded(counting: readonly WeighedGrant[]): readonly Finding[] {
  return counting
    .filter(({ traced }) => MORE_THAN_NEEDED.has(traced.roleDefinitionId))
    .map(({ traced }) => makeFinding('more-rights-than-needed', 'note', evidenceOf(traced)));
}

function helpdeskOnly(counting: readonly WeighedGrant[]): readonly Finding[] {
  if (counting.length === 0 || counting.some(({ traced }) => traced.agentGroup !== 'HelpdeskAgents')) return [];

  return counting.map(({ traced }) => makeFinding('helpdesk-group', 'note', evidenceOf(traced)));
}

import type { FindingCode } from '../findings.ts';
import { evidenceOf, makeFinding } from '../finding.ts';
import type { Finding, GrantOutcome, Severity, Verdict } from '../report.ts';
import { countsToday, isOpen, type WeighedGrant } from '../weigh.ts';

const CODE_OF: Readonly<Partial<Record<GrantOutcome, FindingCode>>> = {
  'role-not-eligible': 'role-not-eligible',
  'role-unlisted': 'role-unlisted',
  'role-custom': 'role-custom',
  'activated-just-in-time': 'activated-just-in-time',
  'eligible-only': 'eligible-only',
  ended: 'grant-ended',
  'pal-unknown': 'pal-unknown',
  'pal-missing': 'pal-missing',
  'pal-other-partner': 'pal-other-partner',
  'not-provisioned': 'delegation-not-provisioned',
};

/**
 * Why a grant of ours does not count. Left out where the subscription earns anyway: it would be noise there, and the
 * trace still tells it.
 */
export function findObstacle(weighed: WeighedGrant, verdict: Verdict): readonly Finding[] {
  const { grant, traced } = weighed;
  const byOutcome = CODE_OF[traced.outcome];
  if (!byOutcome || weighed.readingRight || verdict === 'earning') return [];

  const code = byOutcome === 'eligible-only' && grant.path === 'lighthouse' ? 'delegation-eligible-only' : byOutcome;
  return [
    makeFinding(code, severityOf(weighed, verdict), {
      ...evidenceOf(traced),
      ...(code === 'delegation-not-provisioned' ? { state: grant.provisioningState ?? '' } : {}),
      ...(grant.linkTenantId !== null && code.startsWith('pal-') ? { linkTenantId: grant.linkTenantId } : {}),
      ...(grant.link.otherPartnerId === null ? {} : { partnerId: grant.link.otherPartnerId }),
    }),
  ];
}

function severityOf(weighed: WeighedGrant, verdict: Verdict): Severity {
  if (isOpen(weighed)) return 'warning';
  return verdict === 'not-earning' ? 'critical' : 'note';
}

/**
 * What leaves a counting grant unsure: an end, a condition, a deny assignment. All of them are told, not the first only.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
export function findThreats(weighed: WeighedGrant, verdict: Verdict): readonly Finding[] {
  if (!countsToday(weighed) || verdict === 'earning') return [];

  const { traced, time, conditioned, denies } = weighed;
  const evidence = evidenceOf(traced);
  return [
    ...(time.kind === 'ends' ? [makeFinding('grant-ends', 'warning', evidence)] : []),
    ...(conditioned ? [makeFinding('role-condition', 'warning', evidence)] : []),
    ...denies.map((deny) =>
      makeFinding('deny-assignment', 'warning', {
        ...evidence,
        scope: deny.scope,
        ids: [deny.id],
        names: [deny.name],
        reason: deny.everyone ? 'everyone' : 'principal',
      }),
    ),
  ];
}

import type { FindingCode } from '../findings.ts';
import { evidenceOf, makeFinding } from '../finding.ts';
import type { Coverage, Finding, GrantOutcome, Severity, Verdict } from '../report.ts';
import { countsToday, coversAll, isOpen, isSound, type WeighedGrant } from '../weigh.ts';

const CODE_OF: Readonly<Partial<Record<GrantOutcome, FindingCode>>> = {
  'role-not-eligible': 'role-not-eligible',
  'role-unlisted': 'role-unlisted',
  'role-custom': 'role-custom',
  'activated-just-in-time': 'activated-just-in-time',
  'eligible-only': 'eligible-only',
  'activation-unknown': 'activation-unknown',
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

/** Whether it tells of parts that deny assignments take out of access to everything else. */
export function takesParts({ code, evidence }: Finding): boolean {
  return code === 'deny-assignment' && evidence.count !== undefined;
}

/** Whether it tells what threatens all that a grant gives. */
export function isThreat(finding: Finding): boolean {
  const { code } = finding;
  return code === 'grant-ends' || code === 'role-condition' || (code === 'deny-assignment' && !takesParts(finding));
}

interface Judged {
  readonly verdict: Verdict;
  readonly coverage: Coverage;
  readonly counting: readonly WeighedGrant[];
}

/**
 * What leaves a counting grant unsure: an end, a condition, a deny assignment. All of them are told, not the first only.
 * Parts that deny assignments take of everything are told once for all grants, elsewhere, and threats to one grant are
 * left out where another one is sound.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
export function findThreats(weighed: WeighedGrant, { verdict, coverage, counting }: Judged): readonly Finding[] {
  if (!countsToday(weighed) || verdict === 'earning') return [];
  if (coverage.except && counting.some((grant) => isSound(grant) && coversAll(grant))) return [];

  const { traced, time, conditioned, denies } = weighed;
  const evidence = evidenceOf(traced);
  return [
    ...(time.kind === 'ends' ? [makeFinding('grant-ends', 'warning', evidence)] : []),
    ...(conditioned ? [makeFinding('role-condition', 'warning', evidence)] : []),
    ...denies
      .filter(({ whole }) => whole || !coverage.except)
      .map(({ deny }) =>
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

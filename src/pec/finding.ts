import { FINDING_CODES, type FindingCode } from './findings.ts';
import { LINKS } from './links.ts';
import type { Evidence, Finding, Severity, TracedGrant } from './report.ts';

const LINK_OF: Readonly<Record<FindingCode, string>> = {
  'offer-not-csp': LINKS.offers,
  'offer-legacy': LINKS.faq,
  'offer-plan-unknown': LINKS.offers,
  'subscription-deleted': LINKS.subscriptionStates,
  'subscription-disabled': LINKS.subscriptionStates,
  'no-grant': LINKS.reinstate,
  'grant-of-another-partner': LINKS.troubleshoot,
  'candidate-principal': LINKS.partnerLink,
  'role-not-eligible': LINKS.roles,
  'role-custom': LINKS.roles,
  'role-unlisted': LINKS.roles,
  'delegation-not-provisioned': LINKS.lighthouseOnboard,
  'delegation-eligible-only': LINKS.lighthouseEligible,
  'pal-unknown': LINKS.partnerLink,
  'pal-missing': LINKS.partnerLink,
  'pal-other-partner': LINKS.partnerLink,
  'grant-ends': LINKS.troubleshoot,
  'grant-ended': LINKS.troubleshoot,
  'activated-just-in-time': LINKS.troubleshoot,
  'eligible-only': LINKS.troubleshoot,
  'grant-new': LINKS.calculation,
  'deny-assignment': LINKS.troubleshoot,
  'role-condition': LINKS.conditions,
  'scope-partial': LINKS.calculation,
  'scope-inherited': LINKS.calculation,
  unread: LINKS.listAssignments,
  'single-linked-identity': LINKS.partnerLink,
  'more-rights-than-needed': LINKS.leastPrivilege,
  'helpdesk-group': LINKS.troubleshoot,
};

const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'note'];

export function makeFinding(code: FindingCode, severity: Severity, evidence: Evidence = {}): Finding {
  return { code, severity, evidence, link: LINK_OF[code] };
}

/** The ids, scope and role of a grant. */
export function evidenceOf(traced: TracedGrant): Evidence {
  return {
    scope: traced.scope,
    principalId: traced.principalId,
    principalType: traced.principalType,
    roleDefinitionId: traced.roleDefinitionId,
    path: traced.path,
    ...(traced.roleName === null ? {} : { roleName: traced.roleName }),
    ...(traced.holder === null ? {} : { holder: traced.holder }),
    ...(traced.agentGroup === null ? {} : { agentGroup: traced.agentGroup }),
    ...(traced.managedByTenantId === undefined ? {} : { managedByTenantId: traced.managedByTenantId }),
    ...(traced.endsAt === null ? {} : { endsAt: traced.endsAt }),
  };
}

/** Each finding once, worst first; the same findings always come in the same order. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const byKey = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));

  return sorted.map(([, finding]) => finding);
}

function keyOf({ severity, code, evidence }: Finding): string {
  const rank = SEVERITIES.indexOf(severity) * 100 + FINDING_CODES.indexOf(code);
  return `${String(rank).padStart(3, '0')} ${JSON.stringify(Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

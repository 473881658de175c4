import { FINDING_CODES, type FindingCode } from './findings.ts';
import { PAGES, type Page } from './links.ts';
import type { Evidence, Finding, Severity, TracedGrant } from './report.ts';

const PAGE_OF: Readonly<Record<FindingCode, Page>> = {
  'offer-not-csp': PAGES.offers,
  'offer-legacy': PAGES.faq,
  'offer-plan-unknown': PAGES.offers,
  'subscription-deleted': PAGES.subscriptionStates,
  'subscription-disabled': PAGES.subscriptionStates,
  'no-grant': PAGES.reinstate,
  'grant-of-another-partner': PAGES.troubleshoot,
  'candidate-principal': PAGES.partnerLink,
  'role-not-eligible': PAGES.roles,
  'role-custom': PAGES.roles,
  'role-unlisted': PAGES.roles,
  'delegation-not-provisioned': PAGES.lighthouseOnboard,
  'delegation-eligible-only': PAGES.lighthouseEligible,
  'pal-unknown': PAGES.partnerLink,
  'pal-missing': PAGES.partnerLink,
  'pal-other-partner': PAGES.partnerLink,
  'grant-ends': PAGES.troubleshoot,
  'grant-ended': PAGES.troubleshoot,
  'activated-just-in-time': PAGES.troubleshoot,
  'eligible-only': PAGES.troubleshoot,
  'activation-unknown': PAGES.activation,
  'grant-new': PAGES.calculation,
  'deny-assignment': PAGES.troubleshoot,
  'role-condition': PAGES.conditions,
  'scope-partial': PAGES.calculation,
  'scope-inherited': PAGES.calculation,
  unread: PAGES.listAssignments,
  'single-linked-identity': PAGES.partnerLink,
  'membership-unseen': PAGES.troubleshoot,
  'more-rights-than-needed': PAGES.leastPrivilege,
  'helpdesk-group': PAGES.troubleshoot,
};

const SEVERITIES: readonly Severity[] = ['critical', 'warning', 'note'];

export function makeFinding(code: FindingCode, severity: Severity, evidence: Evidence = {}): Finding {
  return { code, severity, evidence, link: PAGE_OF[code].url };
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

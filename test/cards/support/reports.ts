import type { Finding, Report, SubscriptionReport, TracedGrant, Verdict } from '../../../src/pec/report.ts';
import type { PartnerProfile } from '../../../src/pec/profile.ts';
import type { Unread } from '../../../src/pec/snapshot.ts';
import { VERDICTS } from '../../../src/pec/report.ts';

const ADMIN_AGENTS = '11111111-1111-4111-8111-111111111111';
const PARTNER_TENANT = '99999999-9999-4999-8999-999999999999';
const CUSTOMER_TENANT = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const LINK = 'https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot';

export const PROFILE: PartnerProfile = {
  billTo: {
    name: 'Contoso Distribution',
    tenantId: PARTNER_TENANT,
    agentGroups: { adminAgents: ADMIN_AGENTS },
    partnerIds: ['1234567'],
  },
  resellerOfRecord: null,
  linkedPrincipals: [],
};

export function subscriptionIdOf(index: number): string {
  return `bbbbbbbb-bbbb-4bbb-8bbb-${String(index).padStart(12, '0')}`;
}

function traced(subscriptionId: string, over: Partial<TracedGrant> = {}): TracedGrant {
  return {
    path: 'aobo',
    outcome: 'counts',
    scope: `/subscriptions/${subscriptionId}`,
    principalId: ADMIN_AGENTS,
    principalType: 'ForeignGroup',
    roleDefinitionId: OWNER,
    roleName: 'Owner',
    holder: 'bill-to',
    agentGroup: 'AdminAgents',
    pal: 'not-needed',
    endsAt: null,
    inherited: false,
    ...over,
  };
}

function finding(code: Finding['code'], severity: Finding['severity'], evidence: Finding['evidence']): Finding {
  return { code, severity, evidence, link: LINK };
}

/** One subscription that shows its verdict in a way that occurs. */
export function subscriptionOf(verdict: Verdict, index: number, name: string): SubscriptionReport {
  const subscriptionId = subscriptionIdOf(index);
  const scope = `/subscriptions/${subscriptionId}`;
  const base = { subscriptionId, name, verdict, findings: [], unread: [] };
  const reader = traced(subscriptionId, { outcome: 'role-not-eligible', roleDefinitionId: READER, roleName: 'Reader' });

  switch (verdict) {
    case 'earning':
      return { ...base, coverage: { scope: 'subscription' }, paths: ['aobo'], trace: [traced(subscriptionId)] };
    case 'at-risk':
      return {
        ...base,
        coverage: { scope: 'subscription' },
        paths: ['aobo'],
        trace: [traced(subscriptionId, { outcome: 'ends', endsAt: '2026-12-01T00:00:00Z' })],
        findings: [
          finding('grant-ends', 'warning', {
            scope,
            principalId: ADMIN_AGENTS,
            path: 'aobo',
            holder: 'bill-to',
            agentGroup: 'AdminAgents',
            roleDefinitionId: OWNER,
            roleName: 'Owner',
            endsAt: '2026-12-01T00:00:00Z',
          }),
        ],
      };
    case 'partial':
      return {
        ...base,
        coverage: { scope: 'resource-groups', resourceGroups: ['rg-web', 'rg_data'] },
        paths: ['aobo'],
        trace: [traced(subscriptionId, { scope: `${scope}/resourceGroups/rg-web` })],
        findings: [finding('scope-partial', 'warning', { scope, names: ['rg-web', 'rg_data'], count: 2 })],
      };
    case 'not-earning':
      return {
        ...base,
        coverage: { scope: 'none' },
        paths: [],
        trace: [
          reader,
          traced(subscriptionId, { outcome: 'not-ours', holder: null, agentGroup: null, principalId: PARTNER_TENANT }),
        ],
        findings: [
          finding('role-not-eligible', 'critical', {
            scope,
            principalId: ADMIN_AGENTS,
            principalType: 'ForeignGroup',
            path: 'aobo',
            holder: 'bill-to',
            agentGroup: 'AdminAgents',
            roleDefinitionId: READER,
            roleName: 'Reader',
          }),
          finding('grant-of-another-partner', 'note', { scope, principalId: PARTNER_TENANT, roleName: 'Owner' }),
        ],
        unread: [{ subject: 'deny-assignments', reason: 'forbidden', scope, requestId: PARTNER_TENANT }],
      };
    case 'unknown':
      return {
        ...base,
        coverage: { scope: 'none' },
        paths: [],
        trace: [],
        findings: [finding('unread', 'warning', { scope, subject: 'role-assignments', reason: 'forbidden' })],
        unread: [{ subject: 'role-assignments', reason: 'forbidden', scope }],
      };
  }
}

/** A Lighthouse delegation that counts for nothing yet, and whose fix is the longest: an ARM template. */
export function delegatedSubscription(name: string): SubscriptionReport {
  const one = subscriptionOf('not-earning', 2, name);
  const scope = `/subscriptions/${one.subscriptionId}`;
  return {
    ...one,
    trace: [
      traced(one.subscriptionId, {
        path: 'lighthouse',
        outcome: 'eligible-only',
        agentGroup: null,
        pal: 'unknown',
        managedByTenantId: PARTNER_TENANT,
      }),
    ],
    findings: [
      finding('delegation-eligible-only', 'critical', {
        scope,
        path: 'lighthouse',
        holder: 'bill-to',
        principalId: ADMIN_AGENTS,
        managedByTenantId: PARTNER_TENANT,
        roleDefinitionId: OWNER,
        roleName: 'Contributor',
      }),
    ],
  };
}

const LINKED_APP = 'dddddddd-dddd-4ddd-8ddd-dddddddddddd';

/** An identity of ours whose partner admin link nobody can see, and another that may be ours. */
export function openLinkSubscription(name: string): SubscriptionReport {
  const one = subscriptionOf('unknown', 4, name);
  const grant = {
    scope: `/subscriptions/${one.subscriptionId}`,
    roleDefinitionId: OWNER,
    roleName: 'Contributor',
  };
  return {
    ...one,
    unread: [],
    trace: [
      traced(one.subscriptionId, { path: 'lighthouse', outcome: 'pal-unknown', agentGroup: null, pal: 'unknown' }),
    ],
    findings: [
      finding('pal-unknown', 'warning', {
        ...grant,
        path: 'lighthouse',
        holder: 'bill-to',
        principalId: LINKED_APP,
        managedByTenantId: PARTNER_TENANT,
        linkTenantId: PARTNER_TENANT,
      }),
      finding('candidate-principal', 'note', {
        ...grant,
        path: 'direct',
        principalId: 'eeeeeeee-eeee-4eee-8eee-eeeeeeeeeeee',
        principalType: 'ServicePrincipal',
        linkTenantId: CUSTOMER_TENANT,
        count: 1,
      }),
    ],
  };
}

/** A subscription that earns on somebody's word. */
export function attestedSubscription(attestedBy: string) {
  const one = subscriptionOf('earning', 5, 'Prod-Attested');
  const trace = [
    traced(one.subscriptionId, {
      path: 'direct',
      principalId: LINKED_APP,
      principalType: 'ServicePrincipal',
      agentGroup: null,
      pal: 'attested',
    }),
  ];
  const subscription: SubscriptionReport = { ...one, paths: ['direct'], trace };
  const principal = {
    tenantId: CUSTOMER_TENANT,
    objectId: LINKED_APP,
    partnerId: '1234567',
    attestedBy,
    attestedAt: '2026-11-23T09:00:00Z',
  };
  const profile: PartnerProfile = { ...PROFILE, linkedPrincipals: [principal] };
  return { report: reportOf([subscription]), subscription, profile, attested: [{ principal, mayTakeBack: true }] };
}

/** A report over the given subscriptions, with totals that add up. */
export function reportOf(subscriptions: readonly SubscriptionReport[], over: Partial<Report> = {}): Report {
  const count = (verdict: Verdict) => subscriptions.filter((one) => one.verdict === verdict).length;
  return {
    customer: { tenantId: CUSTOMER_TENANT, domain: 'fabrikam.example', displayName: 'Fabrikam BV' },
    checkedAt: '2026-11-23T07:10:00Z',
    judgedAt: '2026-11-23T07:10:01Z',
    depth: 'full',
    identity: { kind: 'app', label: 'app "PEC check"', partnerLink: { state: 'not-linked' } },
    demo: false,
    partial: subscriptions.some(({ unread }) => unread.length > 0),
    subscriptions,
    totals: {
      earning: count('earning'),
      partial: count('partial'),
      atRisk: count('at-risk'),
      notEarning: count('not-earning'),
      unknown: count('unknown'),
    },
    unread: [],
    ...over,
  };
}

/** `count` subscriptions that go through all verdicts. */
export function mixedSubscriptions(
  count: number,
  name = (index: number) => `Prod-${index}`,
): readonly SubscriptionReport[] {
  return Array.from({ length: count }, (_, index) =>
    subscriptionOf(VERDICTS[index % VERDICTS.length] ?? 'unknown', index, name(index)),
  );
}

/** A subscription with far more findings and grants than a card can hold, every name in it hostile. */
export function crowdedSubscription(name: string): SubscriptionReport {
  const one = subscriptionOf('not-earning', 1, name);
  const unread: Unread = { subject: 'billing', reason: 'timed-out' };
  return {
    ...one,
    coverage: { scope: 'resource-groups', resourceGroups: Array.from({ length: 500 }, () => name) },
    findings: Array.from({ length: 10_000 }, () => one.findings)
      .flat()
      .map((each) => ({ ...each, evidence: { ...each.evidence, roleName: name, names: [name, name] } })),
    trace: Array.from({ length: 2_000 }, () => one.trace)
      .flat()
      .map((grant) => ({ ...grant, roleName: name })),
    unread: Array.from({ length: 50 }, () => unread),
  };
}

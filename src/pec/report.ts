import type { Customer, ReadingIdentity, Snapshot, Unread } from './snapshot.ts';
import type { FindingCode } from './findings.ts';

export const VERDICTS = ['earning', 'partial', 'at-risk', 'not-earning', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `critical` decides against earning, `warning` may soon or leaves it open, `note` changes nothing today. */
export type Severity = 'critical' | 'warning' | 'note';

export type AccessPath = 'aobo' | 'lighthouse' | 'direct';
export type GrantHolder = 'bill-to' | 'reseller-of-record';
export type AgentGroupName = 'AdminAgents' | 'HelpdeskAgents';

/** A snapshot judged. Holds codes and evidence only; words are made of them elsewhere, in the reader's language. */
export interface Report {
  readonly customer: Customer;
  readonly checkedAt: string;
  readonly judgedAt: string;
  readonly depth: Snapshot['depth'];
  readonly identity: ReadingIdentity;
  readonly demo: boolean;
  /** True where something could not be read. */
  readonly partial: boolean;
  readonly subscriptions: readonly SubscriptionReport[];
  readonly totals: Totals;
  readonly unread: readonly Unread[];
}

export interface Totals {
  readonly earning: number;
  readonly partial: number;
  readonly atRisk: number;
  readonly notEarning: number;
  readonly unknown: number;
}

export interface SubscriptionReport {
  readonly subscriptionId: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly coverage: Coverage;
  /** The ways by which a grant of ours counts here. */
  readonly paths: readonly AccessPath[];
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Every grant that was weighed, with why it counts or not. */
  readonly trace: readonly TracedGrant[];
  readonly unread: readonly Unread[];
}

export interface Coverage {
  readonly scope: 'subscription' | 'resource-groups' | 'resources' | 'none';
  /** Names of the resource groups, where the scope is resource groups or resources. */
  readonly resourceGroups?: readonly string[];
  /** Full ids of single resources outside those groups. */
  readonly resources?: readonly string[];
  /** Names of resource groups and full ids of resources inside the scope that deny assignments take out of it. */
  readonly except?: readonly string[];
  /** True where the grant is inherited from a management group, which Microsoft does not document for PEC. */
  readonly inherited?: boolean;
}

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly evidence: Evidence;
  /** Microsoft's page that the rule comes from. */
  readonly link: string;
}

/** What was seen: ids, scope and time. Names come from the customer's tenant and are untrusted text. */
export interface Evidence {
  readonly scope?: string;
  readonly principalId?: string;
  readonly principalType?: string;
  readonly roleDefinitionId?: string;
  readonly roleName?: string;
  readonly holder?: GrantHolder;
  readonly path?: AccessPath;
  readonly agentGroup?: AgentGroupName;
  readonly managedByTenantId?: string;
  /** The tenant in which a partner admin link has to be made or seen. */
  readonly linkTenantId?: string;
  readonly endsAt?: string;
  readonly since?: string;
  readonly partnerId?: string;
  readonly quotaId?: string | null;
  readonly state?: string;
  readonly subject?: string;
  readonly reason?: string;
  readonly requestId?: string;
  readonly count?: number;
  readonly ids?: readonly string[];
  readonly names?: readonly string[];
}

/** Why a grant counts, or the first reason why it does not. */
export type GrantOutcome =
  | 'counts'
  | 'ends'
  | 'conditioned'
  | 'denied'
  /** Counts but for the parts inside that a deny assignment takes. */
  | 'denied-in-part'
  | 'not-ours'
  | 'role-not-eligible'
  | 'role-unlisted'
  | 'role-custom'
  | 'activated-just-in-time'
  | 'eligible-only'
  | 'activation-unknown'
  | 'ended'
  | 'pal-unknown'
  | 'pal-missing'
  | 'pal-other-partner'
  | 'not-provisioned';

/** What is known of the partner admin link (PAL) behind a grant. */
export type PalStanding = 'not-needed' | 'verified' | 'attested' | 'unknown' | 'missing' | 'other-partner';

export interface TracedGrant {
  readonly path: AccessPath;
  readonly outcome: GrantOutcome;
  readonly scope: string;
  readonly principalId: string;
  readonly principalType: string;
  readonly roleDefinitionId: string;
  readonly roleName: string | null;
  readonly holder: GrantHolder | null;
  /** Which of the partner's groups it is, where it is one. */
  readonly agentGroup: AgentGroupName | null;
  readonly pal: PalStanding | null;
  readonly endsAt: string | null;
  readonly inherited: boolean;
  /** The managing tenant, where the path is Lighthouse. */
  readonly managedByTenantId?: string;
}

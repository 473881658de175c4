import type { FindingCode } from '../pec/findings.ts';
import type { Finding } from '../pec/report.ts';

export const ACTION_KINDS = [
  'link-identity',
  'relink-identity',
  'show-link',
  'assign-role',
  'delegate-role',
  'delegation-again',
  'deny-assignment',
  'check-again',
  'check-later',
  'read-rights',
  'read-inside',
  'see-subscriptions',
  'offer-plan',
  'subscription-state',
  'second-identity',
  'smaller-role',
  'offer-legacy',
  'offer-not-csp',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Who has to do it. `provider` is whom Microsoft bills where that is not the asker; `reseller` the other way round. */
export const ACTORS = ['you', 'reseller', 'provider', 'customer'] as const;
export type Actor = (typeof ACTORS)[number];

/** How much work it is once everybody agrees; waiting for an answer is not in it. */
export const EFFORTS = ['minutes', 'hours', 'days'] as const;
export type Effort = (typeof EFFORTS)[number];

const KIND_OF: Readonly<Partial<Record<FindingCode, ActionKind>>> = {
  'no-grant': 'assign-role',
  'role-not-eligible': 'assign-role',
  'role-custom': 'assign-role',
  'role-unlisted': 'assign-role',
  'grant-ends': 'assign-role',
  'grant-ended': 'assign-role',
  'activated-just-in-time': 'assign-role',
  'eligible-only': 'assign-role',
  'activation-unknown': 'check-again',
  'role-condition': 'assign-role',
  'scope-partial': 'assign-role',
  'scope-inherited': 'assign-role',
  'delegation-eligible-only': 'delegate-role',
  'delegation-not-provisioned': 'delegation-again',
  'pal-missing': 'link-identity',
  'pal-other-partner': 'relink-identity',
  'pal-unknown': 'show-link',
  'deny-assignment': 'deny-assignment',
  'offer-plan-unknown': 'offer-plan',
  'offer-legacy': 'offer-legacy',
  'offer-not-csp': 'offer-not-csp',
  'subscription-disabled': 'subscription-state',
  'single-linked-identity': 'second-identity',
  'more-rights-than-needed': 'smaller-role',
};

const EFFORT_OF = {
  'link-identity': 'minutes',
  'relink-identity': 'minutes',
  'show-link': 'minutes',
  'assign-role': 'minutes',
  'delegate-role': 'hours',
  'delegation-again': 'hours',
  'deny-assignment': 'hours',
  'check-again': 'minutes',
  'check-later': 'minutes',
  'read-rights': 'minutes',
  'read-inside': 'hours',
  'see-subscriptions': 'minutes',
  'offer-plan': 'minutes',
  'subscription-state': 'minutes',
  'second-identity': 'hours',
  'smaller-role': 'minutes',
  'offer-legacy': 'days',
  'offer-not-csp': 'days',
} as const satisfies Record<ActionKind, Effort>;

/** What mends a finding; null where nothing is to be done. */
export function kindOf({ code, evidence }: Finding): ActionKind | null {
  if (code === 'unread') return kindOfUnread(evidence.subject, evidence.reason);
  const kind = KIND_OF[code] ?? null;
  return kind === 'assign-role' && evidence.path === 'lighthouse' ? 'delegate-role' : kind;
}

export function effortOf(kind: ActionKind): Effort {
  return EFFORT_OF[kind];
}

/** A remedy that is the same for several reasons is one thing to do. */
function kindOfUnread(subject: string | undefined, reason: string | undefined): ActionKind {
  if (subject === 'subscriptions' && reason === 'forbidden') return 'see-subscriptions';
  if (reason === 'forbidden') return 'read-rights';
  if (reason === 'hidden-from-lighthouse') return 'read-inside';
  return reason === 'subscription-disabled' ? 'check-later' : 'check-again';
}

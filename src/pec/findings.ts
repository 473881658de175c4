/** Stable codes of everything that a report can say. They appear in exported JSON and never change their meaning. */
export const FINDING_CODES = [
  // Offer and state
  'offer-not-csp',
  'offer-legacy',
  'offer-plan-unknown',
  'subscription-deleted',
  'subscription-disabled',
  // Who holds the grant
  'no-grant',
  'grant-of-another-partner',
  'candidate-principal',
  // Role
  'role-not-eligible',
  'role-custom',
  'role-unlisted',
  // Lighthouse
  'delegation-not-provisioned',
  'delegation-eligible-only',
  // Partner admin link
  'pal-unknown',
  'pal-missing',
  'pal-other-partner',
  // Time
  'grant-ends',
  'grant-ended',
  'activated-just-in-time',
  'eligible-only',
  'activation-unknown',
  'grant-new',
  // Things that may weaken a grant
  'deny-assignment',
  'role-condition',
  // Scope
  'scope-partial',
  'scope-inherited',
  // What could not be read
  'unread',
  // Weaknesses that change nothing today
  'single-linked-identity',
  'membership-unseen',
  'more-rights-than-needed',
  'helpdesk-group',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

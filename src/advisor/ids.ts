/** What the advisor can ask. `knowledge/advisor.yaml` says in which order; the catalogues hold the words. */
export const QUESTION_IDS = ['offer', 'biller', 'standing', 'accepted', 'agrees', 'work', 'reach'] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

export const ANSWER_IDS = [
  'azure-plan',
  'legacy-offer',
  'other-offer',
  'offer-unknown',
  'billed-by-microsoft',
  'billed-by-provider',
  'standing-present',
  'standing-missing',
  'standing-unknown',
  'keeps-owner',
  'wants-smaller',
  'wants-jit',
  'work-portal',
  'work-teams',
  'work-data',
  'agrees-owner',
  'agrees-smaller',
  'agrees-other',
  'agrees-jit',
  'reach-resources',
  'reach-group',
  'reach-data',
  'reach-offer',
  'reach-their-identity',
] as const;
export type AnswerId = (typeof ANSWER_IDS)[number];

export const OUTCOME_IDS = [
  'keep-aobo',
  'smaller-role',
  'combination',
  'reinstate',
  'lighthouse',
  'just-in-time',
  'linked-identity',
  'resource-group',
  'marketplace',
  'provider-earns',
  'no-pec',
  'check-first',
] as const;
export type OutcomeId = (typeof OUTCOME_IDS)[number];

export const CAVEAT_IDS = [
  'owner-is-wide',
  'silent-loss',
  'sign-in-apart',
  'lighthouse-limits',
  'link-unseen',
  'link-per-tenant',
  'eligible-earns-nothing',
  'eligible-licence',
  'group-only',
  'private-plans',
  'agreement-decides',
  'no-pressure',
  'smallest-role',
  'first-day',
  'their-identity',
] as const;
export type CaveatId = (typeof CAVEAT_IDS)[number];

export const STEP_IDS = [
  'leave-as-is',
  'assign-owner',
  'assign-smaller',
  'remove-owner',
  'make-identity',
  'link-identity',
  'delegate',
  'delegate-eligible',
  'delegate-group',
  'add-engineers',
  'assign-identity',
  'link-in-customer',
  'publish-offer',
  'ask-provider',
  'move-to-plan',
  'check-customer',
  'check-later',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** What a finished check and the partner profile can tell, so that it need not be asked. */
export const FACT_IDS = [
  'azure-plan',
  'legacy-offer',
  'other-offer',
  'billed-by-microsoft',
  'billed-by-provider',
  'standing-access',
  'no-standing-access',
] as const;
export type FactId = (typeof FACT_IDS)[number];

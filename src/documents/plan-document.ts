import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Estimate, Spend } from '../plan/estimate.ts';
import type { Plan } from '../plan/plan.ts';

export const PLAN_FORMATS = ['pdf', 'xlsx'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** What a plan's file is made of. */
export interface PlanDocument {
  readonly plan: Plan;
  readonly profile: PartnerProfile;
  /** Null where nobody gave a spend. */
  readonly estimate: Estimate | null;
  readonly spends: readonly Spend[];
  readonly madeAt: Date;
}

export type MakePlanFile = (
  format: PlanFormat,
  document: PlanDocument,
  t: Translator,
  options?: { readonly signal?: AbortSignal },
) => Promise<Uint8Array>;

const LONGEST_NAME = 40;

/** Such as "pec-plan-fabrikam-2026-11-23.pdf": plain letters only, since the name comes from a customer's tenant. */
export function planFileName({ plan, madeAt }: PlanDocument, format: PlanFormat): string {
  const [only, another] = plan.customers;
  const name = only && !another ? only.name : '';
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  const day = madeAt.toISOString().slice(0, 10);
  return `${['pec-plan', ...(plan.demo ? ['demo'] : []), ...(plain === '' ? [] : [plain]), day].join('-')}.${format}`;
}

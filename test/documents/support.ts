import type { PlanDocument } from '../../src/documents/plan-document.ts';
import type { Report } from '../../src/pec/report.ts';
import { estimate, type Spend } from '../../src/plan/estimate.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { PROFILE } from '../cards/support/reports.ts';

/** What a file is made of, for some reports. */
export function documentOf(reports: readonly Report[], spends: readonly Spend[] = []): PlanDocument {
  const roles = { find: () => undefined };
  const plan = makePlan(reports, { profile: PROFILE, partnerTenantId: PROFILE.billTo.tenantId, roles });
  return {
    plan,
    profile: PROFILE,
    spends,
    estimate: estimate(plan, spends, 15),
    madeAt: new Date('2026-11-23T22:30:00Z'),
  };
}

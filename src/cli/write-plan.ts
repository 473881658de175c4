import { access, writeFile } from 'node:fs/promises';
import { PLAN_FORMATS, type PlanFormat } from '../documents/plan-document.ts';
import { makePlanFile } from '../documents/plan-file.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report } from '../pec/report.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import { estimate, type Spend } from '../plan/estimate.ts';
import { makePlan } from '../plan/make-plan.ts';

export interface PlanRequest {
  readonly path: string;
  readonly format: PlanFormat;
  readonly spends: readonly Spend[];
  readonly ratePercent: number;
}

export interface PlanSubject {
  readonly report: Report;
  readonly profile: PartnerProfile;
  readonly roles: RoleCatalogue;
}

/** The format that a file's name asks for; null where it asks for none of ours. */
export function formatOf(path: string): PlanFormat | null {
  return PLAN_FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`)) ?? null;
}

/** Writes the plan of one check. Where a file stood there already, the words say so. */
export async function writePlan(
  { path, format, spends, ratePercent }: PlanRequest,
  { report, profile, roles }: PlanSubject,
  t: Translator,
  madeAt: Date,
): Promise<{ readonly written: boolean; readonly message: string }> {
  const plan = makePlan([report], { profile, partnerTenantId: profile.billTo.tenantId, roles });
  const document = { plan, profile, spends, estimate: estimate(plan, spends, ratePercent), madeAt };
  try {
    const stoodThere = await access(path).then(
      () => true,
      () => false,
    );
    await writeFile(path, await makePlanFile(format, document, t));
    return { written: true, message: t(stoodThere ? 'plan.cli.replaced' : 'plan.cli.written', { path }) };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { written: false, message: t('plan.cli.notWritten', { path, problem }) };
  }
}

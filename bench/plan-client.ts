import { makePlanFile, type PlanFormat } from '../src/documents/plan-file.ts';
import { createTranslator } from '../src/i18n/translator.ts';
import { loadRoles } from '../src/knowledge/roles.ts';
import { judge } from '../src/pec/judge.ts';
import { makePlan } from '../src/plan/make-plan.ts';
import { makeProfile, makeSnapshot } from './judge.ts';

/** What one process needed for one file. */
export interface PlanClientFigures {
  readonly milliseconds: number;
  /** Beyond what the process held before. */
  readonly addedMiB: number;
  readonly kibibytes: number;
}

const [format = 'pdf', subscriptions = '1000'] = process.argv.slice(2);
const [roles, profile] = [await loadRoles(), makeProfile()];
const now = new Date('2026-11-23T12:00:00Z');
const report = judge(makeSnapshot(Number(subscriptions)), profile, { roles, now });
const plan = makePlan([report], { profile, partnerTenantId: profile.billTo.tenantId, roles });
const document = { plan, profile, estimate: null, spends: [], madeAt: now };
const before = process.memoryUsage.rss();
const started = performance.now();

const bytes = await makePlanFile(format as PlanFormat, document, createTranslator('de'));

process.send?.({
  milliseconds: performance.now() - started,
  addedMiB: Math.max(0, process.resourceUsage().maxRSS / 1_024 - before / 1_024 ** 2),
  kibibytes: bytes.length / 1_024,
} satisfies PlanClientFigures);

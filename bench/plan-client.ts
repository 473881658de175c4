import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { PlanFormat } from '../src/documents/plan-document.ts';
import { createPlanFileThreads } from '../src/documents/plan-file-threads.ts';
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
  /** How long anybody else's turn was held up at most, in milliseconds. */
  readonly othersWait: number;
}

const [format = 'pdf', subscriptions = '1000'] = process.argv.slice(2);
const [roles, profile] = [await loadRoles(), makeProfile()];
const now = new Date('2026-11-23T12:00:00Z');
const report = judge(makeSnapshot(Number(subscriptions)), profile, { roles, now });
const plan = makePlan([report], { profile, partnerTenantId: profile.billTo.tenantId, roles });
const document = { plan, profile, estimate: null, spends: [], madeAt: now };
const before = process.memoryUsage.rss();
const makePlanFile = createPlanFileThreads();
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const started = performance.now();

const bytes = await makePlanFile(format as PlanFormat, document, createTranslator('de'));

const milliseconds = performance.now() - started;
delay.disable();
process.send?.({
  milliseconds,
  addedMiB: Math.max(0, process.resourceUsage().maxRSS / 1_024 - before / 1_024 ** 2),
  kibibytes: bytes.length / 1_024,
  othersWait: delay.max / 1e6,
} satisfies PlanClientFigures);

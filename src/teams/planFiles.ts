import { noticeCard } from '../cards/notice.ts';
import type { Clock } from '../clock.ts';
import {
  PLAN_FORMATS,
  planFileName,
  type MakePlanFile,
  type PlanDocument,
  type PlanFormat,
} from '../documents/plan-document.ts';
import { textOf } from './actionData.ts';
import type { FileSource } from './fileOffers.ts';
import { openPlacedPlan, type OpenedPlan, type PlanAccess } from './openPlan.ts';
import type { Visit } from './router.ts';

export interface PlanFilesOptions {
  readonly access: PlanAccess;
  readonly makeFile: MakePlanFile;
  readonly clock: Clock;
}

const DEFAULT_FORMAT: PlanFormat = 'pdf';

/** Plans as files: of one customer or of all, as whoever asks may see them now. */
export function createPlanFiles({ access, makeFile, clock }: PlanFilesOptions): FileSource {
  return {
    async open(visit, data) {
      const { turn, t } = visit;
      const format = PLAN_FORMATS.find((one) => one === textOf(data, 'format')) ?? DEFAULT_FORMAT;
      const outcome = await openPlacedPlan(access, visit, data, 'export');
      if (outcome.kind === 'never-checked') {
        await turn.reply(noticeCard({ lines: [t('plan.neverAny')], demo: access.demo }, t));
      }
      if (outcome.kind !== 'opened') return null;

      const { plan, profile, spends, estimate, place } = outcome.opened;
      const document: PlanDocument = { plan, profile, spends, estimate, madeAt: clock.now() };
      const name = planFileName(document, format);
      const description = descriptionOf(outcome.opened, visit);
      return {
        files: [{ id: format, name, description, make: () => makeFile(format, document, t) }],
        again: { ...place, format },
        otherWay: otherWay(outcome.opened, name, visit),
      };
    },
  };
}

function descriptionOf({ plan }: OpenedPlan, { t }: Visit): string {
  const [only, another] = plan.customers;
  return only && !another
    ? t('plan.file.description', { customer: only.name })
    : t('plan.file.descriptionAll', { count: plan.customers.length });
}

/** How the file is made without Teams; of all customers, how that of one of them is. */
function otherWay({ plan }: OpenedPlan, name: string, { t }: Visit): readonly string[] {
  const [first, another] = plan.customers;
  return [
    t('plan.file.otherWay', { of: another ? 'all' : 'one' }),
    `npm run check -- --tenant ${first?.tenantId ?? ''} --plan ${name}`,
  ];
}

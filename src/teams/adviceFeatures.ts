import type { AdvisorTree } from '../advisor/tree.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { MakePlanFile } from '../documents/plan-document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Store } from '../store/store.ts';
import { createAdviceFiles } from './adviceFiles.ts';
import { createAdviceRuns } from './adviceRuns.ts';
import { createAdviceView } from './adviceView.ts';
import type { Channel } from './channel.ts';
import { createFileOffers, type FileOffersOptions } from './fileOffers.ts';
import type { CustomerAccess } from './openCustomer.ts';
import type { PlanAccess } from './openPlan.ts';
import type { ReportAccess } from './openReport.ts';
import { createPlanFiles } from './planFiles.ts';
import { createChooseFeature } from './routes/choose.ts';
import { createFilesFeature } from './routes/files.ts';
import type { Feature } from './router.ts';
import { createUpload } from './uploadFile.ts';

export interface AdviceFeaturesOptions extends ReportAccess, CustomerAccess {
  readonly config: Config;
  readonly clock: Clock;
  readonly store: Pick<Store, 'memory'>;
  readonly knowledge: Pick<Knowledge, 'roles'>;
  readonly advisor: AdvisorTree;
  readonly planning: PlanAccess;
  readonly makePlanFile: MakePlanFile;
  readonly letIn: FileOffersOptions['letIn'];
  readonly channel: Channel;
}

/** What to do about it: the choice of access, and the files that carry it or a plan out. */
export function createAdviceFeatures(options: AdviceFeaturesOptions): readonly Feature[] {
  const { config, clock, store, knowledge, advisor, planning, makePlanFile, letIn, demo } = options;
  const choosing = {
    ...options,
    tree: advisor,
    roles: knowledge.roles,
    runs: createAdviceRuns(store.memory, advisor, clock),
  };
  const local = config.bot.kind === 'local';
  const files = createFileOffers({
    sources: {
      plan: createPlanFiles({ access: planning, makeFile: makePlanFile, clock }),
      advice: createAdviceFiles(choosing),
    },
    memory: store.memory,
    upload: createUpload({ local }),
    letIn,
    demo,
    local,
  });
  return [createChooseFeature({ ...choosing, view: createAdviceView(choosing) }), createFilesFeature(files)];
}

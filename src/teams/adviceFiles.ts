import { accessCommand } from '../advisor/accessCommand.ts';
import { outcomeFiles } from '../advisor/outcomeFiles.ts';
import type { AdvisorTree } from '../advisor/tree.ts';
import { positionOf } from '../advisor/walk.ts';
import { button } from '../cards/buttons.ts';
import { noticeCard } from '../cards/notice.ts';
import { VERBS } from '../cards/verbs.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import { textOf } from './actionData.ts';
import { ownerOf, type AdviceRuns } from './adviceRuns.ts';
import type { FileSource } from './fileOffers.ts';
import type { ReportAccess } from './openReport.ts';
import { outcomeIds } from './outcomeIds.ts';
import { refusalCard } from './refusal.ts';

export interface AdviceFilesOptions extends ReportAccess {
  readonly tree: AdvisorTree;
  readonly roles: RoleCatalogue;
  readonly runs: Pick<AdviceRuns, 'find'>;
}

/** What carries a recommendation out, as files: made of the run as it is kept, and never of a card. */
export function createAdviceFiles({ tree, roles, runs, ...access }: AdviceFilesOptions): FileSource {
  return {
    async open(visit, data) {
      const { turn, t } = visit;
      const advice = await runs.find(turn, ownerOf(turn.sender));
      const position = advice && advice.id === textOf(data, 'run') ? positionOf(tree, advice.walk) : null;
      const outcome = position?.kind === 'outcome' ? position.outcome : null;
      const looked =
        advice && outcome && (await outcomeIds(access, visit, { outcome, checkId: advice.checkId }, 'export'));
      if (looked?.denied) {
        await turn.reply(refusalCard(visit, looked.denied, access.demo));
        return null;
      }
      const made = looked && outcome ? outcomeFiles(outcome, looked.ids, roles, t) : [];
      if (!advice || !outcome || made.length === 0) {
        const buttons = [button(t('button.choose'), VERBS.choose)];
        await turn.reply(noticeCard({ lines: [t('advisor.files.gone')], buttons }, t));
        return null;
      }
      const description = t(`advisor.outcome.${outcome.id}`);
      const command = looked && accessCommand(outcome, looked.ids, t.language);
      return {
        files: made.map(({ filename, content }) => ({
          id: filename,
          name: filename,
          description,
          make: () => Promise.resolve(new TextEncoder().encode(content)),
        })),
        again: { run: advice.id },
        otherWay: command ? [t('advisor.files.otherWay'), command] : [],
      };
    },
  };
}

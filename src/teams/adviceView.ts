import { knownIds } from '../advisor/knownIds.ts';
import { outcomeFiles } from '../advisor/outcomeFiles.ts';
import type { AdvisorTree } from '../advisor/tree.ts';
import { answersOf, positionOf } from '../advisor/walk.ts';
import { advisorOutcomeCard } from '../cards/advisor-outcome.ts';
import { advisorQuestionCard } from '../cards/advisor-question.ts';
import type { CardMessage } from '../cards/card.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import type { Advice } from './adviceRuns.ts';
import type { ReportAccess } from './openReport.ts';
import { outcomeIds } from './outcomeIds.ts';
import type { Visit } from './router.ts';

/** Draws where somebody is in the choice. */
export type AdviceView = (visit: Visit, advice: Advice, notes: readonly string[]) => Promise<CardMessage>;

export interface AdviceViewOptions extends ReportAccess {
  readonly tree: AdvisorTree;
  readonly roles: RoleCatalogue;
}

export function createAdviceView({ tree, roles, ...access }: AdviceViewOptions): AdviceView {
  return async (visit, { id, owner, walk, checkedAt, checkId }, notes) => {
    const { turn, t } = visit;
    const place = { run: id, owner };
    const filledIn = walk.given.some((one) => one.filledIn) && checkedAt !== null;
    const said = [...notes, ...(filledIn ? [t('advisor.note.filled', { date: t.date(checkedAt) })] : [])];
    const position = positionOf(tree, walk);
    if (position.kind === 'question') return advisorQuestionCard({ place, notes: said, ...position }, t);

    const { outcome, canGoBack } = position;
    const inPrivate = turn.address.kind === 'personal';
    // Ids are our own, and still nothing for everybody in a channel.
    const { ids, profile } = inPrivate
      ? await outcomeIds(access, visit, { outcome, checkId }, 'see')
      : { ids: knownIds(null), profile: null };
    return advisorOutcomeCard(
      {
        place,
        outcome,
        answers: answersOf(tree, walk),
        canGoBack,
        ids,
        openIds: profile ? 'none' : inPrivate ? 'no-profile' : 'not-here',
        files: outcomeFiles(outcome, ids, roles, t),
        notes: said,
        demo: access.demo && profile !== null,
      },
      t,
    );
  };
}

import { delegationFile } from '../advisor/lighthouseTemplate.ts';
import { ownIds } from '../advisor/steps.ts';
import type { AdvisorTree } from '../advisor/tree.ts';
import { answersOf, positionOf } from '../advisor/walk.ts';
import { advisorOutcomeCard } from '../cards/advisor-outcome.ts';
import { advisorQuestionCard } from '../cards/advisor-question.ts';
import type { CardMessage } from '../cards/card.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import type { Advice } from './adviceRuns.ts';
import { ownerOf } from './adviceRuns.ts';
import type { ReportAccess } from './openReport.ts';
import type { Visit } from './router.ts';

/** Draws where somebody is in the choice. */
export type AdviceView = (visit: Visit, advice: Advice, notes: readonly string[]) => Promise<CardMessage>;

export interface AdviceViewOptions extends Pick<ReportAccess, 'policy' | 'profileFor' | 'demo'> {
  readonly tree: AdvisorTree;
  readonly roles: RoleCatalogue;
}

export function createAdviceView({ tree, roles, policy, profileFor, demo }: AdviceViewOptions): AdviceView {
  async function profileOf({ turn }: Visit): Promise<PartnerProfile | null> {
    const decision = await policy.decide(turn, 'see-profile', null);
    return decision.allowed ? await profileFor(decision.partnerTenantId) : null;
  }

  return async (visit, { id, walk, checkedAt }, notes) => {
    const { turn, t } = visit;
    const place = { run: id, owner: ownerOf(turn.sender) };
    const filledIn = walk.given.some((one) => one.filledIn) && checkedAt !== null;
    const said = [...notes, ...(filledIn ? [t('advisor.note.filled', { date: t.date(checkedAt) })] : [])];
    const position = positionOf(tree, walk);
    if (position.kind === 'question') return advisorQuestionCard({ place, notes: said, ...position }, t);

    const { outcome, canGoBack } = position;
    const inPrivate = turn.address.kind === 'personal';
    // Ids are our own, and still nothing for everybody in a channel.
    const profile = inPrivate ? await profileOf(visit) : null;
    const ids = ownIds(profile);
    return advisorOutcomeCard(
      {
        place,
        outcome,
        answers: answersOf(tree, walk),
        canGoBack,
        ids,
        openIds: profile ? 'none' : inPrivate ? 'no-profile' : 'not-here',
        template: outcome.delegation && delegationFile(outcome.delegation, ids, roles),
        notes: said,
        demo: demo && profile !== null,
      },
      t,
    );
  };
}

import { knownIds } from '../advisor/knownIds.ts';
import { outcomeFiles } from '../advisor/outcomeFiles.ts';
import { targetOf } from '../advisor/target.ts';
import type { AdvisorTree } from '../advisor/tree.ts';
import { answersOf, positionOf } from '../advisor/walk.ts';
import { advisorOutcomeCard } from '../cards/advisor-outcome.ts';
import { advisorQuestionCard } from '../cards/advisor-question.ts';
import type { CardMessage } from '../cards/card.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report } from '../pec/report.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import type { Advice } from './adviceRuns.ts';
import { ownerOf } from './adviceRuns.ts';
import { findReport, type ReportAccess } from './openReport.ts';
import type { Visit } from './router.ts';

/** Draws where somebody is in the choice. */
export type AdviceView = (visit: Visit, advice: Advice, notes: readonly string[]) => Promise<CardMessage>;

export interface AdviceViewOptions extends ReportAccess {
  readonly tree: AdvisorTree;
  readonly roles: RoleCatalogue;
}

export function createAdviceView({ tree, roles, ...access }: AdviceViewOptions): AdviceView {
  const { policy, profileFor, demo } = access;

  async function profileOf({ turn }: Visit): Promise<PartnerProfile | null> {
    const decision = await policy.decide(turn, 'see-profile', null);
    return decision.allowed ? await profileFor(decision.partnerTenantId) : null;
  }

  /** The check that the choice began from, where it is still there and the one who looks may still see it. */
  async function reportOf(visit: Visit, checkId: string | null): Promise<Report | null> {
    const found = checkId === null ? null : await findReport(access, visit, checkId, 'see');
    return found && 'report' in found ? found.report : null;
  }

  return async (visit, { id, walk, checkedAt, checkId }, notes) => {
    const { turn, t } = visit;
    const place = { run: id, owner: ownerOf(turn.sender) };
    const filledIn = walk.given.some((one) => one.filledIn) && checkedAt !== null;
    const said = [...notes, ...(filledIn ? [t('advisor.note.filled', { date: t.date(checkedAt) })] : [])];
    const position = positionOf(tree, walk);
    if (position.kind === 'question') return advisorQuestionCard({ place, notes: said, ...position }, t);

    const { outcome, canGoBack } = position;
    const inPrivate = turn.address.kind === 'personal';
    // Ids are our own, and still nothing for everybody in a channel.
    const [profile, report] = inPrivate
      ? await Promise.all([profileOf(visit), reportOf(visit, checkId)])
      : [null, null];
    const ids = knownIds(profile, report && targetOf(report, outcome));
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
        demo: demo && profile !== null,
      },
      t,
    );
  };
}

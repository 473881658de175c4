import { matchAnswer, mayAnswer } from '../../advisor/matchAnswer.ts';
import { knownFacts } from '../../advisor/knownFacts.ts';
import type { AdvisorTree } from '../../advisor/tree.ts';
import { answer, back, positionOf, start } from '../../advisor/walk.ts';
import { noticeCard } from '../../cards/notice.ts';
import { VERBS } from '../../cards/verbs.ts';
import { textOf } from '../actionData.ts';
import { newAdvice, ownerOf, type Advice, type AdviceRuns, type KnownOfCustomer } from '../adviceRuns.ts';
import type { AdviceView } from '../adviceView.ts';
import type { Channel } from '../channel.ts';
import { openCustomer, type CustomerAccess } from '../openCustomer.ts';
import { openReport, type OpenedReport, type ReportAccess } from '../openReport.ts';
import type { ActionData, Feature, Visit } from '../router.ts';

export interface ChooseFeatureOptions extends ReportAccess, CustomerAccess {
  readonly tree: AdvisorTree;
  readonly runs: AdviceRuns;
  readonly view: AdviceView;
  readonly channel: Channel;
}

interface Known extends KnownOfCustomer {
  readonly notes: readonly string[];
}

const NOTHING_KNOWN: Known = { facts: [], checkedAt: null, checkId: null, notes: [] };

/** The guided choice: one card that changes in place, answered by button or by typing. */
export function createChooseFeature(options: ChooseFeatureOptions): Feature {
  const { tree, runs, view, channel, reports, profileFor } = options;

  /** Keeps first and shows then: what is kept is never behind what somebody saw. */
  async function show(visit: Visit, advice: Advice, says: 'reply' | 'replaceCard', notes: readonly string[] = []) {
    await runs.keep(visit.turn, advice);
    const cardId = await visit.turn[says](await view(visit, advice, notes));
    if (cardId !== '' && cardId !== advice.cardId) await runs.keep(visit.turn, { ...advice, cardId });
  }

  /** What stands half answered is shown again, unless it is about somebody else. */
  async function begin(visit: Visit, known: Known | null, aboutCustomer: boolean): Promise<void> {
    const { turn, t } = visit;
    if (!known) return;
    const advice = await runs.find(turn, ownerOf(turn.sender));
    const isOpen = advice !== null && positionOf(tree, advice.walk).kind === 'question' && advice.walk.given.length > 0;
    const isSame = !aboutCustomer || (known.checkId !== null && known.checkId === advice?.checkId);
    if (isOpen && isSame) {
      await show(visit, advice, 'reply', [t('advisor.note.resumed')]);
    } else {
      const replaced = isOpen && answeredByHand(advice) ? [t('advisor.note.replaced')] : [];
      await show(visit, newAdvice(tree, turn.sender, known), 'reply', [...known.notes, ...replaced]);
    }
  }

  /** What the last check of a customer tells; null where the asker was told why not. */
  async function learn(visit: Visit, customer: string): Promise<Known | null> {
    const { turn, t } = visit;
    if (turn.address.kind !== 'personal') return { ...NOTHING_KNOWN, notes: [t('advisor.note.privateFacts')] };

    const opened = await openCustomer(options, visit, customer, { act: 'see', command: 'choose' });
    if (!opened) return null;
    const { partnerTenantId, customerTenantId, viewer } = opened;
    const [last] = await reports.list(viewer, customerTenantId);
    const [report, profile] = await Promise.all([
      last ? reports.get(viewer, last.checkId) : null,
      profileFor(partnerTenantId),
    ]);
    if (!last || !report || !profile) return { ...NOTHING_KNOWN, notes: [t('advisor.note.noCheck')] };
    return told({ partnerTenantId, checkId: last.checkId, report, profile });
  }

  /** What the check tells whose report the pressed button stands on. */
  async function learnFrom(visit: Visit, data: ActionData): Promise<Known | null> {
    const { turn, t } = visit;
    if (turn.address.kind !== 'personal') return { ...NOTHING_KNOWN, notes: [t('advisor.note.privateFacts')] };
    const opened = await openReport(options, visit, data);
    return opened && told(opened);
  }

  function told({ partnerTenantId, checkId, report, profile }: Omit<OpenedReport, 'identities' | 'viewer'>): Known {
    const facts = knownFacts(report, profile, partnerTenantId);
    return { facts, checkedAt: report.checkedAt, checkId, notes: [] };
  }

  function answeredByHand({ walk }: Advice): boolean {
    return walk.given.some(({ filledIn }) => !filledIn);
  }

  /** A press moves the starter's run on, whoever of the conversation presses, where it is still at what the card shows. */
  function pressed(move: (advice: Advice, data: ActionData) => Advice | null) {
    return (visit: Visit, data: ActionData): Promise<void> => {
      const owner = textOf(data, 'owner');
      return runs.inTurn(visit.turn, owner, async () => {
        const { turn, t } = visit;
        const advice = await runs.find(turn, owner);
        if (!advice && owner !== ownerOf(turn.sender)) {
          await turn.acknowledge(t('advisor.over'));
        } else if (!advice) {
          await show(visit, newAdvice(tree, turn.sender, NOTHING_KNOWN), 'replaceCard', [t('advisor.note.none')]);
        } else if (advice.id !== textOf(data, 'run')) {
          await show(visit, advice, 'replaceCard', [t('advisor.note.earlier')]);
        } else {
          const moved = shownBy(advice) === textOf(data, 'question') ? move(advice, data) : null;
          await show(visit, moved ?? advice, 'replaceCard', moved ? [] : [t('advisor.note.answered')]);
        }
      });
    };
  }

  /** The question or outcome that the run stands at. */
  function shownBy({ walk }: Advice): string {
    const position = positionOf(tree, walk);
    return position.kind === 'question' ? position.question.id : position.outcome.id;
  }

  function typed(visit: Visit, text: string): Promise<boolean> {
    if (!mayAnswer(text) || !runs.mayHaveRun(visit.turn)) return Promise.resolve(false);
    return runs.inTurn(visit.turn, ownerOf(visit.turn.sender), async () => {
      const { turn, t } = visit;
      const advice = await runs.find(turn, ownerOf(turn.sender));
      if (!advice) return false;
      const position = positionOf(tree, advice.walk);
      const question = position.kind === 'question' ? position.question : null;
      const meant = matchAnswer(text, question, t.language);
      if (!meant) return false;

      if (meant.kind === 'start-over') await show(visit, startedOver(advice), 'reply');
      else {
        const walk =
          meant.kind === 'back' ? back(advice.walk) : answer(tree, advice.walk, question?.id ?? '', meant.id);
        await show(visit, { ...advice, walk: walk ?? advice.walk }, 'reply');
      }
      await retire(visit, advice.cardId);
      return true;
    });
  }

  /** The card that a typed answer left behind. That it cannot be changed costs nothing: its buttons are known as old. */
  async function retire({ turn, t }: Visit, cardId: string): Promise<void> {
    if (cardId === '') return;
    const delivery = await channel.update(turn.address, cardId, noticeCard({ lines: [t('advisor.note.moved')] }, t));
    if (!delivery.ok) turn.log.debug({ reason: delivery.reason }, 'an answered card could not be changed');
  }

  function startedOver(advice: Advice): Advice {
    return { ...advice, walk: start(tree), checkedAt: null, checkId: null };
  }

  return {
    commands: {
      choose: (visit, customer) =>
        runs.inTurn(visit.turn, ownerOf(visit.turn.sender), async () => {
          const named = customer !== '';
          await begin(visit, named ? await learn(visit, customer) : NOTHING_KNOWN, named);
        }),
    },
    typed,
    actions: {
      [VERBS.choose]: (visit, data) =>
        runs.inTurn(visit.turn, ownerOf(visit.turn.sender), async () => {
          const named = textOf(data, 'check') !== '';
          await begin(visit, named ? await learnFrom(visit, data) : NOTHING_KNOWN, named);
        }),
      [VERBS.chooseAnswer]: pressed((advice, data) => {
        const walk = answer(tree, advice.walk, textOf(data, 'question'), textOf(data, 'answer'));
        return walk && { ...advice, walk };
      }),
      [VERBS.chooseBack]: pressed((advice) => ({ ...advice, walk: back(advice.walk) })),
      [VERBS.chooseRestart]: pressed(startedOver),
    },
  };
}

import type { Denial, Denied } from '../access/policy.ts';
import { askButton, button, checkButton } from '../cards/buttons.ts';
import type { CardMessage } from '../cards/card.ts';
import { failureCard } from '../cards/notice.ts';
import { partnerChoiceCard } from '../cards/partner-choice.ts';
import { VERBS } from '../cards/verbs.ts';
import { explainFailure } from '../check/explain-failure.ts';
import type { CheckRefusal, ExplainedFailure } from '../check/explain-failure.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Visit } from './router.ts';

export interface RefusalDetails {
  /** Names the failure in the log. */
  readonly errorId?: string;
  /** What was asked for, as it was typed. Said in personal chats only, since it may name a customer. */
  readonly asked?: string;
  /** What to call that in words, where it may be an id out of a card. */
  readonly named?: string;
}

/** Denials that somebody at the partner can undo. */
const ADMIN_MAY_HELP: readonly Denial[] = ['no-grant', 'admins-only', 'not-a-member', 'group-unreadable'];
const LONGEST_ASKED = 253;

/** Why there is no check, with the next step. */
export function refusalCard(
  { turn, t }: Visit,
  refusal: CheckRefusal | Denied,
  demo: boolean,
  { errorId, asked, named }: RefusalDetails = {},
): CardMessage {
  if (typeof refusal !== 'string' && refusal.reason === 'choose-partner' && turn.address.kind === 'personal') {
    return partnerChoiceCard(refusal.choices, t);
  }
  const explained =
    typeof refusal === 'string'
      ? explainFailure(refusal, t)
      : explainDenial(refusal, turn.address.kind === 'personal', t);
  const meaning =
    asked === undefined || turn.address.kind !== 'personal'
      ? explained.meaning
      : `${t('chat.askedFor', { asked: named ?? asked })} ${explained.meaning}`;
  const help = typeof refusal !== 'string' && ADMIN_MAY_HELP.includes(refusal.reason);
  const about = asked === undefined || turn.address.kind !== 'personal' ? {} : { asked: asked.slice(0, LONGEST_ASKED) };
  const buttons = help
    ? [button(t('askAdmin.button'), VERBS.askAdmin, about), askButton(t)]
    : [checkButton(t), askButton(t)];
  return failureCard({ ...explained, meaning, buttons, demo, ...(errorId ? { errorId } : {}) }, t);
}

function explainDenial(denied: Denied, inPrivate: boolean, t: Translator): ExplainedFailure {
  if (denied.reason === 'group-unreadable') {
    const { reason, why } = denied;
    return {
      happened: t(`denial.${reason}.happened`),
      meaning: `${t(`denial.${reason}.meaning.${why}`)} ${t(`denial.${reason}.meaning`)}`,
      next: [t(`denial.${reason}.next.${why}`)],
    };
  }
  const { reason } = denied;
  return {
    happened: t(`denial.${reason}.happened`),
    meaning: t(`denial.${reason}.meaning`),
    next: [t(reason === 'choose-partner' && !inPrivate ? 'partner.nextHere' : `denial.${reason}.next`)],
  };
}

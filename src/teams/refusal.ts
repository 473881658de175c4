import type { Denied } from '../access/policy.ts';
import { askButton, checkButton } from '../cards/buttons.ts';
import type { CardMessage } from '../cards/card.ts';
import { failureCard } from '../cards/notice.ts';
import { explainFailure } from '../check/explain-failure.ts';
import type { CheckRefusal, ExplainedFailure } from '../check/explain-failure.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Visit } from './router.ts';

export interface RefusalDetails {
  /** Names the failure in the log. */
  readonly errorId?: string;
  /** What was asked for, as it was typed. Said in personal chats only, since it may name a customer. */
  readonly asked?: string;
}

/** Why there is no check, with the next step. */
export function refusalCard(
  { turn, t }: Visit,
  refusal: CheckRefusal | Denied,
  demo: boolean,
  { errorId, asked }: RefusalDetails = {},
): CardMessage {
  const explained = typeof refusal === 'string' ? explainFailure(refusal, t) : explainDenial(refusal, t);
  const meaning =
    asked === undefined || turn.address.kind !== 'personal'
      ? explained.meaning
      : `${t('chat.askedFor', { asked })} ${explained.meaning}`;
  const buttons = [checkButton(t), askButton(t)];
  return failureCard({ ...explained, meaning, buttons, demo, ...(errorId ? { errorId } : {}) }, t);
}

function explainDenial(denied: Denied, t: Translator): ExplainedFailure {
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
    next: [t(`denial.${reason}.next`)],
  };
}

import { helpButton } from '../cards/buttons.ts';
import type { CardMessage } from '../cards/card.ts';
import { failureCard, noticeCard } from '../cards/notice.ts';
import type { Translator } from '../i18n/translator.ts';

/** What is said to a button that no feature knows, such as one of a card from before an update. */
export function unknownActionCard(t: Translator): CardMessage {
  return noticeCard({ lines: [t('chat.unknownAction'), t('chat.unknownAction.next')], buttons: [helpButton(t)] }, t);
}

/** What is said where a feature failed. The error id stands in the log too. */
export function failedCard(t: Translator, errorId: string): CardMessage {
  const said = { happened: t('chat.failed'), meaning: t('chat.failed.meaning'), next: [t('chat.failed.next')] };
  return failureCard({ ...said, errorId, buttons: [helpButton(t)] }, t);
}

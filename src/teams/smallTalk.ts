import { askButton, button, checkButton, helpButton, personButton } from '../cards/buttons.ts';
import type { Button } from '../cards/card.ts';
import { noticeCard } from '../cards/notice.ts';
import { VERBS } from '../cards/verbs.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Visit } from './router.ts';
import type { SmallTalk } from './smallTalkWords.ts';

interface Reply {
  readonly text: MessageKey;
  readonly buttons: (t: Translator) => readonly Button[];
}

const goOn = (t: Translator): readonly Button[] => [askButton(t), checkButton(t)];

const REPLIES: Readonly<Record<Exclude<SmallTalk, 'greeting'>, Reply>> = {
  thanks: { text: 'chat.thanks', buttons: goOn },
  goodbye: { text: 'asking.goodbye', buttons: () => [] },
  agreed: { text: 'asking.acknowledged', buttons: goOn },
  who: { text: 'asking.who', buttons: (t) => [helpButton(t), ...goOn(t)] },
  complaint: {
    text: 'asking.complaint',
    buttons: (t) => [button(t('button.rephrase'), VERBS.askPrompt), personButton(t)],
  },
  reply: { text: 'asking.nothingOpen', buttons: (t) => [...goOn(t), helpButton(t)] },
};

const REPLY_TO: ReadonlyMap<string, Reply> = new Map(Object.entries(REPLIES));

/** A short word back, with a next step where there is one. */
export async function answerSmallTalk({ turn, t }: Visit, kind: string): Promise<void> {
  const { text, buttons } = REPLY_TO.get(kind) ?? REPLIES.agreed;
  await turn.reply(noticeCard({ lines: [t(text)], buttons: buttons(t) }, t));
}

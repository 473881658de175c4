import { askButton, helpButton } from '../cards/buttons.ts';
import { noticeCard } from '../cards/notice.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { isServed } from '../knowledge/language.ts';
import { checkCustomerButton } from './customerButton.ts';
import type { Readers } from './readers.ts';
import type { Visit } from './router.ts';
import type { Subjects } from './subjects.ts';

/** From now on in the language that was asked for, where it is served. @param sayAgain says the last answer once more, if that is what was talked of. */
export type SwitchLanguage = (
  visit: Visit,
  requested: string,
  sayAgain: (visit: Visit) => Promise<void>,
) => Promise<void>;

export function createSwitchLanguage({
  readers,
  subjects,
}: {
  readonly readers: Readers;
  readonly subjects: Subjects;
}): SwitchLanguage {
  return async ({ turn, t }, requested, sayAgain) => {
    if (!isServed(requested, LANGUAGES)) {
      const lines = [
        t('ask.language.notServed', { language: t.languageName(requested) }),
        t('chat.languages', { languages: t.list(LANGUAGES.map((language) => t.languageName(language))) }),
      ];
      await turn.reply(noticeCard({ lines, buttons: [askButton(t), helpButton(t)] }, t));
      return;
    }
    const words = await readers.choose(turn, requested);
    const visit = { turn, t: words };
    const subject = subjects.of(turn);
    const ofCustomer =
      subject?.kind === 'customer' ? [checkCustomerButton(visit, { ...subject, reference: subject.tenantId })] : [];
    const buttons = [...ofCustomer, askButton(words), helpButton(words)];
    await turn.reply(noticeCard({ lines: [words('ask.language.changed')], buttons }, words));
    await sayAgain(visit);
  };
}

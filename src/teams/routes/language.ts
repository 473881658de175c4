import { button, helpButton } from '../../cards/buttons.ts';
import type { CardMessage } from '../../cards/card.ts';
import { noticeCard } from '../../cards/notice.ts';
import { VERBS } from '../../cards/verbs.ts';
import { LANGUAGES, languageNamed, OWN_NAMES } from '../../i18n/languages.ts';
import { textOf } from '../actionData.ts';
import type { Readers } from '../readers.ts';
import type { Feature, Visit } from '../router.ts';

/** In which language the bot answers: shown, and chosen at a press. */
export function createLanguageFeature({ readers }: { readonly readers: Readers }): Feature {
  async function card({ turn, t }: Visit): Promise<CardMessage> {
    const chosen = await readers.chosenBy(turn);
    const key = chosen === null ? 'asking.language.followed' : 'asking.language.chosen';
    const lines = [t(key, { language: t.languageName(t.language) })];
    const buttons = LANGUAGES.map((language) => button(OWN_NAMES[language], VERBS.language, { language }));
    return noticeCard({ title: t('asking.language.title'), lines, buttons: [...buttons, helpButton(t)] }, t);
  }

  return {
    commands: {
      language: async (visit) => {
        await visit.turn.reply(await card(visit));
      },
    },
    actions: {
      async [VERBS.language](visit, data) {
        const language = languageNamed(textOf(data, 'language'));
        const t = language ? await readers.choose(visit.turn, language) : visit.t;
        await visit.turn.replaceCard(await card({ turn: visit.turn, t }));
      },
    },
  };
}

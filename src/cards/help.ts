import type { Translator } from '../i18n/translator.ts';
import { askButton, button, checkButton, demoLine, featureButtons, MOST_BUTTONS, personButton } from './buttons.ts';
import type { Feature } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { renderCard } from './render.ts';
import { VERBS } from './verbs.ts';

export interface HelpInput {
  readonly demo: boolean;
  readonly features: readonly Feature[];
  /** True where people can sign in. */
  readonly signIn?: boolean;
}

/** What the bot can do, as commands and as buttons. */
export function helpCard(input: HelpInput, t: Translator): CardMessage {
  const offered = new Set(input.features);
  const data = {
    title: t('help.title'),
    lines: [
      t('help.ask'),
      t('help.role'),
      t('help.check'),
      t('help.history'),
      t('help.watch'),
      ...(offered.has('plan') ? [t('help.plan')] : []),
      ...(offered.has('choose') ? [t('help.choose')] : []),
      ...(offered.has('profile') ? [t('help.profile')] : []),
      t('help.grants'),
      t('help.forget'),
      ...(input.signIn ? [t('help.signIn')] : []),
      t('help.person'),
    ],
    ...demoLine(input.demo, t),
    buttons: [
      ...[checkButton(t), askButton(t), button(t('button.role'), VERBS.rolePrompt)],
      ...featureButtons(input.features, t),
    ]
      // Whoever is stuck finds a person, however much there is to press; the lines above name the rest.
      .slice(0, MOST_BUTTONS - 1)
      .concat(personButton(t)),
  };
  return renderCard('help', data, { t, summary: t('help.summary') });
}

import type { Translator } from '../i18n/translator.ts';
import { askButton, checkButton, demoLine, featureButtons, helpButton } from './buttons.ts';
import type { Feature } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { markdownText } from './escape.ts';
import { renderCard } from './render.ts';

export interface WelcomeInput {
  readonly demo: boolean;
  /** What to try first, such as a demo customer's domain. */
  readonly exampleCustomer?: string;
  readonly features: readonly Feature[];
}

/** The first card of a personal chat. Everything on it works without signing in. */
export function welcomeCard(input: WelcomeInput, t: Translator): CardMessage {
  const example =
    input.exampleCustomer === undefined
      ? {}
      : { example: t('welcome.try', { customer: markdownText(input.exampleCustomer) }) };
  const data = {
    title: t('welcome.title'),
    text: t('welcome.text'),
    ...example,
    ...demoLine(input.demo, t),
    buttons: [checkButton(t), askButton(t), ...featureButtons(input.features, t)],
  };
  return renderCard('welcome-personal', data, { t, summary: t('welcome.summary') });
}

/** The first card of a team or a group chat: shorter, and said once. */
export function teamWelcomeCard(input: { readonly demo: boolean }, t: Translator): CardMessage {
  const data = {
    title: t('welcome.team.title'),
    text: t('welcome.team.text'),
    ...demoLine(input.demo, t),
    buttons: [askButton(t), checkButton(t), helpButton(t)],
  };
  return renderCard('welcome-team', data, { t, summary: t('welcome.team.summary') });
}

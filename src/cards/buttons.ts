import type { Translator } from '../i18n/translator.ts';
import type { Button } from './card.ts';
import { cutAtWord, plainText } from './escape.ts';
import { VERBS } from './verbs.ts';
import type { Verb } from './verbs.ts';

/**
 * Most buttons on one card; read 2026-11-23.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/task-modules-and-cards/cards/cards-reference
 */
export const MOST_BUTTONS = 6;

/** Longest title of a button, in characters: what fits into a card of a chat. Clients cut longer ones anywhere. */
const LONGEST_TITLE = 48;

/** Parts of the bot that a card may lead to, beside questions and checks. */
export type Feature = 'choose' | 'plan' | 'profile';

export function button(title: string, verb: Verb, data: Readonly<Record<string, string>> = {}): Button {
  return { title: cutAtWord(plainText(title), LONGEST_TITLE), verb, data };
}

export function askButton(t: Translator): Button {
  return button(t('button.ask'), VERBS.askPrompt);
}

export function checkButton(t: Translator): Button {
  return button(t('button.check'), VERBS.checkPrompt);
}

export function helpButton(t: Translator): Button {
  return button(t('button.help'), VERBS.help);
}

/** Asks a person: about a topic or an answer where there is one, or in general. */
export function personButton(t: Translator, about: { readonly topic?: string; readonly answer?: string } = {}): Button {
  return button(t('button.person'), VERBS.askPerson, { ...about });
}

export function featureButtons(features: readonly Feature[], t: Translator): readonly Button[] {
  const offers = {
    choose: button(t('button.choose'), VERBS.choose),
    plan: button(t('plan.button.all'), VERBS.plan, { plan: 'all' }),
    profile: button(t('button.profile'), VERBS.profile),
  } satisfies Record<Feature, Button>;
  return features.map((feature) => offers[feature]);
}

/** The line that marks make-believe data, as the templates expect it; nothing for real data. */
export function demoLine(demo: boolean, t: Translator): { readonly demo?: string } {
  return demo ? { demo: t('common.demoData') } : {};
}

import type { Translator } from '../i18n/translator.ts';
import { askButton, button, helpButton, personButton } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** Somebody who answers what the bot cannot. `reach` is an address or a link, from the configuration. */
export interface Contact {
  readonly name: string;
  readonly reach?: string;
  readonly phone?: string;
}

export interface QuestionChoice {
  readonly id: string;
  readonly question: string;
}

/** Longest question that is read, in characters. */
export const LONGEST_QUESTION = 1_000;
const MOST_CHOICES = 3;

/** Asks for a question, with a few that work. */
export function askPromptCard(input: { readonly examples: readonly QuestionChoice[] }, t: Translator): CardMessage {
  const data = {
    title: t('askPrompt.title'),
    inputId: INPUTS.question,
    label: t('askPrompt.label'),
    placeholder: t('askPrompt.placeholder'),
    error: t('askPrompt.error'),
    longest: LONGEST_QUESTION,
    ...(input.examples.length > 0 ? { suggestions: t('askPrompt.examples') } : {}),
    submit: button(t('button.sendQuestion'), VERBS.ask),
    buttons: topicButtons(input.examples),
  };
  return renderCard('ask-prompt', data, { t, summary: t('askPrompt.title') });
}

export interface DidYouMeanInput {
  /** What was asked, as it was typed. */
  readonly question: string;
  /** Nearest first; the first three are shown. */
  readonly choices: readonly QuestionChoice[];
  /** Names this one offer, so that what is picked is known to be meant by the question. */
  readonly answerId?: string;
}

/** Offers the nearest questions instead of guessing. */
export function didYouMeanCard(input: DidYouMeanInput, t: Translator): CardMessage {
  const choices = input.choices.slice(0, MOST_CHOICES);
  const about = input.answerId === undefined ? {} : { answer: input.answerId };
  const data = {
    title: t('didYouMean.title'),
    text: t('didYouMean.text', { question: markdownText(input.question) }),
    buttons: [...topicButtons(choices, about), button(t('button.rephrase'), VERBS.askPrompt), personButton(t, about)],
  };
  const questions = choices.map((choice) => plainText(choice.question)).join(' / ');
  return renderCard('did-you-mean', data, { t, summary: t('didYouMean.summary', { questions }) });
}

export interface UnknownInput {
  readonly question: string;
  readonly contact: Contact | null;
  /** Names this one exchange, so that it can be passed on to a person. */
  readonly answerId?: string;
}

/** Says that the bot does not know, and what to do instead. */
export function unknownCard(input: UnknownInput, t: Translator): CardMessage {
  const about = input.answerId === undefined ? {} : { answer: input.answerId };
  const data = {
    title: t('unknown.title'),
    asked: t('unknown.asked', { question: markdownText(input.question) }),
    text: t('unknown.text'),
    ...(input.contact ? { contact: contactLine(input.contact, t) } : {}),
    next: t('unknown.next'),
    buttons: [askButton(t), personButton(t, about), helpButton(t)],
  };
  return renderCard('unknown', data, { t, summary: t('unknown.summary') });
}

export interface PersonInput {
  readonly contact: Contact | null;
  /** Something to add, in plain words. */
  readonly hint?: string;
}

/** Whom to ask; says so where nobody is set up. */
export function personCard(input: PersonInput, t: Translator): CardMessage {
  const { contact, hint } = input;
  const data = {
    title: t('person.title'),
    lines: [...(contact ? contactLines(contact, t) : [t('person.none')]), ...(hint === undefined ? [] : [hint])],
    buttons: [askButton(t), helpButton(t)],
  };
  const summary = contact ? t('person.summary', { name: plainText(contact.name) }) : t('person.summaryNone');
  return renderCard('person', data, { t, summary });
}

/** How to reach somebody: the name with the address, and the phone number. */
export function contactLines(contact: Contact, t: Translator): readonly string[] {
  const phone = contact.phone === undefined ? [] : [t('person.phone', { phone: markdownText(contact.phone) })];
  return [contactLine(contact, t), ...phone];
}

function contactLine(contact: Contact, t: Translator): string {
  const name = markdownText(contact.name);
  if (contact.reach === undefined) return t('person.contact', { name });
  return t('unknown.contact', { name, reach: reachText(contact.reach) });
}

/** The operator's own link or address: a link stays a link, anything else is plain words. */
function reachText(reach: string): string {
  const isLink = URL.canParse(reach) && ['https:', 'mailto:'].includes(new URL(reach).protocol);
  if (!isLink) return markdownText(reach);
  const url = new URL(reach);
  const shown = url.protocol === 'mailto:' ? url.pathname : url.host + url.pathname;
  return `[${markdownText(shown)}](${url.href.replaceAll(')', '%29')})`;
}

function topicButtons(choices: readonly QuestionChoice[], about: Readonly<Record<string, string>> = {}) {
  return choices
    .slice(0, MOST_CHOICES)
    .map((choice) => button(choice.question, VERBS.askTopic, { topic: choice.id, ...about }));
}

import type { Translator } from '../i18n/translator.ts';
import { button, demoLine } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { renderCard } from './render.ts';
import { INPUTS, VERBS, type Verb } from './verbs.ts';

/** Longest reference to a customer that is read, in characters: a domain name has at most 253. */
export const LONGEST_CUSTOMER_REFERENCE = 253;
const MOST_SUGGESTIONS = 4;

export interface CheckPromptInput {
  readonly demo: boolean;
  /** Customers that can be checked with one press. `reference` is a tenant id or a domain. */
  readonly suggestions: readonly { readonly name: string; readonly reference: string }[];
}

/** Asks for a customer: what for, with what to press, and with what else can be pressed. */
export function customerPromptCard(
  what: { readonly words: 'check' | 'history' | 'watch'; readonly verb: Verb; readonly demo: boolean },
  t: Translator,
  more: { readonly suggestions?: string; readonly buttons: readonly Button[] } = { buttons: [] },
): CardMessage {
  const { words, verb, demo } = what;
  const data = {
    title: t(`${words}.prompt.title`),
    text: t(`${words}.prompt.text`),
    inputId: INPUTS.customer,
    label: t('check.prompt.label'),
    placeholder: t('check.prompt.placeholder'),
    error: t('check.prompt.error'),
    longest: LONGEST_CUSTOMER_REFERENCE,
    ...demoLine(demo, t),
    submit: button(t(`${words}.prompt.submit`), verb),
    ...more,
  };
  return renderCard('check-prompt', data, { t, summary: t(`${words}.prompt.summary`) });
}

/** Asks which customer to check. */
export function checkPromptCard({ demo, suggestions }: CheckPromptInput, t: Translator): CardMessage {
  const shown = suggestions.slice(0, MOST_SUGGESTIONS);
  return customerPromptCard({ words: 'check', verb: VERBS.check, demo }, t, {
    ...(shown.length > 0 ? { suggestions: t('check.prompt.demo') } : {}),
    buttons: shown.map(({ name, reference }) =>
      button(t('button.checkNamed', { customer: name }), VERBS.check, { customer: reference }),
    ),
  });
}

import type { Translator } from '../i18n/translator.ts';
import { button, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { renderCard } from './render.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** Longest reference to a customer that is read, in characters: a domain name has at most 253. */
export const LONGEST_CUSTOMER_REFERENCE = 253;
const MOST_SUGGESTIONS = 4;

export interface CheckPromptInput {
  readonly demo: boolean;
  /** Customers that can be checked with one press. `reference` is a tenant id or a domain. */
  readonly suggestions: readonly { readonly name: string; readonly reference: string }[];
}

/** Asks which customer to check. */
export function checkPromptCard(input: CheckPromptInput, t: Translator): CardMessage {
  const suggestions = input.suggestions.slice(0, MOST_SUGGESTIONS);
  const data = {
    title: t('check.prompt.title'),
    text: t('check.prompt.text'),
    inputId: INPUTS.customer,
    label: t('check.prompt.label'),
    placeholder: t('check.prompt.placeholder'),
    error: t('check.prompt.error'),
    longest: LONGEST_CUSTOMER_REFERENCE,
    ...(suggestions.length > 0 ? { suggestions: t('check.prompt.demo') } : {}),
    ...demoLine(input.demo, t),
    submit: button(t('check.prompt.submit'), VERBS.check),
    buttons: suggestions.map(({ name, reference }) =>
      button(t('button.checkNamed', { customer: name }), VERBS.check, { customer: reference }),
    ),
  };
  return renderCard('check-prompt', data, { t, summary: t('check.prompt.summary') });
}

import type { Translator } from '../i18n/translator.ts';
import { button, MOST_BUTTONS } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { failureCard } from './notice.ts';
import { formCard } from './form.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** As many as one list offers; who has more types the name. */
const MOST_CHOICES = 100;

/** Asks for which partner somebody acts: by button where there are few, else by list. Shown in personal chats only. */
export function partnerChoiceCard(
  partners: readonly { readonly tenantId: string; readonly name: string }[],
  t: Translator,
): CardMessage {
  const title = t('denial.choose-partner.happened');
  const meaning = t('denial.choose-partner.meaning');
  if (partners.length <= MOST_BUTTONS) {
    const buttons = partners.map(({ tenantId, name }) => button(name, VERBS.actFor, { partner: tenantId }));
    return failureCard({ happened: title, meaning, next: [t('denial.choose-partner.next')], buttons }, t);
  }
  const choices = partners.slice(0, MOST_CHOICES).map(({ tenantId, name }) => ({ title: name, value: tenantId }));
  return formCard(
    {
      title,
      lines: [meaning, t('denial.choose-partner.next')],
      fields: [
        {
          kind: 'choice',
          id: INPUTS.partner,
          label: t('partner.choice'),
          error: t('partner.choiceError'),
          value: choices[0]?.value ?? '',
          choices,
        },
      ],
      submit: button(t('partner.choose'), VERBS.actFor),
      buttons: [],
    },
    t,
  );
}

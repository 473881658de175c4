import type { Contact as ShownContact } from '../cards/ask-back.ts';
import { mailtoLink } from '../cards/mailto.ts';
import type { Contact } from '../config/contact.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Exchange } from './exchanges.ts';

/** The contact as a card shows it: the address opens a mail with the question in it. */
export function shownContact(
  contact: Contact,
  exchange: Pick<Exchange, 'question' | 'answer'> | undefined,
  t: Translator,
): ShownContact {
  const { name, email, phone } = contact;
  const mail = email === '' ? {} : { reach: exchange ? filledIn(email, exchange, t) : `mailto:${email}` };
  return { name, ...mail, ...(phone === '' ? {} : { phone }) };
}

function filledIn(email: string, { question, answer }: Pick<Exchange, 'question' | 'answer'>, t: Translator): string {
  const said = answer === null ? [] : [t('handoff.mail.answer', { answer })];
  const body = [t('handoff.mail.question', { question }), ...said].join('\n\n');
  return mailtoLink(email, { subject: t('handoff.mail.subject'), body });
}

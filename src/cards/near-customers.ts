import type { Translator } from '../i18n/translator.ts';
import { button, MOST_BUTTONS } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { noticeCard } from './notice.ts';
import { VERBS } from './verbs.ts';

export interface NearCustomersInput {
  /** Why there is no customer by what was typed. */
  readonly happened: string;
  readonly asked: string;
  /** `title` is what to press; `line` is what asks for the same of this one. */
  readonly near: readonly { readonly name: string; readonly title: string; readonly line: string }[];
  readonly demo: boolean;
}

/** Asks whether one of these customers was meant. Names are untrusted text. */
export function nearCustomersCard({ happened, asked, near, demo }: NearCustomersInput, t: Translator): CardMessage {
  const [only, another] = near;
  return noticeCard(
    {
      title: only && !another ? t('check.near.one', { customer: only.name }) : t('check.near.many'),
      lines: [`${t('chat.askedFor', { asked })} ${happened}`, t('check.near.else')],
      buttons: near.slice(0, MOST_BUTTONS).map(({ title, line }) => button(title, VERBS.say, { line })),
      demo,
    },
    t,
  );
}

import type { Translator } from '../i18n/translator.ts';
import type { Customer, UnreadSubject } from '../pec/snapshot.ts';
import { button, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { progressBar } from './verdict.ts';
import { VERBS } from './verbs.ts';

export interface CheckProgressInput {
  readonly checkId: string;
  /** The name to show; null in a channel, where the customer is not named. */
  readonly customer: string | null;
  readonly done: number;
  /** Null while the subscriptions are still being listed. */
  readonly total: number | null;
  /** What is being read now. */
  readonly subject: UnreadSubject | null;
  /** Since the check began, in seconds. */
  readonly seconds: number;
  readonly stopping: boolean;
  readonly demo: boolean;
}

/** A check under way. Edited while it reads, so it holds nothing that needs an answer but the stop. */
export function checkProgressCard(input: CheckProgressInput, t: Translator): CardMessage {
  const seconds = Math.max(0, Math.round(input.seconds));
  const title = (name: (text: string, longest: number) => string) =>
    input.customer === null
      ? t('check.progress.titlePrivate')
      : t('check.progress.title', { customer: name(input.customer, LONGEST_NAME) });
  const count =
    input.total === null
      ? t('check.progress.starting')
      : t('check.progress.count', { done: input.done, total: input.total });
  const bar = progressBar(input.done, input.total ?? 0);

  const data = {
    title: title(markdownText),
    ...(bar.length > 0 ? { bar } : {}),
    count,
    reading: input.stopping ? t('check.stopping') : readingLine(input.subject, seconds, t),
    ...demoLine(input.demo, t),
    buttons: input.stopping ? [] : [button(t('check.stop'), VERBS.checkStop, { check: input.checkId })],
  };
  return renderCard('check-progress', data, { t, summary: `${title(plainText)}. ${count}` });
}

/** The best name of a customer that is known. Untrusted text: to be escaped where it is shown. */
export function customerName(customer: Customer): string {
  return customer.displayName ?? customer.domain ?? customer.tenantId;
}

function readingLine(subject: UnreadSubject | null, seconds: number, t: Translator): string {
  return subject === null
    ? t('check.progress.elapsed', { seconds })
    : t('check.progress.reading', { subject: t(`unread.subject.${subject}`), seconds });
}

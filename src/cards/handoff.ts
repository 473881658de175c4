import type { Translator } from '../i18n/translator.ts';
import type { Contact } from './ask-back.ts';
import { contactLines } from './ask-back.ts';
import { askButton, button, helpButton } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** Longest note that goes with a question, in characters. */
export const LONGEST_NOTE = 500;
const LONGEST_QUESTION = 1_000;
const LONGEST_ANSWER = 400;

/** What one person asks another by way of the bot. */
export interface HandOff {
  readonly id: string;
  /** The name of whoever asks. */
  readonly from: string;
  readonly question: string;
  /** What the bot said, in a few words; null where that is not known any more. */
  readonly answer: string | null;
  /** Empty where there is none. */
  readonly note: string;
}

/** Shows exactly what would be sent, and to whom. Nothing has left yet. */
export function handOffConfirmCard(
  input: { readonly handOff: HandOff; readonly to: string; readonly contact: Contact },
  t: Translator,
): CardMessage {
  const { handOff, to, contact } = input;
  const data = { handoff: handOff.id };
  return handOffCard(
    {
      title: t('handoff.confirm.title', { name: markdownText(to, LONGEST_NAME) }),
      lines: [t('handoff.confirm.text'), ...requestLines(handOff, t)],
      note: { inputId: INPUTS.note, label: t('handoff.note'), longest: LONGEST_NOTE },
      after: [t('handoff.orElse'), ...contactLines(contact, t)],
      buttons: [
        button(t('button.handOffSend'), VERBS.handOffSend, data),
        button(t('button.handOffDrop'), VERBS.handOffDrop, data),
      ],
    },
    t('handoff.confirm.title', { name: plainText(to, LONGEST_NAME) }),
    t,
  );
}

/** Says that it was delivered, with what was. */
export function handOffSentCard(input: { readonly handOff: HandOff; readonly to: string }, t: Translator): CardMessage {
  const title = t('handoff.sent.title', { name: markdownText(input.to, LONGEST_NAME) });
  const lines = [...requestLines(input.handOff, t), t('handoff.sent.next')];
  const buttons = [askButton(t), helpButton(t)];
  const summary = t('handoff.sent.title', { name: plainText(input.to, LONGEST_NAME) });
  return handOffCard({ title, lines, after: [], buttons }, summary, t);
}

/** Says that it was not delivered, and how to reach them without the bot. */
export function handOffFailedCard(input: { readonly contact: Contact }, t: Translator): CardMessage {
  const lines = [t('handoff.failed.text'), ...contactLines(input.contact, t)];
  const buttons = [askButton(t), helpButton(t)];
  return handOffCard({ title: t('handoff.failed.title'), lines, after: [], buttons }, t('handoff.failed.title'), t);
}

/** What the people in the contact channel see, until one of them has answered, and then. */
export function handOffRequestCard(
  input: { readonly handOff: HandOff; readonly answeredBy: string | null },
  t: Translator,
): CardMessage {
  const { handOff, answeredBy } = input;
  const from = plainText(handOff.from, LONGEST_NAME);
  const after =
    answeredBy === null
      ? [t('handoff.request.next', { name: markdownText(handOff.from, LONGEST_NAME) })]
      : [t('handoff.request.answered', { name: markdownText(answeredBy, LONGEST_NAME) })];
  const buttons =
    answeredBy === null ? [button(t('button.handOffAnswered'), VERBS.handOffAnswered, { handoff: handOff.id })] : [];
  const title = t('handoff.request.title');
  return handOffCard(
    { title, lines: requestLines(handOff, t), after, buttons },
    t('handoff.request.summary', { name: from, question: plainText(handOff.question) }),
    t,
  );
}

/** The same lines before and after sending, so that what is shown is what is sent. */
function requestLines({ from, question, answer, note }: HandOff, t: Translator): readonly string[] {
  return [
    t('handoff.from', { name: markdownText(from, LONGEST_NAME) }),
    t('handoff.question', { question: markdownText(question, LONGEST_QUESTION) }),
    answer === null ? t('handoff.noAnswer') : t('handoff.answer', { answer: markdownText(answer, LONGEST_ANSWER) }),
    ...(note === '' ? [] : [t('handoff.noteLine', { note: markdownText(note, LONGEST_NOTE) })]),
  ];
}

interface HandOffLayout {
  readonly title: string;
  readonly lines: readonly string[];
  readonly note?: { readonly inputId: string; readonly label: string; readonly longest: number };
  readonly after: readonly string[];
  readonly buttons: readonly Button[];
}

function handOffCard(layout: HandOffLayout, summary: string, t: Translator): CardMessage {
  return renderCard('handoff', { ...layout }, { t, summary });
}

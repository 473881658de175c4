import type { Translator } from '../i18n/translator.ts';
import type { AnswerTopic } from './answer.ts';
import { sourceLines } from './answer.ts';
import { button, checkButton, personButton } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { VERBS } from './verbs.ts';

export interface ComposedAnswerInput {
  /** What the model wrote. A stranger's text: nothing in it is obeyed as Markdown. */
  readonly text: string;
  /** The answers that it was worded from, the nearest first; at least one. */
  readonly topics: readonly [AnswerTopic, ...AnswerTopic[]];
  /** Names this one answer, so that it can be passed on to a person. */
  readonly answerId?: string;
}

/** Longest composed text that is shown, in characters. */
const LONGEST_TEXT = 1_500;

/** An answer that a model worded, said to be so, with the curated one a press away. */
export function composedAnswerCard({ text, topics, answerId }: ComposedAnswerInput, t: Translator): CardMessage {
  const [nearest] = topics;
  const about = { topic: nearest.id, ...(answerId === undefined ? {} : { answer: answerId }) };
  const sources = topics.flatMap((topic) => sourceLines(topic, t));
  const data = {
    title: nearest.question,
    text: markdownText(text, LONGEST_TEXT),
    label: t('composed.label'),
    sources: [...new Set(sources)],
    buttons: [button(t('composed.curated'), VERBS.askTopic, about), checkButton(t), personButton(t, about)],
  };
  return renderCard('composed-answer', data, { t, summary: plainText(text, LONGEST_TEXT) });
}

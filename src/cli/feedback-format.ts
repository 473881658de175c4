import { plainText } from '../cards/escape.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RatedTopic } from '../store/read-feedback.ts';
import type { FeedbackJson, QuestionGroup } from './feedback-groups.ts';

/** Rows of one kind that a person is shown; a program gets them all. */
const MOST_SHOWN = 50;
const LONGEST_SHOWN = 300;

/** The feedback for a person at a terminal. What strangers typed is shown on one line, without control characters. */
export function toText(found: FeedbackJson, knowledge: Knowledge, t: Translator): string {
  const titleOf = (topicId: string): string => knowledge.topic(topicId, t.language)?.question ?? topicId;
  return [
    t('feedback.title', { date: t.date(found.since) }),
    ...section(t('feedback.unanswered'), found.unanswered, (one) => [askedLine(one, t)], t),
    ...section(t('feedback.notHelpful'), found.notHelpful, (topic) => topicLines(topic, titleOf, t), t),
    ...section(
      t('feedback.picked'),
      found.picked,
      (one) => [t('feedback.pickedLine', { asked: askedLine(one, t), topic: titleOf(one.topicId) })],
      t,
    ),
  ].join('\n');
}

function section<T>(
  title: string,
  rows: readonly T[],
  linesOf: (row: T) => readonly string[],
  t: Translator,
): readonly string[] {
  const shown = rows.slice(0, MOST_SHOWN).flatMap(linesOf);
  const more = rows.length > MOST_SHOWN ? [t('feedback.more', { count: rows.length - MOST_SHOWN })] : [];
  const lines = rows.length === 0 ? [t('feedback.none')] : [...shown, ...more];
  return ['', title, ...lines.map((line) => `  ${line}`)];
}

function askedLine({ question, language, times }: QuestionGroup, t: Translator): string {
  return t('feedback.asked', { times, question: plainText(question, LONGEST_SHOWN), language });
}

function topicLines(topic: RatedTopic, titleOf: (topicId: string) => string, t: Translator): readonly string[] {
  const { topicId, helpful, notHelpful } = topic;
  const remarks = topic.remarks.map(({ question, comment }) => {
    const asked = plainText(question, LONGEST_SHOWN);
    if (comment === null) return `  ${t('feedback.remark', { question: asked })}`;
    return `  ${t('feedback.comment', { question: asked, comment: plainText(comment, LONGEST_SHOWN) })}`;
  });
  return [t('feedback.topic', { title: titleOf(topicId), topicId, helpful, notHelpful }), ...remarks];
}

import type { Translator } from '../i18n/translator.ts';
import { isLongAgo } from '../knowledge/verified.ts';
import { MOST_BUTTONS, askButton, button, checkButton, demoLine, featureButtons, personButton } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { markdownParts } from './markdown.ts';
import type { TextPart } from './markdown.ts';
import { renderCard } from './render.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** A curated answer, as the knowledge holds it. Its Markdown is ours, not a stranger's. */
export interface AnswerTopic {
  readonly id: string;
  readonly question: string;
  /** Markdown. */
  readonly answer: string;
  /** Calendar day, ISO 8601. */
  readonly lastVerified: string;
  readonly links: readonly SourceLink[];
  readonly related: readonly { readonly id: string; readonly question: string }[];
  readonly actions: readonly ('check' | 'choose' | 'profile' | 'role')[];
}

export interface SourceLink {
  readonly title: string;
  readonly url: string;
  /** Calendar day, ISO 8601; that of the topic where absent. */
  readonly lastVerified?: string;
}

/** How far the reader has said whether it helped. */
export type Feedback = 'open' | 'helped' | 'not-helped' | 'commented';

export interface AnswerInput {
  readonly topic: AnswerTopic;
  readonly feedback: Feedback;
  /** Who gave the feedback; shown where several people read the card. */
  readonly feedbackBy?: string;
  /** Names this one answer, so that it is rated once. */
  readonly answerId?: string;
  /** Decides whether the answer was verified too long ago to say nothing about it. */
  readonly now: Date;
  /** True where the answer speaks of make-believe customers. */
  readonly demo?: boolean;
}

const MOST_SOURCES = 4;
const MOST_RELATED = 3;
/** Kept free also when they are gone, so that a rated answer shows the same questions as before. */
const FEEDBACK_BUTTONS = 2;
/** Longest comment that a reader may send, in characters. */
const LONGEST_COMMENT = 1_000;

/** A sourced answer, what to ask next, and whether it helped. */
export function answerCard(input: AnswerInput, t: Translator): CardMessage {
  const { topic } = input;
  const feedback = feedbackData(input, t);
  const [suggested] = topic.actions.map((action) => suggestion(action, t));
  const buttons = [...(suggested ? [suggested] : []), personButton(t, aboutAnswer(input))];
  const room = MOST_BUTTONS - buttons.length - FEEDBACK_BUTTONS;
  const related = topic.related
    .slice(0, Math.min(MOST_RELATED, room))
    .map(({ id, question }) => button(question, VERBS.askTopic, { topic: id }));
  const parts = markdownParts(topic.answer);

  const data = {
    title: topic.question,
    parts,
    sources: [...sourceLines(topic, t), ...longAgo(topic, input.now, t)],
    ...demoLine(input.demo ?? false, t),
    ...(related.length > 0 ? { related: { label: t('answer.related'), buttons: related } } : {}),
    feedback,
    buttons,
  };
  return renderCard('answer', data, { t, summary: `${topic.question} ${firstWords(parts)}` });
}

/** Source lines in the form that every card uses: linked title and the day on which somebody last read the page. */
export function sourceLines(
  from: { readonly links: readonly SourceLink[]; readonly lastVerified: string },
  t: Translator,
): readonly string[] {
  return from.links.slice(0, MOST_SOURCES).map((link) =>
    t('answer.source', {
      title: markdownText(link.title),
      url: link.url,
      date: t.date(link.lastVerified ?? from.lastVerified),
    }),
  );
}

/** Says so where the answer, or a page that it leans on, was last verified long ago. */
function longAgo(topic: AnswerTopic, now: Date, t: Translator): readonly string[] {
  const days = [topic.lastVerified, ...topic.links.map((link) => link.lastVerified ?? topic.lastVerified)];
  const oldest = days.reduce((left, right) => (left < right ? left : right));
  return isLongAgo(oldest, now) ? [t('answer.longAgo', { date: t.date(oldest) })] : [];
}

function aboutAnswer({ topic, answerId }: AnswerInput): { readonly topic: string; readonly answer?: string } {
  return { topic: topic.id, ...(answerId === undefined ? {} : { answer: answerId }) };
}

function suggestion(action: AnswerTopic['actions'][number], t: Translator): Button {
  switch (action) {
    case 'check':
      return checkButton(t);
    case 'role':
      return button(t('button.role'), VERBS.rolePrompt);
    case 'choose':
    case 'profile':
      return featureButtons([action], t)[0] ?? askButton(t);
  }
}

function feedbackData(input: AnswerInput, t: Translator) {
  const about = aboutAnswer(input);
  const signed = (text: string) =>
    input.feedbackBy === undefined
      ? text
      : t('answer.by', { text, name: markdownText(input.feedbackBy, LONGEST_NAME) });

  switch (input.feedback) {
    case 'open':
      return {
        text: t('answer.helpful'),
        buttons: [button(t('button.yes'), VERBS.feedbackYes, about), button(t('button.no'), VERBS.feedbackNo, about)],
      };
    case 'helped':
      return { text: signed(t('answer.thanks')), buttons: [] };
    case 'commented':
      return { text: signed(t('answer.commented')), buttons: [] };
    case 'not-helped':
      return {
        text: signed(t('answer.sorry')),
        comment: {
          inputId: INPUTS.comment,
          label: t('answer.comment'),
          error: t('answer.commentError'),
          longest: LONGEST_COMMENT,
        },
        buttons: [button(t('button.sendComment'), VERBS.feedbackComment, about)],
      };
  }
}

/** The first part without its Markdown: what a notification shows. */
function firstWords(parts: readonly TextPart[]): string {
  const first = (parts.find((part) => 'text' in part)?.text ?? '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|\\/g, '');
  return plainText(first, 300);
}

import type { Question } from '../advisor/tree.ts';
import type { Translator } from '../i18n/translator.ts';
import { button } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { renderCard } from './render.ts';
import { VERBS } from './verbs.ts';

/** Names the run that a card belongs to, and what it shows, so that an old card is known when it comes back. */
export interface RunPlace {
  readonly run: string;
  /** Stands for the one who started the run; proves nothing. */
  readonly owner: string;
}

export interface AdvisorQuestionInput {
  readonly place: RunPlace;
  readonly question: Question;
  readonly number: number;
  readonly atMost: number;
  readonly canGoBack: boolean;
  /** What to say above the question, such as what was filled in. Our own words. */
  readonly notes: readonly string[];
}

/** One question of the guided choice. Each answer is a row of its own, since a button cuts what is long. */
export function advisorQuestionCard(input: AdvisorQuestionInput, t: Translator): CardMessage {
  const { question, number, atMost } = input;
  const place = { ...input.place, question: question.id };
  const words = t(`advisor.question.${question.id}`);
  const data = {
    progress: t('advisor.progress', { number, atMost }),
    notes: input.notes,
    question: words,
    answers: question.answers.map(({ id }, index) => {
      const label = t(`advisor.answer.${id}`);
      const answer = button(label, VERBS.chooseAnswer, { ...place, answer: id });
      return { ...answer, title: label, label: `**${t.number(index + 1)}** ${label}` };
    }),
    hint: t('advisor.hint'),
    why: { button: t('advisor.why.button'), text: t(`advisor.question.${question.id}.why`) },
    // At the first question there is nothing to start over from.
    buttons: number > 1 ? walkButtons(input.place, question.id, input.canGoBack, t) : [],
  };
  return renderCard('advisor-question', data, { t, summary: t('advisor.summary', { number, question: words }) });
}

/** The ways back from what a card shows: one step, or to the start. */
export function walkButtons(place: RunPlace, shown: string, canGoBack: boolean, t: Translator): readonly Button[] {
  const data = { ...place, question: shown };
  return [
    ...(canGoBack ? [button(t('advisor.back'), VERBS.chooseBack, data)] : []),
    button(t('advisor.startOver'), VERBS.chooseRestart, data),
  ];
}

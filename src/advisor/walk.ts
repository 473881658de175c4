import type { AnswerId, FactId, QuestionId } from './ids.ts';
import type { AdvisorTree, Answer, Outcome, Question } from './tree.ts';

export interface Given {
  readonly question: QuestionId;
  readonly answer: AnswerId;
  /** True where a fact gave it and nobody was asked. */
  readonly filledIn: boolean;
}

/** Where somebody is in the choice: small, and all that has to be kept. */
export interface Walk {
  readonly facts: readonly FactId[];
  readonly given: readonly Given[];
}

export type Position =
  | {
      readonly kind: 'question';
      readonly question: Question;
      /** Counts what was filled in too, from 1. */
      readonly number: number;
      readonly atMost: number;
      readonly canGoBack: boolean;
    }
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly canGoBack: boolean };

/** Begins, and answers at once what the facts answer. */
export function start(tree: AdvisorTree, facts: readonly FactId[] = []): Walk {
  return fillIn(tree, { facts, given: [] });
}

/** Where the walk stands. */
export function positionOf(tree: AdvisorTree, walk: Walk): Position {
  const canGoBack = walk.given.some(({ filledIn }) => !filledIn);
  const last = walk.given.at(-1);
  const next = last ? answerIn(tree, last.question, last.answer)?.next : { ask: tree.start };
  if (next?.conclude !== undefined) return { kind: 'outcome', outcome: tree.outcome(next.conclude), canGoBack };

  const question = tree.question(next?.ask ?? tree.start);
  const number = walk.given.length + 1;
  return { kind: 'question', question, number, atMost: number - 1 + tree.longestFrom(question.id), canGoBack };
}

/** Answers the question that is open. Null where another one is open or the answer is none of its answers. */
export function answer(tree: AdvisorTree, walk: Walk, questionId: string, answerId: string): Walk | null {
  const position = positionOf(tree, walk);
  if (position.kind !== 'question' || position.question.id !== questionId) return null;
  const chosen = position.question.answers.find(({ id }) => id === answerId);
  if (!chosen) return null;

  const given: Given = { question: position.question.id, answer: chosen.id, filledIn: false };
  return fillIn(tree, { ...walk, given: [...walk.given, given] });
}

/** To the last question that a person answered; the same walk where there is none. */
export function back(walk: Walk): Walk {
  const last = walk.given.findLastIndex(({ filledIn }) => !filledIn);
  return last < 0 ? walk : { ...walk, given: walk.given.slice(0, last) };
}

/** Whether every answer follows from the one before: what was kept may come from an earlier tree. */
export function isWhole(tree: AdvisorTree, walk: Walk): boolean {
  return walk.given.every((one, index) => {
    const position = positionOf(tree, { ...walk, given: walk.given.slice(0, index) });
    return (
      position.kind === 'question' &&
      position.question.id === one.question &&
      position.question.answers.some(({ id }) => id === one.answer)
    );
  });
}

/** The answers that were given, with what each adds. */
export function answersOf(tree: AdvisorTree, walk: Walk): readonly Answer[] {
  return walk.given.flatMap(({ question, answer: id }) => answerIn(tree, question, id) ?? []);
}

function fillIn(tree: AdvisorTree, walk: Walk): Walk {
  const position = positionOf(tree, walk);
  if (position.kind === 'outcome') return walk;
  const { question } = position;
  const known = question.answers.find(({ fact }) => fact !== null && walk.facts.includes(fact));
  if (!known) return walk;

  const given: Given = { question: question.id, answer: known.id, filledIn: true };
  return fillIn(tree, { ...walk, given: [...walk.given, given] });
}

function answerIn(tree: AdvisorTree, questionId: QuestionId, answerId: AnswerId): Answer | undefined {
  return tree.question(questionId).answers.find(({ id }) => id === answerId);
}

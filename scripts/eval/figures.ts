import type { Answer } from '../../src/knowledge/answerer.ts';
import type { Question } from './questions.ts';

export interface Outcome {
  readonly question: Question;
  readonly answer: Answer;
}

/** Percentages. A figure without questions is left out. */
export type Figures = Readonly<Record<string, number>>;

/**
 * The figures of questions about topics and of questions that must be refused.
 * "top-1" counts only an answer, not a suggestion; "top-3" also what is offered beside it.
 */
export function topicFigures(outcomes: readonly Outcome[]): Figures {
  const ours = outcomes.filter(({ question }) => question.id !== null && question.id !== 'role');
  const foreign = outcomes.filter(({ question }) => question.id === null);
  const typos = ours.filter(({ question }) => question.kind === 'typo');
  const clean = ours.filter(({ question }) => question.kind !== 'typo');
  const ranks = ours.map(rankOf);

  return {
    ...share('top-1', ours, (outcome) => isTop(outcome)),
    ...share('top-3', ours, (outcome) => rankOf(outcome) <= 3),
    ...(ours.length > 0 && {
      MRR: percent(
        ranks.reduce((sum, rank) => sum + 1 / rank, 0),
        ours.length,
      ),
    }),
    ...share('top-1 with typos', typos, isTop),
    ...share('top-1 without typos', clean, isTop),
    ...share('in scope, refused', ours, ({ answer }) => answer.kind === 'unknown'),
    ...share('in scope, asked back', ours, ({ answer }) => answer.kind === 'did-you-mean'),
    ...share('out of scope, refused', foreign, ({ answer }) => answer.kind === 'unknown'),
    ...share('out of scope, asked back', foreign, ({ answer }) => answer.kind === 'did-you-mean'),
  };
}

/** The figures of questions about one role. A wrong verdict with the wrong name said is wrong too. */
export function roleFigures(outcomes: readonly Outcome[]): Figures {
  const unlisted = outcomes.filter(({ question }) => question.listed === false);
  const listed = outcomes.filter(({ question }) => question.listed !== false);
  return {
    ...share('listed role, top-1', listed, isRightRole),
    ...share('unlisted role, not judged', unlisted, ({ answer }) => !isVerdict(answer)),
  };
}

function isTop(outcome: Outcome): boolean {
  return outcome.answer.kind !== 'did-you-mean' && rankOf(outcome) === 1;
}

/** The place of the first right topic, from 1; infinite when it is not offered at all. */
export function rankOf({ question, answer }: Outcome): number {
  const right = [question.id, ...question.accept];
  const place = offered(answer).findIndex((id) => right.includes(id));
  return place < 0 ? Infinity : place + 1;
}

/** The ids that an answer offers, best first. */
export function offered(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'answer':
      return [answer.topic.id, ...answer.alternatives.map(({ topic }) => topic.id)];
    case 'did-you-mean':
      return answer.alternatives.map(({ topic }) => topic.id);
    case 'role':
      return ['role', ...answer.alternatives.map(({ topic }) => topic.id)];
    case 'unknown':
    case 'language':
      return [];
  }
}

function isRightRole({ question, answer }: Outcome): boolean {
  if (answer.kind === 'answer') return answer.role !== undefined || question.accept.includes(answer.topic.id);
  if (answer.kind !== 'role') return false;

  const { match } = answer;
  return 'role' in match && match.role.name === question.role;
}

function isVerdict(answer: Answer): boolean {
  return answer.kind === 'role' && 'role' in answer.match;
}

function share(name: string, outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): Figures {
  return outcomes.length === 0 ? {} : { [name]: percent(outcomes.filter(test).length, outcomes.length) };
}

function percent(part: number, whole: number): number {
  return Math.round((1000 * part) / whole) / 10;
}

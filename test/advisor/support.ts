import { fileURLToPath } from 'node:url';
import type { AnswerId, QuestionId } from '../../src/advisor/ids.ts';
import type { AdvisorTree, Outcome } from '../../src/advisor/tree.ts';
import { answer, positionOf, start, type Walk } from '../../src/advisor/walk.ts';

export const KNOWLEDGE = fileURLToPath(new URL('../../knowledge', import.meta.url));

export interface Path {
  readonly answers: readonly { readonly question: QuestionId; readonly answer: AnswerId }[];
  readonly outcome: Outcome;
  readonly walk: Walk;
}

/** Every way through the choice, from the first question to an outcome. */
export function everyPath(tree: AdvisorTree, walk: Walk = start(tree)): readonly Path[] {
  const position = positionOf(tree, walk);
  if (position.kind === 'outcome') return [{ answers: walk.given, outcome: position.outcome, walk }];
  return position.question.answers.flatMap(({ id }) => {
    const next = answer(tree, walk, position.question.id, id);
    return next ? everyPath(tree, next) : [];
  });
}

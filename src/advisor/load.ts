import { load as parseYaml } from 'js-yaml';
import { z } from 'zod/v4';
import { KnowledgeError } from '../knowledge/errors.ts';
import { read } from '../knowledge/read.ts';
import { linksSchema } from '../knowledge/schema.ts';
import { ANSWER_IDS, CAVEAT_IDS, FACT_IDS, OUTCOME_IDS, QUESTION_IDS, STEP_IDS } from './ids.ts';
import type { QuestionId } from './ids.ts';
import type { AdvisorTree, Outcome, Question } from './tree.ts';

const FILE = 'advisor.yaml';

/** More questions than this, and people stop answering. */
export const MOST_QUESTIONS = 6;

const caveats = z.array(z.enum(CAVEAT_IDS)).default([]);
const next = z.union([
  z.strictObject({ ask: z.enum(QUESTION_IDS) }),
  z.strictObject({ conclude: z.enum(OUTCOME_IDS) }),
]);

const treeSchema = z.strictObject({
  start: z.enum(QUESTION_IDS),
  questions: z.array(
    z.strictObject({
      id: z.enum(QUESTION_IDS),
      answers: z
        .array(
          z.strictObject({
            id: z.enum(ANSWER_IDS),
            next,
            fact: z.enum(FACT_IDS).nullable().default(null),
            typed: z.array(z.string().regex(/^[a-z0-9]+( [a-z0-9]+)*$/)).default([]),
            undocumented: caveats,
          }),
        )
        .min(2),
    }),
  ),
  outcomes: z.array(
    z.strictObject({
      id: z.enum(OUTCOME_IDS),
      steps: z.array(z.enum(STEP_IDS)).min(1),
      caveats,
      undocumented: caveats,
      delegation: z
        .strictObject({ scope: z.enum(['subscription', 'resource-group']), people: z.boolean().default(false) })
        .nullable()
        .default(null),
      links: z.array(z.string()).min(1),
    }),
  ),
});

/**
 * Reads the choice between ways of access, and checks that it holds together.
 * @throws KnowledgeError naming what is missing, unreached, going in circles or too long.
 */
export async function loadAdvisor(folder: string): Promise<AdvisorTree> {
  const [found, links] = await Promise.all([
    read(folder, FILE, treeSchema, parseYaml),
    read(folder, 'links.yaml', linksSchema, parseYaml),
  ]);
  const questions = byId('questions', found.questions);
  const outcomes = byId(
    'outcomes',
    found.outcomes.map((outcome): Outcome => ({
      ...outcome,
      links: outcome.links.map(
        (id) => links[id] ?? refuse(`outcomes.${outcome.id}.links`, `"${id}" is not in links.yaml`),
      ),
    })),
  );
  const tree: AdvisorTree = {
    start: found.start,
    question: (id) => questions.get(id) ?? refuse('questions', `"${id}" is missing`),
    outcome: (id) => outcomes.get(id) ?? refuse('outcomes', `"${id}" is missing`),
    longestFrom: (id) => longest(tree, id, []),
    questions: found.questions,
    outcomes: [...outcomes.values()],
  };
  checkReached(tree);
  return tree;
}

/** Every question leads to outcomes in a few steps, and nothing is defined that no path reaches. */
function checkReached(tree: AdvisorTree): void {
  if (tree.longestFrom(tree.start) > MOST_QUESTIONS)
    refuse('start', `a path has more than ${MOST_QUESTIONS} questions`);
  const reached = reachedFrom(tree, tree.start);
  for (const { id } of tree.questions) if (!reached.has(`ask ${id}`)) refuse(`questions.${id}`, 'no path leads here');
  for (const { id } of tree.outcomes) {
    if (!reached.has(`conclude ${id}`)) refuse(`outcomes.${id}`, 'no path leads here');
  }
}

function reachedFrom(tree: AdvisorTree, start: QuestionId): ReadonlySet<string> {
  const inside = tree.question(start).answers.flatMap(({ next: to }) => {
    if (to.ask !== undefined) return [...reachedFrom(tree, to.ask)];
    return [`conclude ${tree.outcome(to.conclude).id}`];
  });
  return new Set([`ask ${start}`, ...inside]);
}

function longest(tree: AdvisorTree, id: QuestionId, before: readonly QuestionId[]): number {
  if (before.includes(id)) return refuse(`questions.${id}`, 'leads back to itself');
  const path = [...before, id];
  const rest = tree
    .question(id)
    .answers.map(({ next: to }) => (to.ask === undefined ? 0 : longest(tree, to.ask, path)));
  return 1 + Math.max(...rest);
}

function byId<T extends Question | Outcome>(field: string, all: readonly T[]): ReadonlyMap<T['id'], T> {
  const found = new Map(all.map((one): [T['id'], T] => [one.id, one]));
  return found.size === all.length ? found : refuse(field, 'an id is used twice');
}

function refuse(field: string, problem: string): never {
  throw new KnowledgeError(FILE, field, problem);
}

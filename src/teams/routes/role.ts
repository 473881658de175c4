import { rolePromptCard } from '../../cards/role.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { Answerer } from '../../knowledge/answerer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textOf } from '../actionData.ts';
import { LONGEST_QUESTION } from '../commands.ts';
import { roleAnswer } from '../roleAnswer.ts';
import type { Feature, Visit } from '../router.ts';
import type { Subjects } from '../subjects.ts';

/** Longest name that is looked up; Azure allows 128 characters for a role's name. */
const LONGEST_NAME = 200;
/** "Role removed at noon" is no name: a topic that scores this much is what the line is about. */
const SENTENCE = 0.45;

export interface RoleFeatureOptions {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  readonly subjects: Pick<Subjects, 'note'>;
  /** Answers a question. */
  readonly ask: (visit: Visit, question: string) => Promise<void>;
}

/** Whether a role counts, by its name or id. */
export function createRoleFeature(options: RoleFeatureOptions): Feature {
  const { knowledge, answerer, subjects } = options;

  async function lookUp(visit: Visit, name: string): Promise<void> {
    const asked = name.trim().slice(0, LONGEST_NAME);
    if (asked === '') {
      await visit.turn.reply(rolePromptCard(visit.t));
      return;
    }
    const question = `role ${asked}`;
    const found = answerer.answer(typedLine(visit) || question, { answerIn: visit.t.language });
    if (found.kind === 'answer' && found.score >= SENTENCE) {
      await options.ask(visit, typedLine(visit) || question);
      return;
    }
    subjects.note(visit.turn, { kind: 'question', question, topicId: null });
    const role =
      found.kind === 'role'
        ? { ...found, alternatives: found.alternatives.slice(0, 1) }
        : { match: { outcome: 'no-such-name', name: asked, near: [], score: 0 } as const, alternatives: [] };
    await visit.turn.reply(roleAnswer(asked, role, knowledge, visit.t));
  }

  return {
    commands: { role: lookUp },
    actions: {
      [VERBS.rolePrompt]: (visit) => lookUp(visit, ''),
      [VERBS.role]: (visit, data) => lookUp(visit, textOf(data, INPUTS.role)),
    },
  };
}

/** What was typed into the chat, with the word for "role" in whichever language; empty where a button was pressed. */
function typedLine({ turn }: Visit): string {
  return turn.input.kind === 'text' ? turn.input.text.trim().slice(0, LONGEST_QUESTION) : '';
}

import { rolePromptCard } from '../../cards/role.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { Answerer } from '../../knowledge/answerer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textOf } from '../actionData.ts';
import { roleAnswer } from '../roleAnswer.ts';
import type { Feature, Visit } from '../router.ts';

/** Longest name that is looked up; Azure allows 128 characters for a role's name. */
const LONGEST_NAME = 200;

/** Whether a role counts, by its name or id. */
export function createRoleFeature(options: { readonly knowledge: Knowledge; readonly answerer: Answerer }): Feature {
  const { knowledge, answerer } = options;

  async function lookUp(visit: Visit, name: string): Promise<void> {
    const asked = name.trim().slice(0, LONGEST_NAME);
    if (asked === '') {
      await visit.turn.reply(rolePromptCard(visit.t));
      return;
    }
    const found = answerer.answer(`role ${asked}`);
    const role =
      found.kind === 'role'
        ? { match: found.match, alternatives: found.alternatives.slice(0, 1) }
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

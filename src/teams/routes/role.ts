import { roleCard, rolePromptCard } from '../../cards/role.ts';
import type { RoleMatch as ShownMatch } from '../../cards/role.ts';
import type { CardMessage } from '../../cards/card.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Answerer } from '../../knowledge/answerer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { RoleMatch } from '../../knowledge/role-question.ts';
import { textOf } from '../actionData.ts';
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
    const match: RoleMatch =
      found.kind === 'role' ? found.match : { outcome: 'no-such-name', name: asked, near: [], score: 0 };
    await visit.turn.reply(roleAnswer(asked, match, knowledge, visit.t));
  }

  return {
    commands: { role: lookUp },
    actions: {
      [VERBS.rolePrompt]: (visit) => lookUp(visit, ''),
      [VERBS.role]: (visit, data) => lookUp(visit, textOf(data, INPUTS.role)),
    },
  };
}

/** What is known about a role, as a card. */
export function roleAnswer(asked: string, match: RoleMatch, knowledge: Knowledge, t: Translator): CardMessage {
  const { url, lastVerified } = knowledge.roleVocabulary.source;
  const customRole = knowledge.topic('custom-role', t.language);
  const about = customRole && { id: customRole.id, question: customRole.question };
  return roleCard({ asked, match: shown(match), customRole: about, source: { url, lastVerified } }, t);
}

function shown(match: RoleMatch): ShownMatch {
  switch (match.outcome) {
    case 'eligible':
    case 'not-eligible':
      return { kind: 'listed', roles: [match.role] };
    case 'ambiguous':
      return { kind: 'listed', roles: match.roles };
    case 'not-listed':
      return { kind: 'not-listed', name: match.name };
    case 'no-such-name':
      return { kind: 'no-such-name', name: match.name, near: match.near };
  }
}

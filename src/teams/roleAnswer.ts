import type { CardMessage } from '../cards/card.ts';
import { roleCard } from '../cards/role.ts';
import type { RoleMatch as ShownMatch } from '../cards/role.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Answer } from '../knowledge/answerer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RoleMatch } from '../knowledge/role-question.ts';

/** What is known about a role, as a card, with the questions that the asker may have meant beside it. */
export function roleAnswer(
  asked: string,
  { match, alternatives }: Pick<Extract<Answer, { kind: 'role' }>, 'match' | 'alternatives'>,
  knowledge: Knowledge,
  t: Translator,
): CardMessage {
  const { url, lastVerified } = knowledge.roleVocabulary.source;
  const related = alternatives.map(({ topic }) => {
    const { id, question } = knowledge.topic(topic.id, t.language) ?? topic;
    return { id, question };
  });
  return roleCard({ asked, match: shown(match), related, source: { url, lastVerified } }, t);
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

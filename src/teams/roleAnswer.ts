import type { CardMessage } from '../cards/card.ts';
import { roleCard } from '../cards/role.ts';
import type { RoleMatch as ShownMatch } from '../cards/role.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Answer } from '../knowledge/answerer.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RoleMatch } from '../knowledge/role-question.ts';

type RoleAnswer = Pick<Extract<Answer, { kind: 'role' }>, 'match' | 'alternatives' | 'scope'>;

/** What is known about a role, as a card, with the questions that the asker may have meant beside it. */
export function roleAnswer(
  asked: string,
  { match, alternatives, scope }: RoleAnswer,
  knowledge: Knowledge,
  t: Translator,
): CardMessage {
  const { url, lastVerified } = knowledge.roleVocabulary.source;
  const related = alternatives.map(({ topic }) => {
    const { id, question } = knowledge.topic(topic.id, t.language) ?? topic;
    return { id, question };
  });
  const at = scope === undefined ? {} : { scope };
  const several = match.outcome === 'several';
  return roleCard({ asked, matches: shown(match), several, ...at, related, source: { url, lastVerified } }, t);
}

function shown(match: RoleMatch): readonly ShownMatch[] {
  switch (match.outcome) {
    case 'eligible':
    case 'not-eligible':
      return [{ kind: 'listed', role: match.role }];
    case 'ambiguous':
      return match.roles.map((role) => ({ kind: 'listed', role }));
    case 'not-listed':
      return [{ kind: 'not-listed', name: match.name }];
    case 'no-such-name':
      return [{ kind: 'no-such-name', name: match.name, near: match.near }];
    case 'elsewhere':
      return [
        { kind: 'elsewhere', name: match.name, system: match.system },
        ...match.near.map((role) => ({ kind: 'listed', role }) as const),
      ];
    case 'several':
      return match.matches.flatMap(shown);
  }
}

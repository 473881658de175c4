import type { Language } from '../i18n/languages.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import { createTranslator, type Translator } from '../i18n/translator.ts';
import type { Answer } from '../knowledge/answerer.ts';
import { isServed } from '../knowledge/language.ts';
import type { Knowledge, Link, Topic } from '../knowledge/knowledge.ts';
import type { RoleMatch } from '../knowledge/role-question.ts';
import type { Hit } from '../knowledge/search.ts';
import type { ListedRole } from '../pec/roles.ts';

/** One answer as a line of `npm run ask -- --json`. Other programs lean on it. */
export interface AskLine {
  readonly question: string;
  readonly lang: string;
  /** A topic, `role`, or null: the bot does not know, or asks back when there are alternatives. */
  readonly id: string | null;
  /** 0…1. */
  readonly score: number;
  readonly answer: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly alternatives: readonly { readonly id: string; readonly score: number }[];
  /** The name of the role that was matched. */
  readonly role?: string | undefined;
}

/** Made once a language, since a thousand answers may need it. */
const translators = new Map<Language, Translator>();

function translatorFor(language: Language): Translator {
  const translator = translators.get(language) ?? createTranslator(language);
  translators.set(language, translator);
  return translator;
}

export function toLine(question: string, answer: Answer, knowledge: Knowledge): AskLine {
  const say = translatorFor(answer.language);
  const nothing = { question, lang: answer.language, id: null, score: 0, links: [], alternatives: [] };
  switch (answer.kind) {
    case 'answer':
      return {
        question,
        lang: answer.language,
        id: answer.topic.id,
        score: rounded(answer.score),
        answer: topicText(answer, say),
        links: answer.topic.links.map(linkOf),
        alternatives: answer.alternatives.map(hitOf),
        ...(answer.role && { role: roleName(answer.role) }),
      };
    case 'did-you-mean':
      return { ...nothing, answer: say('ask.didYouMean'), alternatives: answer.alternatives.map(hitOf) };
    case 'unknown':
      return { ...nothing, answer: say('ask.unknown') };
    case 'role':
      return {
        ...nothing,
        id: 'role',
        score: rounded(answer.match.score),
        answer: roleText(answer.match, say),
        links: [linkOf(knowledge.roleVocabulary.source)],
        alternatives: answer.alternatives.map(hitOf),
        role: roleName(answer.match),
      };
    case 'language':
      return { ...nothing, answer: languageText(answer, say, knowledge) };
  }
}

/** The same for a person at a terminal. */
export function toText(answer: Answer, knowledge: Knowledge): string {
  const say = translatorFor(answer.language);
  const line = toLine('', answer, knowledge);
  switch (answer.kind) {
    case 'answer':
      return [
        answer.topic.question,
        '',
        topicText(answer, say),
        '',
        ...sources(answer.topic.links, say),
        ...related(answer.topic, say),
      ].join('\n');
    case 'did-you-mean':
      return [line.answer, ...answer.alternatives.map(({ topic }) => `- ${topic.question}`)].join('\n');
    case 'role':
      return [line.answer, '', ...sources([knowledge.roleVocabulary.source], say)].join('\n');
    case 'unknown':
    case 'language':
      return line.answer;
  }
}

/** What the topic says; about a role at one scope, after the role's own verdict. */
function topicText({ topic, role, scope }: Extract<Answer, { kind: 'answer' }>, say: Translator): string {
  return role && scope ? `${roleText(role, say)}\n\n${topic.answer}` : topic.answer;
}

function roleText(match: RoleMatch, say: Translator): string {
  switch (match.outcome) {
    case 'eligible':
    case 'not-eligible': {
      const verdict: MessageKey = match.outcome === 'eligible' ? 'ask.role.eligible' : 'ask.role.notEligible';
      const { name: role, lighthouse } = match.role;
      return `${say(verdict, { role })} ${say('ask.role.lighthouse', { lighthouse })}`;
    }
    case 'ambiguous':
      return [
        say('ask.role.ambiguous'),
        ...match.roles.map(({ name, eligible }) =>
          say('ask.role.line', { role: name, eligible: eligible ? 'yes' : 'no' }),
        ),
      ].join('\n');
    case 'not-listed':
      return say('ask.role.notListed', { role: match.name });
    case 'no-such-name':
      return unknownRoleText(match.name, match.near, say);
    case 'elsewhere': {
      const { name, system } = match;
      const others = match.near.map((role) => roleText(matchOfListed(role), say));
      return [`${say(`asking.role.${system}.name`, { name })} ${say(`asking.role.${system}.text`)}`, ...others].join(
        '\n',
      );
    }
    case 'several':
      return match.matches.map((one) => roleText(one, say)).join('\n');
  }
}

function matchOfListed(role: ListedRole): RoleMatch {
  return { outcome: role.eligible ? 'eligible' : 'not-eligible', role, score: 1 };
}

function unknownRoleText(name: string, near: readonly { readonly name: string }[], say: Translator): string {
  const unknown = say('ask.role.unknown', { role: name });
  return near.length === 0
    ? unknown
    : `${unknown} ${say('ask.role.near', { names: say.list(near.map((role) => role.name)) })}`;
}

/** Undefined for a name that no role has. */
function roleName(match: RoleMatch | undefined): string | undefined {
  switch (match?.outcome) {
    case 'eligible':
    case 'not-eligible':
      return match.role.name;
    case 'ambiguous':
      return match.roles[0]?.name ?? '';
    case 'not-listed':
      return match.name;
    case 'elsewhere':
      return match.near[0]?.name ?? match.name;
    case 'several':
      return roleName(match.matches[0]);
    case 'no-such-name':
    case undefined:
      return undefined;
  }
}

function languageText(answer: Extract<Answer, { kind: 'language' }>, say: Translator, knowledge: Knowledge): string {
  const language = say.languageName(answer.requested);
  return isServed(answer.requested, knowledge.languages)
    ? say('ask.language.changed')
    : say('ask.language.notServed', { language });
}

function sources(links: readonly Link[], say: Translator): string[] {
  return links.map(
    ({ title, url, lastVerified }) =>
      `${say('ask.source')}: ${title} <${url}> (${say('ask.verified', { date: say.date(lastVerified) })})`,
  );
}

function related(topic: Topic, say: Translator): string[] {
  if (topic.related.length === 0) return [];
  return ['', `${say('ask.related')}:`, ...topic.related.map(({ question }) => `- ${question}`)];
}

function linkOf({ title, url }: Link): AskLine['links'][number] {
  return { title, url };
}

function hitOf({ topic, score }: Hit): AskLine['alternatives'][number] {
  return { id: topic.id, score: rounded(score) };
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

import type { Translator } from '../i18n/translator.ts';
import type { OtherSystem } from '../knowledge/other-roles.ts';
import type { RoleScope } from '../knowledge/role-scope.ts';
import type { ListedRole } from '../pec/roles.ts';
import { askButton, button, checkButton } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { sourceLines } from './answer.ts';
import type { QuestionChoice } from './ask-back.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** What there is to say about one name. */
export type RoleMatch =
  | { readonly kind: 'listed'; readonly role: ListedRole }
  | { readonly kind: 'not-listed'; readonly name: string }
  /** No built-in role has that name. */
  | { readonly kind: 'no-such-name'; readonly name: string; readonly near: readonly ListedRole[] }
  /** A role of another system than Azure's. */
  | { readonly kind: 'elsewhere'; readonly name: string; readonly system: OtherSystem };

export interface RoleInput {
  /** The name as it was typed. */
  readonly asked: string;
  /** More than one where names are equally near, or where several were asked about. */
  readonly matches: readonly RoleMatch[];
  /** True where each of the roles was asked about. */
  readonly several?: boolean;
  /** Where the role is held, where that was asked. */
  readonly scope?: RoleScope;
  /** What to read on, best first. */
  readonly related: readonly QuestionChoice[];
  readonly source: { readonly url: string; readonly lastVerified: string };
}

/** Longest role name that is read, in characters. */
const LONGEST_ROLE_NAME = 200;
const MOST_ROLES = 4;
const MOST_NEAR = 3;
const MOST_RELATED = 2;

/** Asks for the name of a role. */
export function rolePromptCard(t: Translator): CardMessage {
  const data = {
    title: t('rolePrompt.title'),
    inputId: INPUTS.role,
    label: t('rolePrompt.label'),
    placeholder: t('rolePrompt.placeholder'),
    error: t('rolePrompt.error'),
    longest: LONGEST_ROLE_NAME,
    submit: button(t('button.lookUp'), VERBS.role),
    buttons: [],
  };
  return renderCard('role-prompt', data, { t, summary: t('rolePrompt.title') });
}

/** Whether roles count for PEC, one below the other: eligible, not eligible, not on the list, of another system, or unknown. */
export function roleCard(input: RoleInput, t: Translator): CardMessage {
  const shown = input.matches.slice(0, MOST_ROLES);
  const verdicts = shown.map((match) => verdictOf(match, input.scope, t));
  const near = shown.flatMap((match) => (match.kind === 'no-such-name' ? match.near : [])).slice(0, MOST_NEAR);
  const related = input.related.slice(0, near.length > 0 ? 1 : MOST_RELATED);
  const data = {
    title: titleOf(input, t),
    roles: verdicts,
    ...(near.length > 0
      ? { near: t('role.near', { names: t.list(near.map((role) => markdownText(role.name))) }) }
      : {}),
    source: sourceLines(
      { links: [{ title: t('role.source'), url: input.source.url }], lastVerified: input.source.lastVerified },
      t,
    )[0],
    buttons: [
      ...near.map((role) => button(role.name, VERBS.role, { role: role.name })),
      ...related.map(({ id, question }) => button(question, VERBS.askTopic, { topic: id })),
      button(t('button.role'), VERBS.rolePrompt),
      ...(near.length > 0 ? [] : [checkButton(t)]),
      askButton(t),
    ],
  };
  const summary = verdicts.map((verdict) => verdict.summary).join('. ');
  return renderCard('role', data, { t, summary });
}

function titleOf({ asked, matches, several }: RoleInput, t: Translator): string {
  if (several) return t('asking.role.titleSeveral');
  const alike = matches.length > 1 && matches.every(({ kind }) => kind === 'listed');
  return alike ? t('role.titleNear', { asked: markdownText(asked, LONGEST_NAME) }) : t('role.title');
}

function verdictOf(match: RoleMatch, scope: RoleScope | undefined, t: Translator) {
  switch (match.kind) {
    case 'listed':
      return listed(match.role, scope, t);
    case 'not-listed':
      return undecided('role.unlisted', match.name, t);
    case 'no-such-name':
      return undecided('role.unknown', match.name, t);
    case 'elsewhere': {
      const { name, system } = match;
      return {
        verdict: t(`asking.role.${system}.name`, { name: markdownText(name) }),
        summary: t(`asking.role.${system}.name`, { name: plainText(name) }),
        color: 'attention',
        lines: [t(`asking.role.${system}.text`)],
      };
    }
  }
}

function listed(role: ListedRole, scope: RoleScope | undefined, t: Translator) {
  const key = role.eligible ? 'role.eligible' : 'role.notEligible';
  const verdict = (name: string) =>
    role.eligible && scope ? t('asking.role.scoped', { scope, name }) : t(key, { name });
  return {
    verdict: verdict(markdownText(role.name)),
    summary: verdict(plainText(role.name)),
    color: role.eligible ? 'default' : 'attention',
    lines: [
      ...(scope ? [role.eligible ? t('asking.role.scope', { scope }) : t('asking.role.everyScope')] : []),
      t(`${key}.text`),
      ...(role.pageName === role.name ? [] : [t('role.pageName', { pageName: markdownText(role.pageName) })]),
      ...(role.eligible ? [t(`role.lighthouse.${role.lighthouse}`)] : []),
    ],
  };
}

function undecided(key: 'role.unlisted' | 'role.unknown', name: string, t: Translator) {
  return {
    verdict: t(key, { name: markdownText(name, LONGEST_NAME) }),
    summary: t(key, { name: plainText(name, LONGEST_NAME) }),
    color: 'default',
    lines: [t(`${key}.text`)],
  };
}

import type { Translator } from '../i18n/translator.ts';
import type { ListedRole } from '../pec/roles.ts';
import { askButton, button, checkButton } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { sourceLines } from './answer.ts';
import type { QuestionChoice } from './ask-back.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** What the list of roles says to a name. `listed` holds two roles where two names are equally near. */
export type RoleMatch =
  | { readonly kind: 'listed'; readonly roles: readonly ListedRole[] }
  | { readonly kind: 'not-listed'; readonly name: string }
  /** No built-in role has that name. */
  | { readonly kind: 'no-such-name'; readonly name: string; readonly near: readonly ListedRole[] };

export interface RoleInput {
  /** The name as it was typed. */
  readonly asked: string;
  readonly match: RoleMatch;
  /** What to read on, best first. */
  readonly related: readonly QuestionChoice[];
  readonly source: { readonly url: string; readonly lastVerified: string };
}

/** Longest role name that is read, in characters. */
export const LONGEST_ROLE_NAME = 200;
const MOST_ROLES = 3;
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

/** Whether a role counts for PEC: eligible, not eligible, not on the list, or no role that is known. */
export function roleCard(input: RoleInput, t: Translator): CardMessage {
  const { match } = input;
  const verdicts =
    match.kind === 'listed'
      ? match.roles.slice(0, MOST_ROLES).map((role) => listed(role, t))
      : [undecided(match.kind === 'not-listed' ? 'role.unlisted' : 'role.unknown', match.name, t)];
  const near = match.kind === 'no-such-name' ? match.near.slice(0, MOST_ROLES) : [];
  const related = input.related.slice(0, near.length > 0 ? 1 : MOST_RELATED);
  const data = {
    title:
      verdicts.length > 1 ? t('role.titleNear', { asked: markdownText(input.asked, LONGEST_NAME) }) : t('role.title'),
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

function listed(role: ListedRole, t: Translator) {
  const key = role.eligible ? 'role.eligible' : 'role.notEligible';
  return {
    verdict: t(key, { name: markdownText(role.name) }),
    summary: t(key, { name: plainText(role.name) }),
    color: role.eligible ? 'default' : 'attention',
    lines: [
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

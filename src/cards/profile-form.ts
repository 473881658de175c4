import {
  type DraftValues,
  type FieldProblem,
  PROFILE_FIELDS,
  type ProfileField,
  type ProfileKind,
  type Side,
  sidesOf,
} from '../check/profile-draft.ts';
import type { Translator } from '../i18n/translator.ts';
import { button, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { VERBS } from './verbs.ts';

export interface ProfileFormInput {
  readonly kind: ProfileKind;
  /** Whose profile it is. */
  readonly partnerTenantId: string;
  readonly values: DraftValues;
  /** Of the profile that the form was opened on. */
  readonly version: string;
  readonly problems: readonly FieldProblem[];
  /** Whether the values are what somebody typed before, and not what is saved. */
  readonly resumed: boolean;
  readonly demo: boolean;
}

/** Longest text that each field takes, in characters: room for braces, spaces and a pasted list. */
const LONGEST: Readonly<Record<ProfileField, number>> = {
  name: 200,
  tenantId: 80,
  adminAgents: 80,
  helpdeskAgents: 80,
  partnerIds: 600,
};
const HINTED = ['tenantId', 'adminAgents', 'partnerIds'] as const satisfies readonly ProfileField[];

/** Asks for one or two organisations. What was typed is shown again, with what is wrong above each field. */
export function profileFormCard(input: ProfileFormInput, t: Translator): CardMessage {
  const { kind, partnerTenantId, version, problems, resumed, demo } = input;
  const title = t('profile.form.title');
  const count = problems.length;
  const data = {
    title,
    ...demoLine(demo, t),
    problems: count > 0 ? [t('profile.problems', { count })] : resumed ? [t('profile.form.resumed')] : [],
    sections: sidesOf(kind).map((side) => ({
      heading: t(`profile.section.${side}`, { kind }),
      fields: PROFILE_FIELDS.map((field) => fieldOf(side, field, input, t)),
    })),
    submit: button(t('profile.preview'), VERBS.profilePreview, { kind, partner: partnerTenantId, version }),
    buttons: [button(t('profile.kind.other'), VERBS.profileChange), button(t('profile.cancel'), VERBS.profileCancel)],
  };
  return renderCard('profile-form', data, { t, summary: title });
}

function fieldOf(side: Side, field: ProfileField, { values, problems }: ProfileFormInput, t: Translator) {
  const id = `${side}-${field}` as const;
  const hinted = HINTED.find((one) => one === field);
  return {
    id,
    label: t(`profile.field.${field}`, { side }),
    value: plainText(values[id] ?? '', LONGEST[field]),
    required: field !== 'helpdeskAgents',
    error: t('profile.problem.empty'),
    longest: LONGEST[field],
    hints: hinted ? [t(`profile.hint.${hinted}`)] : [],
    problems: problems
      .filter((problem) => problem.field === id)
      .map(({ code, value }) => t(`profile.problem.${code}`, { value: markdownText(value, LONGEST_NAME) })),
  };
}

import type { ProfileDifference } from '../check/profile-difference.ts';
import type { ProfileKind } from '../check/profile-draft.ts';
import type { Translator } from '../i18n/translator.ts';
import { button, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { markdownText } from './escape.ts';
import { renderWithin } from './render.ts';
import { VERBS } from './verbs.ts';

export interface ProfilePreviewInput {
  readonly draftId: string;
  readonly kind: ProfileKind;
  readonly differences: readonly ProfileDifference[];
  /** Who changed the profile while the form was filled in, and when; null where nobody did. */
  readonly meanwhile: { readonly by: string; readonly at: Date } | null;
  /** Whether the own tenant in the form is another than the one that the sender chats from. */
  readonly foreignTenant: boolean;
  readonly demo: boolean;
}

/** Longest list of partner ids that is shown, in characters. */
const LONGEST_VALUE = 700;
const SHORT_VALUE = 100;

/** What saving would change, field by field, before anything is saved. */
export function profilePreviewCard(input: ProfilePreviewInput, t: Translator): CardMessage {
  const { draftId, kind, differences, meanwhile, foreignTenant, demo } = input;
  const nothing = differences.length === 0;
  const title = t(nothing ? 'profile.preview.nothing' : 'profile.preview.title');
  const back = button(t('profile.back'), VERBS.profileForm, { kind });
  const cancel = button(t('profile.cancel'), VERBS.profileCancel);
  const dataFor = (longest: number) => ({
    title,
    ...demoLine(demo, t),
    notes: [
      ...(meanwhile
        ? [t('profile.preview.meanwhile', { who: markdownText(meanwhile.by), at: t.dateTime(meanwhile.at) })]
        : []),
      ...(foreignTenant ? [t('profile.preview.foreignTenant')] : []),
    ],
    rows: differences.map((difference) => rowOf(difference, longest, t)),
    effects: nothing ? [] : [t('profile.preview.effect')],
    buttons: nothing
      ? [back, cancel]
      : [button(t('profile.save'), VERBS.profileSave, { draft: draftId }), back, cancel],
  });
  return renderWithin('profile-preview', [LONGEST_VALUE, SHORT_VALUE], dataFor, { t, summary: title });
}

function rowOf({ holder, field, before, after }: ProfileDifference, longest: number, t: Translator) {
  const shown = (value: string): string => markdownText(value, longest);
  return {
    label: t(`profile.difference.${field}`, { holder }),
    lines: [
      ...(before === null ? [] : [t('profile.difference.before', { value: shown(before) })]),
      after === null ? t('profile.difference.none') : t('profile.difference.after', { value: shown(after) }),
    ],
  };
}

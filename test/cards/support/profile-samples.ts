import { profileFormCard } from '../../../src/cards/profile-form.ts';
import { profilePreviewCard } from '../../../src/cards/profile-preview.ts';
import { differencesOf, type ProfileDifference } from '../../../src/check/profile-difference.ts';
import { type DraftValues, PROFILE_FIELDS, readDraft, SIDES, valuesOf } from '../../../src/check/profile-draft.ts';
import { demoProfile } from '../../../src/demo/profile.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import type { Sample } from './sample.ts';

const VERSION = '0123456789abcdef';
const DRAFT_ID = '0a1b2c3d-0000-4000-8000-000000000000';
const FILLED = valuesOf(demoProfile, demoProfile.billTo.tenantId);
const HOSTILE_VALUES: DraftValues = Object.fromEntries(
  SIDES.flatMap((side) => PROFILE_FIELDS.map((field) => [`${side}-${field}`, LONG_HOSTILE_TEXT])),
);
const HOSTILE_READING = readDraft('reseller', HOSTILE_VALUES);
const HOSTILE_DIFFERENCES: readonly ProfileDifference[] = (['billTo', 'resellerOfRecord'] as const).flatMap((holder) =>
  PROFILE_FIELDS.map((field) => ({ holder, field, before: LONG_HOSTILE_TEXT, after: LONG_HOSTILE_TEXT })),
);

const FORM = {
  kind: 'billed',
  partnerTenantId: demoProfile.billTo.tenantId,
  values: FILLED,
  version: VERSION,
  problems: [],
  resumed: false,
  demo: true,
} as const;
const PREVIEW = {
  draftId: DRAFT_ID,
  kind: 'provider',
  differences: differencesOf(null, demoProfile),
  meanwhile: null,
  foreignTenant: false,
  demo: true,
} as const;

export const PROFILE_SAMPLES: readonly Sample[] = [
  { name: 'profile-form', template: 'profile-form', build: (t) => profileFormCard(FORM, t) },
  {
    name: 'profile-form-resumed',
    template: 'profile-form',
    build: (t) => profileFormCard({ ...FORM, kind: 'reseller', resumed: true, demo: false }, t),
  },
  {
    name: 'profile-form-hostile',
    template: 'profile-form',
    hostile: true,
    build: (t) =>
      profileFormCard(
        {
          ...FORM,
          kind: 'reseller',
          values: HOSTILE_VALUES,
          problems: HOSTILE_READING.ok ? [] : HOSTILE_READING.problems,
        },
        t,
      ),
  },
  { name: 'profile-preview', template: 'profile-preview', build: (t) => profilePreviewCard(PREVIEW, t) },
  {
    name: 'profile-preview-nothing',
    template: 'profile-preview',
    build: (t) => profilePreviewCard({ ...PREVIEW, differences: [], demo: false }, t),
  },
  {
    name: 'profile-preview-hostile',
    template: 'profile-preview',
    hostile: true,
    build: (t) =>
      profilePreviewCard(
        {
          ...PREVIEW,
          differences: HOSTILE_DIFFERENCES,
          meanwhile: { by: LONG_HOSTILE_TEXT, at: new Date('2026-11-23T09:00:00Z') },
          foreignTenant: true,
        },
        t,
      ),
  },
];

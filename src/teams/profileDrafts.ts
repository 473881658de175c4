import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { type DraftValues, PROFILE_FIELDS, PROFILE_KINDS, type ProfileKind, SIDES } from '../check/profile-draft.ts';
import { DAY_MS } from '../durations.ts';
import type { Memory } from '../store/memory.ts';
import { textOf } from './actionData.ts';
import type { ActionData } from './router.ts';
import type { Turn } from './turn.ts';

/** What somebody typed into the form and has not saved yet. */
export interface ProfileDraft {
  readonly id: string;
  readonly kind: ProfileKind;
  readonly values: DraftValues;
  /** Of the profile that it was compared with; saving refuses where that has changed. */
  readonly version: string;
}

/** One draft for each conversation and partner, for a day: nothing typed is lost, and none is another partner's. */
export interface ProfileDrafts {
  get(turn: Turn, partnerTenantId: string): Promise<ProfileDraft | null>;
  keep(turn: Turn, partnerTenantId: string, draft: Omit<ProfileDraft, 'id'>): Promise<ProfileDraft>;
  drop(turn: Turn, partnerTenantId: string): Promise<void>;
}

const KEPT_MS = DAY_MS;

const draftSchema = z.object({
  id: z.guid(),
  kind: z.enum(PROFILE_KINDS),
  values: z.record(z.string(), z.string()),
  version: z.string(),
});

export function createProfileDrafts(memory: Memory): ProfileDrafts {
  return {
    async get({ address }, partnerTenantId) {
      const parsed = draftSchema.safeParse(await memory.get(address.conversationId, keyOf(partnerTenantId)));
      return parsed.success ? parsed.data : null;
    },
    async keep({ address }, partnerTenantId, draft) {
      const kept = { id: randomUUID(), ...draft };
      await memory.set(address.conversationId, keyOf(partnerTenantId), kept, KEPT_MS);
      return kept;
    },
    drop: ({ address }, partnerTenantId) => memory.delete(address.conversationId, keyOf(partnerTenantId)),
  };
}

function keyOf(partnerTenantId: string): string {
  return `profile-draft ${partnerTenantId}`;
}

/** The fields of the form as they were sent; whatever else was sent is left out. */
export function typedValues(data: ActionData): DraftValues {
  const ids = SIDES.flatMap((side) => PROFILE_FIELDS.map((field) => `${side}-${field}` as const));
  return Object.fromEntries(ids.filter((id) => Object.hasOwn(data, id)).map((id) => [id, textOf(data, id)]));
}

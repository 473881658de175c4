import { actorOf } from '../../access/auditing.ts';
import type { LookUpAgentGroups } from '../../azure/agent-groups.ts';
import { button } from '../../cards/buttons.ts';
import { noticeCard } from '../../cards/notice.ts';
import { profileFormCard } from '../../cards/profile-form.ts';
import { profilePreviewCard } from '../../cards/profile-preview.ts';
import { VERBS } from '../../cards/verbs.ts';
import { auditDetailsOf, differencesOf, versionOf } from '../../check/profile-difference.ts';
import { type Organisations, PROFILE_KINDS, type ProfileKind, readDraft, valuesOf } from '../../check/profile-draft.ts';
import { isGuid } from '../../pec/profile.ts';
import type { Profiles, StoredProfile } from '../../store/profiles.ts';
import { textOf } from '../actionData.ts';
import { authorOf } from '../authorOf.ts';
import type { ProfileDraft, ProfileDrafts } from '../profileDrafts.ts';
import { typedValues } from '../profileDrafts.ts';
import { refusalCard } from '../refusal.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import type { ProfileFeatureOptions } from './profile.ts';

export interface ProfileChangeOptions extends ProfileFeatureOptions {
  readonly profiles: Pick<Profiles, 'get' | 'change'>;
  readonly drafts: ProfileDrafts;
  /** Null where Microsoft Graph cannot be asked. */
  readonly lookUpGroups: LookUpAgentGroups | null;
  /** In local mode, where nobody is authenticated and a tenant says nothing. */
  readonly local: boolean;
}

interface Opened {
  readonly partnerTenantId: string;
  readonly stored: StoredProfile | null;
  /** What the form is compared with. */
  readonly current: Organisations | null;
}

/** Changing the partner profile: which arrangement, the form, what would change, and only then saving. */
export function createProfileChange(options: ProfileChangeOptions): NonNullable<Feature['actions']> {
  const { policy, profiles, drafts, lookUpGroups, local, demo, demoProfile, fromFile } = options;

  const notice = (visit: Visit, lines: readonly string[]) =>
    visit.turn.replaceCard(
      noticeCard({ lines, buttons: [button(visit.t('profile.show'), VERBS.profile)], demo }, visit.t),
    );

  /** Each press is authorised anew. Says why and answers null where the profile may not be changed. */
  async function open(visit: Visit): Promise<Opened | null> {
    const { turn, t } = visit;
    if (turn.address.kind !== 'personal') {
      await turn.reply(noticeCard({ lines: [t('chat.profile.private')] }, t));
      return null;
    }
    const decision = await policy.decide(turn, 'change-profile', null);
    if (!decision.allowed) {
      await turn.reply(refusalCard(visit, decision, demo));
      return null;
    }
    if (fromFile) {
      await notice(visit, [t('profile.fromFile')]);
      return null;
    }
    const { partnerTenantId } = decision;
    const reading = await profiles.get(partnerTenantId);
    const stored = reading.found ? reading : null;
    return { partnerTenantId, stored, current: stored?.profile ?? demoProfile };
  }

  const opening =
    (act: (visit: Visit, opened: Opened, data: ActionData) => Promise<unknown>) =>
    async (visit: Visit, data: ActionData): Promise<void> => {
      const opened = await open(visit);
      if (opened) await act(visit, opened, data);
    };

  async function chooseKind({ turn, t }: Visit, found: readonly string[] = []): Promise<void> {
    const lines = [
      ...found,
      t('profile.kind.intro'),
      ...PROFILE_KINDS.map((kind) => t(`profile.kind.${kind}.means`)),
      t('profile.kind.next'),
    ];
    const buttons = [
      ...PROFILE_KINDS.map((kind) => button(t(`profile.kind.${kind}`), VERBS.profileForm, { kind })),
      ...(found.length === 0 ? [button(t('profile.lookUp'), VERBS.profileLookUp)] : []),
      button(t('profile.cancel'), VERBS.profileCancel),
    ];
    await turn.replaceCard(noticeCard({ title: t('profile.kind.title'), lines, buttons, demo }, t));
  }

  async function lookUp(visit: Visit, { partnerTenantId, current }: Opened): Promise<void> {
    const { turn, t } = visit;
    const { tenantId, objectId } = turn.sender;
    if (!lookUpGroups) return await chooseKind(visit, [t('profile.lookUp.off')]);
    if (tenantId === null || objectId === null) return await chooseKind(visit, [t('profile.lookUp.not-signed-in')]);
    // The groups of a distributor, say, are not those of its partner.
    if (!local && tenantId !== partnerTenantId) return await chooseKind(visit, [t('profile.lookUp.otherTenant')]);
    const outcome = await lookUpGroups({ tenantId, objectId });
    if (!outcome.ok) return await chooseKind(visit, [t(`profile.lookUp.${outcome.reason}`)]);

    const { adminAgents, helpdeskAgents } = outcome.groups;
    const before = (await drafts.get(turn, partnerTenantId))?.values ?? valuesOf(current, partnerTenantId);
    const values = { ...before, 'us-adminAgents': adminAgents, 'us-helpdeskAgents': helpdeskAgents ?? '' };
    await drafts.keep(turn, partnerTenantId, { kind: 'billed', values, version: versionOf(current) });
    const shown = { adminAgents, helpdeskAgents: helpdeskAgents ?? t('profile.lookUp.noHelpdesk') };
    await chooseKind(visit, [t('profile.lookUp.found', shown)]);
  }

  async function showForm({ turn, t }: Visit, { partnerTenantId, current }: Opened, data: ActionData): Promise<void> {
    const kind = kindFrom(data);
    const draft = await drafts.get(turn, partnerTenantId);
    const values = { ...valuesOf(current, partnerTenantId), ...draft?.values };
    const about = { kind, partnerTenantId, version: versionOf(current) };
    const form = { ...about, values, problems: [], resumed: draft !== null, demo };
    await turn.replaceCard(profileFormCard(form, t));
  }

  async function preview(visit: Visit, opened: Opened, data: ActionData): Promise<void> {
    const { partnerTenantId } = opened;
    // Whoever acts for several partners may press the form of one while they act for another.
    if (textOf(data, 'partner') !== partnerTenantId) {
      await notice(visit, [visit.t('profile.gone')]);
      return;
    }
    const [kind, version, values] = [kindFrom(data), textOf(data, 'version'), typedValues(data)];
    const reading = readDraft(kind, values);
    if (!reading.ok) {
      await drafts.keep(visit.turn, partnerTenantId, { kind, values, version });
      const form = { kind, partnerTenantId, values, version, problems: reading.problems, resumed: false, demo };
      await visit.turn.replaceCard(profileFormCard(form, visit.t));
      return;
    }
    await showPreview(visit, opened, { kind, values, version }, reading.organisations);
  }

  async function showPreview(
    { turn, t }: Visit,
    { partnerTenantId, stored, current }: Opened,
    { kind, values, version }: Omit<ProfileDraft, 'id'>,
    wanted: Organisations,
  ): Promise<void> {
    const now = versionOf(current);
    const draft = await drafts.keep(turn, partnerTenantId, { kind, values, version: now });
    const own = kind === 'reseller' ? wanted.resellerOfRecord : wanted.billTo;
    const { tenantId } = turn.sender;
    const card = {
      draftId: draft.id,
      kind,
      differences: differencesOf(current, wanted),
      meanwhile: stored && version !== now ? { by: stored.changedBy, at: stored.changedAt } : null,
      foreignTenant: tenantId !== null && isGuid(tenantId) && own?.tenantId !== tenantId,
      demo,
    };
    await turn.replaceCard(profilePreviewCard(card, t));
  }

  async function save(visit: Visit, opened: Opened, data: ActionData): Promise<void> {
    const { turn, t } = visit;
    const draft = await drafts.get(turn, opened.partnerTenantId);
    const reading = draft && draft.id === textOf(data, 'draft') ? readDraft(draft.kind, draft.values) : null;
    if (!draft || !reading?.ok) {
      await notice(visit, [t('profile.gone')]);
      return;
    }
    const { organisations } = reading;
    if (await replaceOrganisations(visit, opened.partnerTenantId, draft.version, organisations)) {
      await drafts.drop(turn, opened.partnerTenantId);
      await notice(visit, [t('profile.saved')]);
      return;
    }
    const again = await open(visit);
    if (again) await showPreview(visit, again, draft, organisations);
  }

  /** @returns false where somebody else changed the profile since it was compared. */
  async function replaceOrganisations(
    { turn }: Visit,
    partnerTenantId: string,
    version: string,
    organisations: Organisations,
  ): Promise<boolean> {
    const outcome = await profiles.change(
      partnerTenantId,
      (stored) => {
        const current = stored?.profile ?? demoProfile;
        if (versionOf(current) !== version) return null;
        const details = auditDetailsOf(differencesOf(current, organisations));
        return {
          profile: { ...organisations, linkedPrincipals: stored?.profile.linkedPrincipals ?? [] },
          entry: {
            actor: actorOf(turn),
            act: 'change-profile',
            partnerTenantId,
            customerTenantId: null,
            outcome: 'done',
            details,
          },
        };
      },
      authorOf(turn.sender),
    );
    if (!outcome.saved && outcome.issues)
      throw new Error(`A checked profile was refused: ${outcome.issues.join('; ')}`);
    return outcome.saved;
  }

  return {
    [VERBS.profileChange]: opening((visit) => chooseKind(visit)),
    [VERBS.profileLookUp]: opening(lookUp),
    [VERBS.profileForm]: opening(showForm),
    [VERBS.profilePreview]: opening(preview),
    [VERBS.profileSave]: opening(save),
    [VERBS.profileCancel]: opening(async (visit, { partnerTenantId }) => {
      await drafts.drop(visit.turn, partnerTenantId);
      await notice(visit, [visit.t('profile.cancelled')]);
    }),
  };
}

function kindFrom(data: ActionData): ProfileKind {
  return PROFILE_KINDS.find((kind) => kind === textOf(data, 'kind')) ?? 'billed';
}

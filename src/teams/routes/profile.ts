import type { Policy } from '../../access/policy.ts';
import { button, checkButton, helpButton } from '../../cards/buttons.ts';
import { noticeCard } from '../../cards/notice.ts';
import { VERBS } from '../../cards/verbs.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { PartnerProfile } from '../../pec/profile.ts';
import type { Feature, Visit } from '../router.ts';
import { createProfileChange, type ProfileChangeOptions } from './profileChange.ts';
import { refusalCard } from '../refusal.ts';

export interface ProfileFeatureOptions {
  readonly policy: Policy;
  readonly demo: boolean;
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
  /** Whether the operator's file decides the organisations. */
  readonly fromFile: boolean;
  /** Whom the make-believe Azure is checked for where nobody saved another; null for the real one. */
  readonly demoProfile: PartnerProfile | null;
}

/** Shows whom the bot checks for, so that a wrong id is seen before it makes a wrong verdict. */
export function createProfileFeature(options: ProfileChangeOptions): Feature {
  const { policy, demo, profileFor, profiles, fromFile } = options;

  /** Who said so, and where it can be changed. */
  async function origin(partnerTenantId: string, t: Translator): Promise<readonly string[]> {
    if (fromFile) return [t('profile.fromFile.short')];
    const reading = await profiles.get(partnerTenantId);
    if (reading.found) return [t('profile.lastChanged', { who: reading.changedBy, at: t.dateTime(reading.changedAt) })];
    return demo ? [t('profile.demo')] : [];
  }

  async function show(visit: Visit): Promise<void> {
    const { turn, t } = visit;
    if (turn.address.kind !== 'personal') {
      await turn.reply(noticeCard({ lines: [t('chat.profile.private')], buttons: [helpButton(t)] }, t));
      return;
    }
    const decision = await policy.decide(turn, 'see-profile', null);
    if (!decision.allowed) {
      await turn.reply(refusalCard(visit, decision, demo));
      return;
    }
    const profile = await profileFor(decision.partnerTenantId);
    const change = fromFile ? [] : [button(t('profile.change'), VERBS.profileChange)];
    const lines = profile ? describe(profile, t) : [t('checkFailure.no-profile.meaning')];
    const title = t(profile ? 'chat.profile.title' : 'checkFailure.no-profile.happened');
    const buttons = [...change, checkButton(t), helpButton(t)];
    const said = [...lines, ...(await origin(decision.partnerTenantId, t))];
    await turn.reply(noticeCard({ title, lines: said, buttons, demo }, t));
  }

  return { commands: { profile: show }, actions: { [VERBS.profile]: show, ...createProfileChange(options) } };
}

function describe({ billTo, resellerOfRecord, linkedPrincipals }: PartnerProfile, t: Translator): readonly string[] {
  const organisation = (
    key: 'billTo' | 'reseller',
    { name, tenantId, agentGroups, partnerIds }: PartnerProfile['billTo'],
  ) => [
    t(`chat.profile.${key}`, { name, tenantId }),
    t('chat.profile.groups', {
      adminAgents: agentGroups.adminAgents,
      helpdeskAgents: agentGroups.helpdeskAgents ?? t('chat.profile.noHelpdesk'),
    }),
    t('chat.profile.partnerIds', { partnerIds: t.list(partnerIds) }),
  ];
  return [
    ...organisation('billTo', billTo),
    ...(resellerOfRecord ? organisation('reseller', resellerOfRecord) : [t('chat.profile.noReseller')]),
    t('chat.profile.linked', { count: linkedPrincipals.length }),
  ];
}

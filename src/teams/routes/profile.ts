import type { Policy } from '../../access/policy.ts';
import { checkButton, helpButton } from '../../cards/buttons.ts';
import { noticeCard } from '../../cards/notice.ts';
import { VERBS } from '../../cards/verbs.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { PartnerProfile } from '../../pec/profile.ts';
import type { Feature, Visit } from '../router.ts';
import { refusalCard } from '../refusal.ts';

export interface ProfileFeatureOptions {
  readonly policy: Policy;
  readonly demo: boolean;
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
}

/** Shows whom the bot checks for, so that a wrong id is seen before it makes a wrong verdict. */
export function createProfileFeature({ policy, demo, profileFor }: ProfileFeatureOptions): Feature {
  async function show(visit: Visit): Promise<void> {
    const { turn, t } = visit;
    if (turn.address.kind !== 'personal') {
      await turn.reply(noticeCard({ lines: [t('chat.profile.private')], buttons: [helpButton(t)] }, t));
      return;
    }
    const decision = await policy.decide(turn, 'see-profile', null);
    const profile = decision.allowed ? await profileFor(decision.partnerTenantId) : null;
    if (!profile) {
      await turn.reply(refusalCard(visit, decision.allowed ? 'no-profile' : decision, demo));
      return;
    }
    const title = t('chat.profile.title');
    await turn.reply(
      noticeCard({ title, lines: describe(profile, t), buttons: [checkButton(t), helpButton(t)], demo }, t),
    );
  }

  return { commands: { profile: show }, actions: { [VERBS.profile]: show } };
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
    t('chat.profile.change'),
  ];
}

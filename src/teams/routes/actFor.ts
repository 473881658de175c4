import type { PartnerChoices } from '../../access/partnerChoices.ts';
import type { PartnerResolver } from '../../access/resolvePartner.ts';
import { button, checkButton, helpButton } from '../../cards/buttons.ts';
import { noticeCard } from '../../cards/notice.ts';
import { partnerChoiceCard } from '../../cards/partner-choice.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { Partner, Partners } from '../../store/partners.ts';
import { textOf } from '../actionData.ts';
import type { ActionData, Feature, Visit } from '../router.ts';

export interface ActForFeatureOptions {
  readonly resolver: PartnerResolver;
  readonly choices: PartnerChoices;
  readonly partners: Pick<Partners, 'find'>;
  /** What the one partner of a partner's own bot is called; null where nobody said. */
  readonly ownName: (partnerTenantId: string) => Promise<string | null>;
}

const LINE = /^(?:partner|partenaire|act for|handel voor|handle für|agir pour)\s*:?\s+(.{1,200})$/iu;

/** Says who somebody is to the bot, and lets whoever may act for several partners choose one in each chat. */
export function createActForFeature({ resolver, choices, partners, ownName }: ActForFeatureOptions): Feature {
  /** Other partners' people may read along in a channel, so names are listed in personal chats only. */
  async function whoAmI(visit: Visit): Promise<void> {
    const { turn, t } = visit;
    const standing = await resolver.resolve(turn);
    if ('allowed' in standing && standing.reason === 'choose-partner') return await offer(visit, standing.choices);

    const others = turn.address.kind === 'personal' && (await resolver.choicesOf(turn)).length > 1;
    const { tenantId, objectId } = turn.sender;
    const known = tenantId !== null && objectId !== null;
    const lines = [
      'allowed' in standing ? t('partner.none') : t('partner.actingFor', await describe(standing)),
      known ? t('partner.ids', { tenantId, objectId }) : t('askAdmin.noIds'),
    ];
    const buttons = [...(others ? [button(t('partner.choose'), VERBS.actFor)] : []), checkButton(t), helpButton(t)];
    await turn.reply(noticeCard({ title: t('partner.title'), lines, buttons }, t));
  }

  async function describe(standing: { readonly partnerTenantId: string; readonly role: string }) {
    const { partnerTenantId, role } = standing;
    const name = (await partners.find(partnerTenantId))?.name ?? (await ownName(partnerTenantId)) ?? partnerTenantId;
    return { name, role };
  }

  async function offer({ turn, t }: Visit, offered: readonly Partner[]): Promise<void> {
    const inPrivate = turn.address.kind === 'personal';
    const lines = [t('denial.choose-partner.happened'), t('partner.nextHere')];
    await turn.reply(inPrivate ? partnerChoiceCard(offered, t) : noticeCard({ lines, buttons: [helpButton(t)] }, t));
  }

  async function choose(visit: Visit, partner: Partner, says: 'reply' | 'replaceCard'): Promise<void> {
    const { turn, t } = visit;
    await choices.set(turn, partner.tenantId);
    const lines = [t('partner.chosen', { name: partner.name })];
    await turn[says](noticeCard({ lines, buttons: [checkButton(t), helpButton(t)] }, t));
  }

  async function pressed(visit: Visit, data: ActionData): Promise<void> {
    const offered = await resolver.choicesOf(visit.turn);
    const wanted = textOf(data, INPUTS.partner);
    if (wanted === '') return await offer(visit, offered);
    // Looked up among those that the asker may act for; the card is only a wish.
    const partner = offered.find(({ tenantId }) => tenantId === wanted);
    if (partner) await choose(visit, partner, 'replaceCard');
    else
      await visit.turn.reply(
        noticeCard({ lines: [visit.t('partner.notYours')], buttons: [helpButton(visit.t)] }, visit.t),
      );
  }

  async function typed(visit: Visit, text: string): Promise<boolean> {
    const wanted = LINE.exec(text.trim())?.[1]?.trim().toLowerCase();
    if (wanted === undefined) return false;
    const offered = await resolver.choicesOf(visit.turn);
    const named = offered.filter(({ name, tenantId }) => name.toLowerCase() === wanted || tenantId === wanted);
    const like = named.length > 0 ? named : offered.filter(({ name }) => name.toLowerCase().startsWith(wanted));
    const [partner, another] = like;
    // A question such as "partner earned credit" begins alike.
    if (!partner || another) return false;
    await choose(visit, partner, 'reply');
    return true;
  }

  return {
    commands: { partner: whoAmI },
    typed,
    actions: { [VERBS.partner]: whoAmI, [VERBS.actFor]: pressed },
  };
}

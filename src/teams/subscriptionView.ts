import type { CardMessage } from '../cards/card.ts';
import { subscriptionDetailCard } from '../cards/subscription-detail.ts';
import { attestedBehind } from '../check/attestable.ts';
import { isSame, type Attestations } from '../check/attestations.ts';
import { numberOf, textOf } from './actionData.ts';
import type { OpenedReport } from './openReport.ts';
import type { ActionData, Visit } from './router.ts';

/** Draws the subscription of an opened report that a card names; null where the report holds none by that id. */
export type SubscriptionView = (visit: Visit, opened: OpenedReport, data: ActionData) => Promise<CardMessage | null>;

export function createSubscriptionView(attestations: Pick<Attestations, 'of'>): SubscriptionView {
  return async ({ t }, opened, data) => {
    const { report, profile, partnerTenantId } = opened;
    const wanted = textOf(data, 'subscription');
    const subscription = report.subscriptions.find(({ subscriptionId }) => subscriptionId === wanted);
    if (!subscription) return null;

    const behind = attestedBehind(subscription, report.customer.tenantId, profile.linkedPrincipals);
    const inChat = behind.length > 0 ? await attestations.of(partnerTenantId) : [];
    const attested = behind.map((principal) => ({
      principal,
      mayTakeBack: inChat.some((other) => isSame(other, principal)),
    }));
    return subscriptionDetailCard({ ...opened, subscription, attested, from: numberOf(data, 'from', 0) }, t);
  };
}

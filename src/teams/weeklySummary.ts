import { noticeCard } from '../cards/notice.ts';
import type { Clock } from '../clock.ts';
import type { Policy } from '../access/policy.ts';
import type { Digest, Digests } from '../store/digests.ts';
import { nextDigestAt } from '../watch/digest.ts';
import { refusalCard } from './refusal.ts';
import type { Visit } from './router.ts';
import { watchEntry } from './watchEntry.ts';
import { zoneOf, type WatchDeskOptions } from './watchDesk.ts';

export interface WeeklySummaryOptions {
  readonly policy: Policy;
  readonly digests: Digests;
  readonly renewAddress: WatchDeskOptions['renewAddress'];
  readonly clock: Clock;
  readonly demo: boolean;
  /** Whether the one who asks sees a watch of this partner in the conversation that they ask in. */
  readonly seesOneHere: (visit: Visit, partnerTenantId: string) => Promise<boolean>;
}

/** Says why and answers false where it may not be done. */
export interface WeeklySummary {
  /** For whoever sees a watch here. */
  readonly start: (visit: Visit, partnerTenantId: string) => Promise<boolean>;
  /** For whoever sees a watch here, whoever started it, and partner admins. */
  readonly stop: (visit: Visit, partnerTenantId: string) => Promise<boolean>;
}

/** The weekly summary of what a partner watches in a conversation. */
export function createWeeklySummary(options: WeeklySummaryOptions): WeeklySummary {
  const { policy, digests, renewAddress, clock, demo, seesOneHere } = options;

  async function mayStop(visit: Visit, digest: Digest): Promise<boolean> {
    const { turn } = visit;
    if (isSetter(visit, digest) || (await seesOneHere(visit, digest.partnerTenantId))) return true;
    const decision = await policy.decide(turn, 'manage-watches', null);
    if (decision.allowed && decision.partnerTenantId === digest.partnerTenantId) return true;
    if (!decision.allowed) await turn.reply(refusalCard(visit, decision, demo));
    return false;
  }

  return {
    async start(visit, partnerTenantId) {
      const { turn, t } = visit;
      const { conversationId, kind } = turn.address;
      const decision = await policy.decide(turn, 'watch', null);
      if (!decision.allowed) {
        await turn.reply(refusalCard(visit, decision, demo));
        return false;
      }
      if (!(await seesOneHere(visit, partnerTenantId))) {
        await turn.reply(noticeCard({ lines: [t('watch.list.none'), t('watch.list.noneNext')], demo }, t));
        return false;
      }
      const timeZone = zoneOf(turn);
      const { tenantId, objectId } = turn.sender;
      await renewAddress(turn);
      const digest = {
        conversationId,
        conversationKind: kind,
        partnerTenantId,
        setter: { tenantId, objectId },
        language: t.language,
        timeZone,
        nextRunAt: nextDigestAt({ conversationId, timeZone }, clock.now()),
      };
      await digests.add(digest, entryOf(visit, 'summary-on', partnerTenantId));
      return true;
    },

    async stop(visit, partnerTenantId) {
      const { conversationId } = visit.turn.address;
      const digest = await digests.get(conversationId, partnerTenantId);
      if (!digest) return true;
      if (!(await mayStop(visit, digest))) return false;
      await digests.remove(conversationId, partnerTenantId, entryOf(visit, 'summary-off', partnerTenantId));
      return true;
    },
  };
}

function isSetter({ turn }: Visit, { setter }: Digest): boolean {
  const { tenantId, objectId } = turn.sender;
  return objectId !== null && setter.objectId === objectId && setter.tenantId === tenantId;
}

function entryOf(visit: Visit, act: 'summary-on' | 'summary-off', partnerTenantId: string) {
  return watchEntry(visit, act, { partnerTenantId, customerTenantId: null }, { place: visit.turn.address.kind });
}

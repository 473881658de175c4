import type { Policy } from '../../access/policy.ts';
import { watchStatusCard } from '../../cards/watch-status.ts';
import type { WatchStatus } from '../../store/watch-status.ts';
import { refusalCard } from '../refusal.ts';
import type { Feature } from '../router.ts';

export interface StatusFeatureOptions {
  readonly policy: Policy;
  readonly demo: boolean;
  readonly statusOf: (partnerTenantId: string) => Promise<WatchStatus>;
}

/** How the partner's watches are doing, for its admins. */
export function createStatusFeature({ policy, demo, statusOf }: StatusFeatureOptions): Feature {
  return {
    commands: {
      async status(visit) {
        const { turn, t } = visit;
        const decision = await policy.decide(turn, 'manage-watches', null);
        const card = decision.allowed
          ? watchStatusCard(await statusOf(decision.partnerTenantId), t)
          : refusalCard(visit, decision, demo);
        await turn.reply(card);
      },
    },
  };
}

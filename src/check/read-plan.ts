import type { ReadPlan } from '../azure/reader.ts';
import { judge, type JudgeContext } from '../pec/judge.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report, SubscriptionReport } from '../pec/report.ts';
import type { Snapshot } from '../pec/snapshot.ts';

/** How to read a customer for one partner: a sweep looks for that partner's principals, and judges what it found. */
export function planRead(depth: Snapshot['depth'], profile: PartnerProfile, context: JudgeContext): ReadPlan {
  if (depth === 'full') return { depth };

  return {
    depth,
    principalIds: [
      ...new Set(profile.linkedPrincipals.flatMap(({ objectId, memberOf }) => [objectId, ...(memberOf ?? [])])),
    ],
    needsFullRead: (swept) => unsettled(judge(swept, profile, context)),
  };
}

/** A sweep settles only that a subscription earns, by a path that no time limit can hang on unseen. */
function unsettled(report: Report): ReadonlySet<string> {
  return new Set(report.subscriptions.filter((item) => !settles(item)).map(({ subscriptionId }) => subscriptionId));
}

function settles({ verdict, paths }: SubscriptionReport): boolean {
  return verdict === 'earning' && paths.some((path) => path !== 'direct');
}

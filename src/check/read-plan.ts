import type { ReadPlan } from '../azure/reader.ts';
import { judge, type JudgeContext } from '../pec/judge.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report, SubscriptionReport } from '../pec/report.ts';
import type { Snapshot } from '../pec/snapshot.ts';

/** How to read a customer for one partner: a sweep looks for that partner's principals, and judges what it found. */
export function planRead(depth: Snapshot['depth'], profile: PartnerProfile, context: JudgeContext): ReadPlan {
  const needsGroupDelegations = (read: Snapshot): ReadonlySet<string> =>
    idsOf(judge(read, profile, context), lacksAccess);
  if (depth === 'full') return { depth, needsGroupDelegations };

  return {
    depth,
    principalIds: [
      ...new Set(profile.linkedPrincipals.flatMap(({ objectId, memberOf }) => [objectId, ...(memberOf ?? [])])),
    ],
    needsFullRead: (swept) => idsOf(judge(swept, profile, context), (item) => !settles(item)),
    needsGroupDelegations,
  };
}

function idsOf(report: Report, open: (item: SubscriptionReport) => boolean): ReadonlySet<string> {
  return new Set(report.subscriptions.filter(open).map(({ subscriptionId }) => subscriptionId));
}

/** Nothing of ours covers all of it, so that a delegation of a resource group would change what is said. */
function lacksAccess({ verdict, coverage }: SubscriptionReport): boolean {
  return verdict !== 'earning' && coverage.scope !== 'subscription';
}

/** A sweep settles only that a subscription earns, by a path that no time limit can hang on unseen. */
function settles({ verdict, paths }: SubscriptionReport): boolean {
  return verdict === 'earning' && paths.some((path) => path !== 'direct');
}

import type { Collected } from './collect.ts';
import { compareText } from './order.ts';
import type { TracedGrant } from './report.ts';
import type { RoleCatalogue } from './roles.ts';
import { traceStrangers } from './rules/another-partner.ts';
import type { SubscriptionSnapshot } from './snapshot.ts';
import { countsToday, type WeighedGrant } from './weigh.ts';

/** Every grant that was weighed: what counts first, then what is ours and does not, then other partners'. */
export function traceGrants(
  grants: readonly WeighedGrant[],
  collected: Collected,
  subscription: SubscriptionSnapshot,
  roles: RoleCatalogue,
): readonly TracedGrant[] {
  const ours = grants.map((grant) => ({ rank: countsToday(grant) ? 0 : 1, traced: grant.traced }));
  const strangers = traceStrangers(collected, subscription, roles).map((traced) => ({ rank: 2, traced }));

  return [...ours, ...strangers]
    .map(({ rank, traced }) => ({ key: `${rank} ${JSON.stringify(traced)}`, traced }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ traced }) => traced);
}

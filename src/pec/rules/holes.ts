import { countsToday, coversAll, isSound, type WeighedGrant } from '../weigh.ts';
import type { MetDeny } from './deny.ts';
import { contains } from './scope.ts';

/** What deny assignments take out of access to the whole subscription. */
export interface Holes {
  /** Parts that no grant of ours reaches at all. */
  readonly open: readonly MetDeny[];
  /** True where access that nothing else threatens reaches every part. */
  readonly sound: boolean;
}

/**
 * Finds the parts that deny assignments take out of whole-subscription access. Services that keep a resource group of
 * their own make such a deny for everyone there (Azure Databricks, AKS, managed applications), so what it takes is that
 * group and not the subscription.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
export function holesOf(grants: readonly WeighedGrant[]): Holes {
  const counting = grants.filter(countsToday);
  const sound = counting.filter(isSound);
  return { open: holesIn(counting), sound: sound.some(coversAll) && holesIn(sound).length === 0 };
}

/** Each part once, as the outermost deny on it. */
function holesIn(grants: readonly WeighedGrant[]): readonly MetDeny[] {
  const taken = grants.filter(coversAll).flatMap(({ denies }) => denies.filter(({ whole }) => !whole));
  const open = taken.filter((deny) => !grants.some((grant) => reaches(grant, deny)));
  return open.filter((deny, index) => !open.some((other, at) => at !== index && outdoes(other, at, deny, index)));
}

/** Whether the grant gives access to what the deny stands on. A deny on all that it has leaves it at risk, not away. */
function reaches(grant: WeighedGrant, { reach }: MetDeny): boolean {
  return contains(grant.reach, reach) && !grant.denies.some((deny) => !deny.whole && contains(deny.reach, reach));
}

/** Of two on the same part the one with the lesser id, so that Azure's order changes nothing. */
function outdoes(other: MetDeny, otherAt: number, deny: MetDeny, at: number): boolean {
  if (!contains(other.reach, deny.reach)) return false;
  if (!contains(deny.reach, other.reach)) return true;
  return other.deny.id === deny.deny.id ? otherAt < at : other.deny.id < deny.deny.id;
}

import { evidenceOf, makeFinding } from '../finding.ts';
import { compareText } from '../order.ts';
import type { Coverage, Finding, Verdict } from '../report.ts';
import type { MetDeny } from './deny.ts';
import { partsOf } from './scope.ts';
import { coversAll, type WeighedGrant } from '../weigh.ts';

/**
 * What is worth saying of the share that grants of ours cover: only a part, inherited from above, or since today only.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation
 */
export function findCoverage(
  verdict: Verdict,
  coverage: Coverage,
  counting: readonly WeighedGrant[],
): readonly Finding[] {
  return [...findPart(verdict, coverage, counting), ...findInherited(coverage, counting), ...findNew(counting)];
}

/** One finding for all parts; the grant in its evidence is the one to widen. */
function findPart(verdict: Verdict, coverage: Coverage, counting: readonly WeighedGrant[]): readonly Finding[] {
  const [first] = inOrder(counting);
  if (verdict !== 'partial' || !first) return [];

  const names = partsOf(coverage);
  const evidence = { ...evidenceOf(first.traced), names, count: names.length, reason: coverage.scope };
  return [makeFinding('scope-partial', 'warning', evidence)];
}

/**
 * One finding for all parts that deny assignments take, whichever of our grants they meet there.
 * Source: https://learn.microsoft.com/en-us/azure/role-based-access-control/deny-assignments
 */
export function findHoles(
  { except }: Coverage,
  holes: readonly MetDeny[],
  counting: readonly WeighedGrant[],
): readonly Finding[] {
  const [first] = inOrder(counting.filter(coversAll));
  const denies = holes.map(({ deny }) => deny).toSorted((a, b) => compareText(a.id, b.id));
  const [only, ...others] = denies;
  if (!except || !first || !only) return [];

  return [
    makeFinding('deny-assignment', 'warning', {
      ...evidenceOf(first.traced),
      ...(others.length > 0 ? {} : { scope: only.scope }),
      ids: denies.map(({ id }) => id),
      names: except,
      count: except.length,
      reason: denies.every(({ everyone }) => everyone) ? 'everyone' : 'principal',
    }),
  ];
}

function findInherited(coverage: Coverage, counting: readonly WeighedGrant[]): readonly Finding[] {
  const [first] = inOrder(counting.filter(({ traced }) => traced.inherited));
  return coverage.inherited && first ? [makeFinding('scope-inherited', 'note', evidenceOf(first.traced))] : [];
}

/** Worth saying only where everything that earns is new: older access earns for today already. */
function findNew(counting: readonly WeighedGrant[]): readonly Finding[] {
  const clean = counting.filter((grant) => coversAll(grant) && grant.traced.outcome === 'counts');
  const since = clean.flatMap(({ grant }) => grant.assignment?.createdOn ?? []).sort(compareText)[0];
  if (since === undefined || !clean.every(({ fromToday }) => fromToday)) return [];

  return [makeFinding('grant-new', 'note', { since })];
}

function inOrder(grants: readonly WeighedGrant[]): readonly WeighedGrant[] {
  const keyed = grants.map((grant) => ({ key: JSON.stringify(grant.traced), grant }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ grant }) => grant);
}

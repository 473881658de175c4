import type { Coverage } from '../report.ts';

/** How far a scope reaches into one subscription. */
export type Reach =
  /** The subscription itself; `above` where it is inherited from a management group or the root. */
  | { readonly kind: 'subscription'; readonly above: boolean }
  | { readonly kind: 'resource-group'; readonly resourceGroup: string }
  | { readonly kind: 'resource'; readonly resourceGroup: string | null; readonly resource: string }
  /** Another subscription, or no scope at all. */
  | { readonly kind: 'elsewhere' };

const ELSEWHERE: Reach = { kind: 'elsewhere' };
const MANAGEMENT_GROUP = /^\/providers\/microsoft\.management\/managementgroups\/[^/]+$/i;

/**
 * How far `scope` reaches into the subscription. Names keep the case that Azure gave them; comparing ignores case,
 * as Azure does.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation
 */
export function reachOf(scope: string, subscriptionId: string): Reach {
  const path = scope.length > 1 && scope.endsWith('/') ? scope.slice(0, -1) : scope;
  if (path === '/' || MANAGEMENT_GROUP.test(path)) return { kind: 'subscription', above: true };

  const [root, kind, id, group, groupName, ...rest] = path.split('/');
  if (root !== '' || kind?.toLowerCase() !== 'subscriptions') return ELSEWHERE;
  if (id?.toLowerCase() !== subscriptionId.toLowerCase()) return ELSEWHERE;
  if (group === undefined) return { kind: 'subscription', above: false };
  if (group.toLowerCase() !== 'resourcegroups') return { kind: 'resource', resourceGroup: null, resource: path };
  if (!groupName) return ELSEWHERE;
  if (rest.length === 0) return { kind: 'resource-group', resourceGroup: groupName };
  return { kind: 'resource', resourceGroup: groupName, resource: path };
}

/**
 * What grants cover together: everything, or a share that is named. A management group's grant is inherited by Azure's
 * own rules, but Microsoft does not say whether PEC follows, so coverage that rests on it alone is marked. `holes` are
 * parts inside the subscription that deny assignments take out again.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation
 */
export function coverageOf(reaches: readonly Reach[], holes: readonly Reach[] = []): Coverage {
  const whole = reaches.filter((reach) => reach.kind === 'subscription');
  if (whole.length > 0) {
    const except = distinct(holes.flatMap(nameOf));
    return {
      scope: 'subscription',
      ...(except.length > 0 ? { except } : {}),
      ...(whole.every((reach) => reach.above) ? { inherited: true } : {}),
    };
  }

  const groups = distinct(reaches.flatMap((reach) => (reach.kind === 'resource-group' ? [reach.resourceGroup] : [])));
  const covered = new Set(groups.map((name) => name.toLowerCase()));
  const single = reaches
    .filter((reach) => reach.kind === 'resource')
    .filter((reach) => !covered.has(reach.resourceGroup?.toLowerCase() ?? ''));
  const resources = distinct(single.map((reach) => reach.resource));
  if (groups.length === 0 && resources.length === 0) return { scope: 'none' };

  return {
    scope: groups.length > 0 ? 'resource-groups' : 'resources',
    resourceGroups: groups.length > 0 ? groups : distinct(single.flatMap((reach) => reach.resourceGroup ?? [])),
    ...(resources.length > 0 ? { resources } : {}),
  };
}

/** Whether all that `inner` reaches lies within `outer`. */
export function contains(outer: Reach, inner: Reach): boolean {
  if (outer.kind === 'elsewhere' || inner.kind === 'elsewhere') return false;
  if (outer.kind === 'subscription') return true;
  if (inner.kind === 'subscription') return false;
  if (outer.kind === 'resource-group') return sameName(outer.resourceGroup, inner.resourceGroup);
  return inner.kind === 'resource' && sameName(outer.resource, inner.resource);
}

function sameName(a: string, b: string | null): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

function nameOf(reach: Reach): readonly string[] {
  if (reach.kind === 'resource-group') return [reach.resourceGroup];
  return reach.kind === 'resource' ? [reach.resource] : [];
}

/** What the share consists of. The group around a single resource is not covered, so it is not named. */
export function partsOf({ scope, resourceGroups = [], resources = [] }: Coverage): readonly string[] {
  return scope === 'resource-groups' ? [...resourceGroups, ...resources] : resources;
}

/** Each once, ignoring case, in alphabetical order. */
function distinct(names: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const name of [...names].sort()) if (!byKey.has(name.toLowerCase())) byKey.set(name.toLowerCase(), name);
  return [...byKey.values()];
}

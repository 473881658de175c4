import type { SubscriptionSnapshot, Unread, UnreadSubject } from '../snapshot.ts';

/** Where a grant of ours could stand unseen. Everything else only weakens a grant or words a finding. */
const DECIDING: ReadonlySet<UnreadSubject> = new Set(['role-assignments', 'delegations']);

/**
 * The failed reads that could have shown a grant here. A managing tenant's token never sees the customer's role
 * assignments, so a check through Lighthouse alone always has one.
 * Source: https://learn.microsoft.com/en-us/azure/role-based-access-control/role-assignments-list-rest
 */
export function decidingUnread(subscription: SubscriptionSnapshot, tenantWide: readonly Unread[]): readonly Unread[] {
  const path = `/subscriptions/${subscription.subscriptionId}`;
  const here = tenantWide.filter(({ scope }) => scope === undefined || isAtOrBelow(scope, path));

  return [...subscription.unread, ...here].filter(({ subject }) => DECIDING.has(subject));
}

function isAtOrBelow(scope: string, path: string): boolean {
  const lower = scope.toLowerCase();
  return (
    lower === path.toLowerCase() || lower.startsWith(`${path.toLowerCase()}/`) || !lower.startsWith('/subscriptions/')
  );
}

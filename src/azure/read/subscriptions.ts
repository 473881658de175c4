import type { Subscription } from '@azure/arm-resources-subscriptions';
import { isGuid } from '../../pec/profile.ts';
import type { SubscriptionSnapshot } from '../../pec/snapshot.ts';
import { MalformedReplyError } from '../policies/reply-shape.ts';
import type { ReadSession } from '../session.ts';
import { lower } from './ids.ts';

/** A subscription as the list shows it, before anything in it was read. */
export type SubscriptionRow = Pick<
  SubscriptionSnapshot,
  'subscriptionId' | 'name' | 'state' | 'quotaId' | 'managedByTenantIds'
> & {
  /** The tenant that owns it. */
  readonly tenantId: string;
};

/**
 * Lists the subscriptions that the token sees in `tenantId`, page by page.
 * Source: https://learn.microsoft.com/en-us/rest/api/resources/subscriptions/list
 */
export async function* listSubscriptions(session: ReadSession, tenantId: string): AsyncGenerator<SubscriptionRow> {
  session.note('subscriptions');
  for await (const page of session.clients.subscriptions.subscriptions.list().byPage()) {
    for (const item of page) {
      const row = toRow(item);
      if (row.tenantId === tenantId) yield row;
    }
  }
}

function toRow(item: Subscription): SubscriptionRow {
  const subscriptionId = lower(item.subscriptionId, 'subscription id');
  if (!isGuid(subscriptionId)) throw new MalformedReplyError('a subscription id that is no GUID');

  return {
    subscriptionId,
    name: item.displayName ?? subscriptionId,
    state: item.state ?? 'Unknown',
    quotaId: item.subscriptionPolicies?.quotaId ?? null,
    managedByTenantIds: (item.managedByTenants ?? []).flatMap(({ tenantId }) => tenantId?.toLowerCase() ?? []),
    tenantId: lower(item.tenantId, 'tenant of a subscription'),
  };
}

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Asker } from '../../src/access/policy.ts';
import type { Snapshot } from '../../src/pec/snapshot.ts';
import type { Store } from '../../src/store/store.ts';
import { asker, idsOf } from '../access/people.ts';
import { mixedSubscriptions, reportOf } from '../cards/support/reports.ts';

/** The identity that checks of the bot's own are kept under here. */
export const APP = 'app checker';

/** A partner of a distributor's bot; its name begins with the one given. */
export async function addPartner({ partners }: Store, name: string): Promise<string> {
  const tenantId = randomUUID();
  await partners.put({ tenantId, name: `${name} ${tenantId}` }, 'test');
  return tenantId;
}

export async function addAdmin({ partners }: Store, partnerTenantId: string): Promise<Asker> {
  const who = asker(partnerTenantId);
  await partners.putMember(partnerTenantId, { ...idsOf(who), role: 'admin' }, 'test');
  return who;
}

/** A customer of a partner, checked once. */
export async function addChecked(
  { partners, history }: Store,
  partnerTenantId: string,
  displayName: string,
  identityKey = APP,
): Promise<{ readonly tenantId: string; readonly check: string }> {
  const tenantId = randomUUID();
  await partners.putCustomer(partnerTenantId, tenantId, 'test');
  const report = reportOf(mixedSubscriptions(5), { customer: { tenantId, displayName } });
  const { customer, checkedAt: takenAt, identity } = report;
  const facts = { customer, takenAt, identity, subscriptions: [], unread: [], demo: false };
  const snapshot: Snapshot = { schemaVersion: 1, depth: 'full', ...facts };
  const added = await history.add({ partnerTenantId, customerTenantId: tenantId, identityKey }, snapshot, report);
  assert.ok(added.added);
  return { tenantId, check: `kept-${added.id}` };
}

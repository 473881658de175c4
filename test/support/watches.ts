import { randomUUID } from 'node:crypto';
import type { NewWatch } from '../../src/store/watches.ts';

/** A watch that the operator set, of a customer that nobody else has; whatever matters to a test is given. */
export function newWatch(of: Partial<NewWatch> = {}): NewWatch {
  return {
    id: randomUUID(),
    partnerTenantId: '11111111-1111-4111-8111-111111111111',
    customerTenantId: randomUUID(),
    customerName: null,
    conversationId: `conversation ${randomUUID()}`,
    conversationKind: 'personal',
    setBy: 'operator',
    setter: { tenantId: null, objectId: null },
    language: 'en',
    days: 'daily',
    hour: 7,
    timeZone: 'UTC',
    nextRunAt: new Date(Date.now() + 3_600_000),
    ...of,
  };
}

import assert from 'node:assert/strict';
import { demoCustomers } from '../../src/demo/customers.ts';
import type { DemoFault, DemoRead } from '../../src/demo/model.ts';
import type { UnreadReason, UnreadSubject } from '../../src/pec/snapshot.ts';
import { startHttpsAzure } from '../support/azure/https-azure.ts';
import { startReading } from '../support/azure/reading.ts';

const SUBJECTS: readonly (readonly [DemoRead, UnreadSubject])[] = [
  ['roleassignments', 'role-assignments'],
  ['roleassignmentscheduleinstances', 'active-schedules'],
  ['roleeligibilityscheduleinstances', 'eligible-schedules'],
  ['denyassignments', 'deny-assignments'],
  ['registrationassignments', 'delegations'],
  ['billingproperty', 'billing'],
];

const REASONS: readonly (readonly [DemoFault['kind'], UnreadReason])[] = [
  ['forbidden', 'forbidden'],
  ['throttled', 'throttled'],
  ['throttled-without-hint', 'throttled'],
  ['server-error', 'server-error'],
  ['html', 'malformed-reply'],
  ['cut-off', 'malformed-reply'],
  ['token-expired', 'sign-in-expired'],
];

describe('what cannot be read', () => {
  for (const [read, subject] of SUBJECTS) {
    for (const [kind, reason] of REASONS) {
      it(`names ${subject} as ${reason} when Azure answers with ${kind}`, async () => {
        await using reading = await startReading({ faults: [{ read, kind }] });

        const snapshot = await reading.snapshot('cohowinery.example');

        const [only] = snapshot.subscriptions;
        assert.deepEqual(
          only?.unread.map((unread) => [unread.subject, unread.reason, unread.scope]),
          [[subject, reason, `/subscriptions/${only?.subscriptionId}`]],
        );
      });
    }
  }

  it('gives the request id to quote to support', async () => {
    await using reading = await startReading({ faults: [{ read: 'denyassignments', kind: 'forbidden' }] });

    const snapshot = await reading.snapshot('cohowinery.example');

    assert.match(snapshot.subscriptions[0]?.unread[0]?.requestId ?? '', /^demo-\d+$/);
  });

  it('keeps the pages that were read before one failed', async () => {
    const faults = [{ read: 'roleassignments', kind: 'html', after: 1 }] as const;
    await using reading = await startReading({ faults });

    const snapshot = await reading.snapshot('cohowinery.example');

    const [only] = snapshot.subscriptions;
    assert.equal(only?.roleAssignments.length, 3);
    assert.equal(only.unread[0]?.reason, 'malformed-reply');
  });

  it('follows no next link to another host, and sends no token there', async () => {
    await using elsewhere = await startHttpsAzure();
    const foreignHost = new URL(elsewhere.hosts.resourceManagerEndpoint).host;
    await using reading = await startReading({
      faults: [{ read: 'roleassignments', kind: 'foreign-next-link' }],
      foreignHost,
    });

    const snapshot = await reading.snapshot('cohowinery.example');

    assert.equal(snapshot.subscriptions[0]?.unread[0]?.reason, 'malformed-reply');
    assert.deepEqual(elsewhere.requests, []);
  });

  it('takes "not linked" for an answer, and a refusal for none', async () => {
    await using reading = await startReading({ faults: [{ read: 'partners', kind: 'forbidden' }] });

    const { identity } = await reading.snapshot('cohowinery.example');

    assert.deepEqual(identity.partnerLink, { state: 'unread', reason: 'forbidden' });
  });

  it('reads the other subscriptions when one fails', async () => {
    const subscriptionId = demoCustomers[0]?.subscriptions.at(1)?.id ?? '';
    const faults = [{ subscriptionId, kind: 'forbidden' }] as const;
    await using reading = await startReading({ faults });

    const snapshot = await reading.snapshot('fabrikam.example');

    assert.deepEqual(
      snapshot.subscriptions.map(({ unread }) => unread.length),
      [0, 6, 0, 0, 0],
    );
  });
});

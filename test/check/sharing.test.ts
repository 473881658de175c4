import assert from 'node:assert/strict';
import { createLimiter } from '../../src/azure/limiter.ts';
import { createReader } from '../../src/azure/reader.ts';
import { createChecker, type Checker } from '../../src/check/checker.ts';
import { systemClock } from '../../src/clock.ts';
import { PARTNER, STRANGER } from '../../src/demo/cast.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import type { Snapshot } from '../../src/pec/snapshot.ts';
import { startReading, type Reading } from '../support/azure/reading.ts';
import { createSkippingTimer } from '../support/azure/skipping-timer.ts';

describe('two people who check at once', () => {
  let reading: Reading;
  let checker: Checker;
  let kept: Snapshot[];

  beforeEach(async () => {
    reading = await startReading();
    const roles = await loadRoles();
    const timer = createSkippingTimer();
    const reader = createReader({ hosts: reading.azure.hosts, roles, limiter: createLimiter(timer), timer });
    kept = [];
    checker = createChecker({
      azure: { reader, tenantOf: (text) => text },
      roles,
      clock: systemClock,
      profileFor: (partnerTenantId) => Promise.resolve(partnerTenantId === PARTNER.tenantId ? demoProfile : null),
      memory: {
        keep: ({ snapshot }) => {
          kept.push(snapshot);
          return Promise.resolve(kept.length);
        },
      },
    });
  });
  afterEach(() => reading[Symbol.asyncDispose]());

  function check(identity = reading.identity, customer = 'contoso.example', depth: Snapshot['depth'] = 'full') {
    return checker.check({ partnerTenantId: PARTNER.tenantId, customer, identity, depth });
  }

  function timesListed(): number {
    return reading.azure.requests.filter(({ path }) => path === '/subscriptions').length;
  }

  it('share one read of the same customer as the same identity, and keep it once', async () => {
    const [one, other] = await Promise.all([check(), check(reading.identity, ' Contoso.EXAMPLE ')]);

    assert.ok(one.ok && other.ok);
    assert.equal(one.snapshot, other.snapshot);
    assert.equal(timesListed(), 1);
    assert.equal(kept.length, 1);
  });

  it('never share as different identities', async () => {
    const user = { ...reading.identity, kind: 'user', key: 'user ann' } as const;

    const [one, other] = await Promise.all([check(), check(user)]);

    assert.ok(one.ok && other.ok);
    assert.deepEqual([one.snapshot.identity.kind, other.snapshot.identity.kind], ['app', 'user']);
    assert.equal(timesListed(), 2);
  });

  it('share no read of different customers or depths', async () => {
    const all = [
      check(),
      check(reading.identity, 'cohowinery.example'),
      check(reading.identity, 'contoso.example', 'sweep'),
    ];

    const outcomes = await Promise.all(all);

    assert.deepEqual(
      outcomes.map((outcome) => outcome.ok && [outcome.report.customer.domain, outcome.report.depth]),
      [
        ['contoso.example', 'full'],
        ['cohowinery.example', 'full'],
        ['contoso.example', 'sweep'],
      ],
    );
  });

  it('read anew when they check one after the other', async () => {
    await check();
    await check();

    assert.equal(timesListed(), 2);
  });

  it('are told that nobody has said for whom to check', async () => {
    const outcome = await checker.check({
      partnerTenantId: STRANGER.tenantId,
      customer: 'contoso.example',
      identity: reading.identity,
    });

    assert.deepEqual(outcome, { ok: false, failure: { code: 'no-profile' } });
    assert.deepEqual(reading.azure.requests, []);
  });
});

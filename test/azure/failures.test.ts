import assert from 'node:assert/strict';
import { createAppIdentity } from '../../src/azure/credentials.ts';
import { createLimiter } from '../../src/azure/limiter.ts';
import { createReader } from '../../src/azure/reader.ts';
import type { ReadFailureCode } from '../../src/azure/outcome.ts';
import { customer } from '../../src/demo/build.ts';
import { demoGuid } from '../../src/demo/guid.ts';
import type { DemoFaultKind } from '../../src/demo/model.ts';
import { startReading, type Reading } from '../support/azure/reading.ts';
import { createSkippingTimer } from '../support/azure/skipping-timer.ts';

const CONTOSO = demoGuid('tenant', 18);

describe('reading a customer that cannot be read', () => {
  let reading: Reading;

  before(async () => {
    reading = await startReading();
  });
  after(() => reading[Symbol.asyncDispose]());

  async function codeOf(tenant: string, from = reading): Promise<string | undefined> {
    const outcome = await from.outcome(tenant);
    return outcome.ok ? 'read' : outcome.failure.code;
  }

  const malformed = [
    '',
    ' ',
    'fabrikam',
    'not a tenant',
    '../../etc',
    'a..b',
    '-x.example',
    `${'a'.repeat(300)}.example`,
  ];
  for (const tenant of malformed) {
    it(`refuses "${tenant.slice(0, 20)}" without asking anybody`, async () => {
      const before = reading.azure.requests.length;

      const code = await codeOf(tenant);

      assert.equal(code, 'malformed-tenant');
      assert.equal(reading.azure.requests.length, before);
    });
  }

  it('says that a domain belongs to no tenant', async () => {
    assert.equal(await codeOf('nowhere.example'), 'unknown-tenant');
  });

  it('says that a tenant id does not exist', async () => {
    assert.equal(await codeOf(demoGuid('tenant', 4_000)), 'unknown-tenant');
  });

  it('says that the customer does not know the app', async () => {
    const outcome = await reading.outcome('margiestravel.example');

    assert.deepEqual(outcome, { ok: false, failure: { code: 'no-consent', azureCode: 'AADSTS700016' } });
  });

  it('says that consent is missing', async () => {
    await using withdrawn = await startReading({ withoutConsent: [CONTOSO] });

    const outcome = await withdrawn.outcome('contoso.example');

    assert.deepEqual(outcome, { ok: false, failure: { code: 'no-consent', azureCode: 'AADSTS65001' } });
  });

  it('says that the secret is wrong, and never says the secret', async () => {
    const { azure, reader } = reading;
    const identity = createAppIdentity({ ...azure.identity, kind: 'secret', secret: 'wrong-secret' }, azure.hosts);

    const outcome = await reader.read({ tenant: 'contoso.example', identity, plan: { depth: 'full' } });

    assert.deepEqual(outcome, { ok: false, failure: { code: 'bad-credentials', azureCode: 'AADSTS7000215' } });
  });

  it('says that it sees no subscriptions', async () => {
    const world = [customer(1, 'Empty', { shows: 'nothing', subscriptions: [] })];
    await using empty = await startReading({ world });

    assert.equal(await codeOf('empty.example', empty), 'forbidden');
  });

  const listFaults: readonly (readonly [DemoFaultKind, ReadFailureCode])[] = [
    ['forbidden', 'forbidden'],
    ['server-error', 'service-unavailable'],
    ['throttled', 'service-unavailable'],
    ['html', 'service-unavailable'],
    ['cut-off', 'service-unavailable'],
    ['token-expired', 'bad-credentials'],
  ];
  for (const [kind, code] of listFaults) {
    it(`says ${code} when the list of subscriptions answers with ${kind}`, async () => {
      await using faulty = await startReading({ faults: [{ read: 'subscriptions', kind }] });

      assert.equal(await codeOf('contoso.example', faulty), code);
    });
  }

  it('keeps the subscriptions that were listed before the list broke off', async () => {
    await using faulty = await startReading({ faults: [{ read: 'subscriptions', kind: 'html', after: 1 }] });

    const { subscriptions, unread } = await faulty.snapshot('fabrikam.example');

    assert.equal(subscriptions.length, 3);
    assert.deepEqual(
      unread.map(({ subject, reason }) => [subject, reason]),
      [['subscriptions', 'malformed-reply']],
    );
  });

  for (const tenant of ['contoso.example', CONTOSO]) {
    it(`says that Azure is unreachable where nobody listens, asked for ${tenant}`, async () => {
      const hosts = { authorityHost: 'https://localhost:9', resourceManagerEndpoint: 'https://localhost:9' };
      const timer = createSkippingTimer();
      const reader = createReader({ hosts, roles: { find: () => undefined }, limiter: createLimiter(timer), timer });
      const identity = createAppIdentity(reading.azure.identity, hosts);

      const outcome = await reader.read({ tenant, identity, plan: { depth: 'full' } });

      assert.deepEqual(outcome, { ok: false, failure: { code: 'unreachable' } });
    });
  }

  it('hands on a fault of its own with an id and its cause', async () => {
    const fault = new TypeError('a fault');
    const identity = { ...reading.identity, credentialFor: () => ({ getToken: () => Promise.reject(fault) }) };

    const outcome = await reading.reader.read({ tenant: CONTOSO, identity, plan: { depth: 'full' } });

    assert.ok(!outcome.ok && outcome.failure.code === 'unexpected');
    assert.equal(outcome.failure.cause, fault);
    assert.match(outcome.failure.errorId, /^[0-9a-f-]{36}$/);
  });
});

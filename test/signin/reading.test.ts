import assert from 'node:assert/strict';
import { claimsOf } from '../../src/azure/identity.ts';
import { createLimiter } from '../../src/azure/limiter.ts';
import { createReader } from '../../src/azure/reader.ts';
import { demoTenantId } from '../../src/demo/build.ts';
import { PARTNER } from '../../src/demo/cast.ts';
import { demoCustomers, findDemoCustomer } from '../../src/demo/customers.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import { createAttempts } from '../../src/signin/attempts.ts';
import { createEntra } from '../../src/signin/entra.ts';
import { createSignIns, type SignIns } from '../../src/signin/signIns.ts';
import { createMemoryVault } from '../../src/signin/vault.ts';
import { systemClock } from '../../src/clock.ts';
import { createEntra as startEntra, type Entra, type EntraPerson } from '../support/azure/entra.ts';
import { startHttpsAzure, type HttpsAzure } from '../support/azure/https-azure.ts';
import { createSkippingTimer } from '../support/azure/skipping-timer.ts';
import { trustTestCertificate } from '../support/azure/trust.ts';

const ANN: EntraPerson = {
  tenantId: PARTNER.tenantId,
  objectId: '33333333-3333-4333-8333-333333333333',
  username: 'ann@partner.example',
};
const CLIENT = { clientId: '77777777-7777-4777-8777-777777777777', secret: 'a-secret-of-the-app' };
const CONTOSO = demoTenantId(2);
/** Comes in by Azure Lighthouse only. */
const ADATUM = findDemoCustomer('adatum.example')?.tenantId ?? '';

describe('reading a customer as a signed-in person', () => {
  let azure: HttpsAzure;
  let entra: Entra;
  let mistrust: () => void;
  let signIns: SignIns;

  before(async () => {
    mistrust = await trustTestCertificate();
    const redirectUri = () => 'https://bot.example.com/auth/callback';
    entra = startEntra({ world: demoCustomers, people: [ANN], client: { ...CLIENT, redirectUri } });
    azure = await startHttpsAzure({ entra });
    const settings = { clientId: CLIENT.clientId, proof: { kind: 'secret', secret: CLIENT.secret } } as const;
    signIns = createSignIns({
      authority: createEntra({ ...settings, appIdUri: '', tokenKeys: [] }, azure.hosts),
      attempts: createAttempts(systemClock),
      vault: createMemoryVault(systemClock),
      clock: systemClock,
      redirectUri,
      demo: false,
    });
  });
  beforeEach(async () => {
    entra.rules.withoutGuests.clear();
    Object.assign(entra.rules, { revoked: false, expiresIn: 3_600 });
    await signIns.exchange(ANN, entra.teamsToken(ANN));
  });
  after(async () => {
    await azure[Symbol.asyncDispose]();
    mistrust();
  });

  async function read(tenant: string) {
    const identity = (await signIns.identityOf(ANN)) ?? assert.fail('nobody is signed in');
    const timer = createSkippingTimer();
    const reader = createReader({ hosts: azure.hosts, roles: await loadRoles(), limiter: createLimiter(timer), timer });
    return await reader.read({ tenant, identity, plan: { depth: 'full' } });
  }

  it('reads through the customer’s own tenant, in the person’s name', async () => {
    const outcome = await read(CONTOSO);

    const identity = outcome.ok ? outcome.snapshot.identity : null;
    assert.deepEqual(
      { kind: identity?.kind, label: identity?.label, tenantId: identity?.tenantId },
      { kind: 'user', label: ANN.username, tenantId: CONTOSO },
    );
  });

  it('comes in from the person’s own tenant by Azure Lighthouse where the customer’s does not know them', async () => {
    entra.rules.withoutGuests.add(ADATUM);

    const outcome = await read(ADATUM);

    assert.equal(outcome.ok && outcome.snapshot.identity.tenantId, PARTNER.tenantId);
  });

  it('says so where neither way is open', async () => {
    entra.rules.withoutGuests.add(CONTOSO);

    const outcome = await read(CONTOSO);

    assert.equal(!outcome.ok && outcome.failure.code, 'not-a-guest');
  });

  it('refreshes a token once for all who need it at the same time', async () => {
    const scope = `${azure.hosts.resourceManagerEndpoint}/.default`;
    const before = entra.grants.length;

    const tokens = await Promise.all([1, 2, 3, 4].map(() => signIns.tokenFor(ANN, CONTOSO, scope)));

    assert.equal(entra.grants.length - before, 1);
    assert.equal(new Set(tokens.map((outcome) => outcome.ok && outcome.token.token)).size, 1);
  });

  it('gives a token of the very tenant that is asked for, in whatever order they are', async () => {
    const scope = `${azure.hosts.resourceManagerEndpoint}/.default`;
    const asked = [ANN.tenantId, CONTOSO, ANN.tenantId, ADATUM, CONTOSO];

    const given: (string | undefined)[] = [];
    for (const tenantId of asked) {
      const outcome = await signIns.tokenFor(ANN, tenantId, scope);
      given.push(outcome.ok ? claimsOf(outcome.token.token).tenantId : undefined);
    }

    assert.deepEqual(given, asked);
  });

  it('gives no token any more once the person signed out, not even one that was good', async () => {
    const scope = `${azure.hosts.resourceManagerEndpoint}/.default`;
    await signIns.tokenFor(ANN, CONTOSO, scope);
    await signIns.signOut(ANN);

    const outcome = await signIns.tokenFor(ANN, CONTOSO, scope);

    assert.deepEqual(outcome, { ok: false, failure: { code: 'sign-in-required' } });
    assert.equal(await signIns.identityOf(ANN), null);
  });

  it('gives nobody else a token of the person’s', async () => {
    const scope = `${azure.hosts.resourceManagerEndpoint}/.default`;
    const other = { ...ANN, objectId: '44444444-4444-4444-8444-444444444444' };

    const outcomes = [
      await signIns.tokenFor(other, CONTOSO, scope),
      await signIns.tokenFor({ ...ANN, tenantId: CONTOSO }, CONTOSO, scope),
    ];

    assert.deepEqual(
      outcomes.map(({ ok }) => ok),
      [false, false],
    );
  });

  it('never asks a tenant whose id is none', async () => {
    const before = azure.requests.length;

    await assert.rejects(signIns.tokenFor(ANN, '../../evil', 'x'), /A tenant id is a GUID/);

    assert.equal(azure.requests.length, before);
  });
});

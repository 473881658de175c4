import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAppIdentity } from '../../src/azure/credentials.ts';
import { claimsOf } from '../../src/azure/identity.ts';
import type { AppIdentitySettings } from '../../src/azure/settings.ts';
import { demoTenantId } from '../../src/demo/build.ts';
import { checkAppObjectId, CHECK_APP_CLIENT_ID, PARTNER } from '../../src/demo/cast.ts';
import { issueToken } from '../../src/demo/sign-in.ts';
import { testCertificate } from '../support/azure/certificate.ts';
import { startHttpsAzure, type HttpsAzure } from '../support/azure/https-azure.ts';
import { startReading } from '../support/azure/reading.ts';
import { trustTestCertificate } from '../support/azure/trust.ts';

const CONTOSO = demoTenantId(2);
const FABRIKAM = demoTenantId(1);
const APP = { clientId: CHECK_APP_CLIENT_ID, tenantId: PARTNER.tenantId } as const;

describe('the identity of the app', () => {
  let azure: HttpsAzure;
  let mistrust: () => void;

  before(async () => {
    mistrust = await trustTestCertificate();
    azure = await startHttpsAzure();
  });
  after(async () => {
    await azure[Symbol.asyncDispose]();
    mistrust();
  });

  async function tenantOfToken(settings: AppIdentitySettings): Promise<string | undefined> {
    const identity = createAppIdentity(settings, azure.hosts);
    const token = await identity.credentialFor(CONTOSO).getToken(`${azure.hosts.resourceManagerEndpoint}/.default`);
    return claimsOf(token?.token ?? '').tenantId;
  }

  it('gets tokens from the customer’s own tenant with a secret', async () => {
    assert.equal(await tenantOfToken(azure.identity), CONTOSO);
  });

  it('gets them with a certificate', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pec-credential-'));
    const certificatePath = join(folder, 'app.pem');
    const { key, cert } = await testCertificate();
    await writeFile(certificatePath, `${key}\n${cert}`);

    const tenantId = await tenantOfToken({ ...APP, kind: 'certificate', certificatePath });
    await rm(folder, { recursive: true });

    assert.equal(tenantId, CONTOSO);
  });

  it('gets them with the host’s managed identity vouching for it', async () => {
    const resources: (string | null)[] = [];
    const host = createServer((request, response) => {
      resources.push(new URL(request.url ?? '/', 'http://localhost').searchParams.get('resource'));
      const expires_on = Math.floor(Date.now() / 1_000) + 3_600;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: issueToken(PARTNER.tenantId), expires_on, token_type: 'Bearer' }));
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const { IDENTITY_ENDPOINT, IDENTITY_HEADER } = process.env;
    process.env['IDENTITY_ENDPOINT'] = `http://127.0.0.1:${(host.address() as AddressInfo).port}/token`;
    process.env['IDENTITY_HEADER'] = 'header';

    const tenantId = await tenantOfToken({ ...APP, kind: 'managed-identity' });
    host.closeAllConnections();
    host.close();
    restore('IDENTITY_ENDPOINT', IDENTITY_ENDPOINT);
    restore('IDENTITY_HEADER', IDENTITY_HEADER);

    assert.equal(tenantId, CONTOSO);
    assert.deepEqual(resources, ['api://AzureADTokenExchange']);
  });

  it('gets them with a federated token from a file, which is read anew for each sign-in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pec-federated-'));
    const tokenPath = join(folder, 'token');
    let current = 'token-of-the-cluster';
    await using federated = await startHttpsAzure({ federatedToken: () => current });
    const identity = createAppIdentity({ ...APP, kind: 'federated', tokenPath }, federated.hosts);
    const scope = `${federated.hosts.resourceManagerEndpoint}/.default`;
    const tenantOf = async (tenantId: string) =>
      claimsOf((await identity.credentialFor(tenantId).getToken(scope))?.token ?? '').tenantId;

    await writeFile(tokenPath, `${current}\n`);
    const first = await tenantOf(CONTOSO);
    current = 'token-after-rotation';
    const stale = tenantOf(FABRIKAM);
    await assert.rejects(stale, /AADSTS700213/);
    await writeFile(tokenPath, current);
    const second = await tenantOf(FABRIKAM);
    await rm(folder, { recursive: true });

    assert.deepEqual([first, second], [CONTOSO, FABRIKAM]);
  });

  it('signs in once for a customer that is checked again', async () => {
    const identity = createAppIdentity(azure.identity, azure.hosts);
    const scope = `${azure.hosts.resourceManagerEndpoint}/.default`;
    const signIns = () => azure.requests.filter(({ path }) => path.endsWith('/oauth2/v2.0/token')).length;
    const before = signIns();

    await identity.credentialFor(CONTOSO).getToken(scope);
    await identity.credentialFor(CONTOSO).getToken(scope);

    assert.equal(signIns() - before, 1);
  });

  it('signs in again when a token is about to end', async () => {
    await using reading = await startReading({ expiresIn: 60 });

    const first = await reading.snapshot(CONTOSO);
    const second = await reading.snapshot(CONTOSO);

    const signIns = reading.azure.requests.filter(({ path }) => path.endsWith('/oauth2/v2.0/token'));
    assert.ok(signIns.length >= 2);
    assert.deepEqual([first.unread, second.unread], [[], []]);
  });

  it('is another one for another app', () => {
    const other = createAppIdentity({ ...azure.identity, clientId: checkAppObjectId(CONTOSO) }, azure.hosts);

    assert.notEqual(other.key, createAppIdentity(azure.identity, azure.hosts).key);
  });
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}

describe('what a token says about its bearer', () => {
  it('is its tenant and its object', () => {
    assert.deepEqual(claimsOf(issueToken(CONTOSO)), { tenantId: CONTOSO, objectId: checkAppObjectId(CONTOSO) });
  });

  for (const token of ['', 'opaque', 'a.b.c', `x.${Buffer.from('"text"').toString('base64url')}.y`, 'x.bnVsbA.y']) {
    it(`is nothing where it is "${token}"`, () => {
      assert.deepEqual(claimsOf(token), {});
    });
  }
});

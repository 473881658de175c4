import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError } from '../src/config/values.ts';
import type { Environment } from '../src/config/values.ts';
import { readConfig } from '../src/config.ts';

const APP_ID = 'a0000000-0000-4000-8000-000000000001';
const TENANT_ID = 'b0000000-0000-4000-8000-000000000001';

const SINGLE_TENANT = { BOT_ID: APP_ID, BOT_TENANT_ID: TENANT_ID, BOT_PASSWORD: 'a-password' };

function adviceFor(env: Environment): string {
  try {
    readConfig(env);
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message;
  }
  assert.fail('The configuration was accepted.');
}

describe('configuration', () => {
  it('is local mode on loopback with demo data when nothing is set', () => {
    const config = readConfig({});

    assert.deepEqual(config.bot, { kind: 'local' });
    assert.equal(config.host, '127.0.0.1');
    assert.equal(config.port, 3978);
    assert.equal(config.azure.demo, true);
    assert.equal(config.databaseUrl, null);
  });

  it('takes a single-tenant bot with a password and then serves real data only', () => {
    const config = readConfig(SINGLE_TENANT);

    assert.equal(config.bot.kind, 'single-tenant');
    assert.equal(config.host, '0.0.0.0');
    assert.equal(config.azure.demo, false);
  });

  it('lets in its own tenant and those that are listed, and no others', () => {
    const other = 'C0000000-0000-4000-8000-000000000001';

    const config = readConfig({ ...SINGLE_TENANT, ALLOWED_TENANTS: other });

    assert.deepEqual(config.trust.allowedTenants, [TENANT_ID, other.toLowerCase()]);
  });

  it('believes the public cloud and sends to its connectors unless told', () => {
    const told = readConfig({ ...SINGLE_TENANT, BOT_CLOUD: 'usgov' }).trust;
    const { trust } = readConfig(SINGLE_TENANT);

    assert.equal(trust.issuer, 'https://api.botframework.com');
    assert.deepEqual(trust.serviceHosts, ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com']);
    assert.equal(told.issuer, 'https://api.botframework.us');
    assert.equal(told.authorityHost, 'https://login.microsoftonline.us');
  });

  it('takes a managed identity without a password', () => {
    const config = readConfig({ BOT_ID: APP_ID, BOT_TENANT_ID: TENANT_ID, BOT_TYPE: 'UserAssignedMSI' });

    assert.deepEqual(config.bot, { kind: 'managed-identity', appId: APP_ID, tenantId: TENANT_ID });
  });

  it('takes the id of a contact channel, and has none unless told', () => {
    const named = readConfig({ CONTACT_CHANNEL: '19:abc_DEF-1@thread.tacv2' });

    assert.equal(named.contact.channel, '19:abc_DEF-1@thread.tacv2');
    assert.equal(readConfig({}).contact.channel, null);
  });

  for (const id of [
    'general',
    'https://teams.microsoft.com/l/channel/19%3aabc%40thread.tacv2',
    '19:a b',
    '19:a;messageid=1',
  ]) {
    it(`says how to find the id of a contact channel, for "${id}"`, () => {
      assert.match(adviceFor({ CONTACT_CHANNEL: id }), /CONTACT_CHANNEL is .*\/channel\//);
    });
  }

  it('turns demo data off when a check identity is set', () => {
    const config = readConfig({ CHECK_CLIENT_ID: APP_ID, CHECK_TENANT_ID: TENANT_ID, CHECK_CLIENT_SECRET: 's' });

    assert.equal(config.azure.demo, false);
    assert.equal(config.azure.identity?.kind, 'secret');
  });

  it('reads a partner profile and lower-cases its ids', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pec-config-'));
    const path = join(folder, 'profile.json');
    const id = 'ABCDEF00-0000-4000-8000-000000000001';
    writeFileSync(
      path,
      JSON.stringify({
        billTo: { name: 'Us', tenantId: id, agentGroups: { adminAgents: id }, partnerIds: ['123456'] },
      }),
    );

    const config = readConfig({ PARTNER_PROFILE: path });

    assert.equal(config.partnerProfile?.billTo.tenantId, id.toLowerCase());
    assert.equal(config.partnerProfile?.resellerOfRecord, null);
    rmSync(folder, { recursive: true });
  });

  it('says which field of a partner profile is wrong', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pec-config-'));
    const path = join(folder, 'profile.json');
    writeFileSync(path, JSON.stringify({ billTo: { name: 'Us', tenantId: 'x', agentGroups: {}, partnerIds: [] } }));

    const advice = adviceFor({ PARTNER_PROFILE: path });

    assert.match(advice, /billTo\.tenantId/);
    rmSync(folder, { recursive: true });
  });

  it('has no model unless one is configured', () => {
    const without = readConfig({});
    const azure = readConfig({
      AZURE_OPENAI_ENDPOINT: 'https://models.example/',
      AZURE_OPENAI_API_KEY: 'k',
      AZURE_OPENAI_DEPLOYMENT: 'gpt',
    });
    const local = readConfig({ OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm' });

    assert.equal(without.model, null);
    assert.equal(azure.model?.baseUrl, 'https://models.example');
    assert.deepEqual(local.model, { kind: 'openai', baseUrl: 'http://localhost:11434/v1', apiKey: 'k', model: 'm' });
  });

  it('takes a model on this machine by its IPv6 address', () => {
    const config = readConfig({ OPENAI_BASE_URL: 'http://[::1]:1/v1', OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm' });

    assert.equal(config.model?.baseUrl, 'http://[::1]:1/v1');
  });

  const refusals: readonly (readonly [string, Environment, RegExp])[] = [
    ['a public host without an app id', { HOST: '0.0.0.0' }, /HOST is 0\.0\.0\.0, but without BOT_ID/],
    ['a password without an app id', { BOT_PASSWORD: 'x' }, /BOT_PASSWORD is set but BOT_ID is not/],
    ['an app id that is no GUID', { BOT_ID: 'my-bot' }, /BOT_ID must be the GUID/],
    ['a bot without a credential', { BOT_ID: APP_ID, BOT_TENANT_ID: TENANT_ID }, /without a credential/],
    ['an unknown bot type', { ...SINGLE_TENANT, BOT_TYPE: 'Singletenant' }, /BOT_TYPE is "Singletenant"/],
    [
      'a multi-tenant bot that anybody’s tenant may talk to',
      { BOT_ID: APP_ID, BOT_TYPE: 'MultiTenant', BOT_PASSWORD: 'x' },
      /ALLOWED_TENANTS is empty.*List the tenant ids/,
    ],
    ['an allowed tenant by name', { ...SINGLE_TENANT, ALLOWED_TENANTS: 'partner.example' }, /must hold GUIDs/],
    ['allowed tenants where nobody is authenticated', { ALLOWED_TENANTS: TENANT_ID }, /BOT_ID is not/],
    ['two credentials', { ...SINGLE_TENANT, BOT_CERTIFICATE_THUMBPRINT: 'ab' }, /are both set/],
    ['an unknown cloud', { ...SINGLE_TENANT, BOT_CLOUD: 'gov' }, /BOT_CLOUD is "gov"/],
    ['service hosts with a wildcard', { ...SINGLE_TENANT, BOT_SERVICE_HOSTS: '*.example.org' }, /without wildcard/],
    ['a service host with a path', { ...SINGLE_TENANT, BOT_SERVICE_HOSTS: 'a.example/teams' }, /without wildcard/],
    ['keys without an issuer', { ...SINGLE_TENANT, BOT_OPENID_METADATA: 'https://a.example/' }, /belong together/],
    [
      'keys that come in the clear',
      { ...SINGLE_TENANT, BOT_OPENID_METADATA: 'http://a.example/', BOT_TOKEN_ISSUER: 'https://a.example' },
      /must be an https address/,
    ],
    ['a single-tenant bot without a tenant', { ...SINGLE_TENANT, BOT_TENANT_ID: '' }, /BOT_TENANT_ID must be a GUID/],
    [
      'a password beside a managed identity',
      { ...SINGLE_TENANT, BOT_TYPE: 'UserAssignedMSI' },
      /BOT_PASSWORD must be empty/,
    ],
    [
      'demo data beside a real check identity',
      { DEMO: 'true', CHECK_CLIENT_ID: APP_ID, CHECK_TENANT_ID: TENANT_ID, CHECK_CLIENT_SECRET: 's' },
      /Make-believe answers must never pass for real ones/,
    ],
    ['a check secret without its client', { CHECK_CLIENT_SECRET: 's' }, /CHECK_CLIENT_ID is not/],
    [
      'a check certificate that is not there',
      { CHECK_CLIENT_ID: APP_ID, CHECK_TENANT_ID: TENANT_ID, CHECK_CERTIFICATE_PATH: '/no/such/file.pem' },
      /CHECK_CERTIFICATE_PATH: cannot read/,
    ],
    [
      'a check certificate without its key',
      { CHECK_CLIENT_ID: APP_ID, CHECK_TENANT_ID: TENANT_ID, CHECK_CERTIFICATE_PATH: 'package.json' },
      /certificate and its private key/,
    ],
    ['an Azure address without TLS', { AZURE_RESOURCE_MANAGER_ENDPOINT: 'http://localhost:1' }, /https address/],
    ['a port that is no number', { PORT: 'http' }, /PORT is "http"/],
    ['a Playground without a port', { PLAYGROUND_PORT: '0' }, /PLAYGROUND_PORT is "0"/],
    ['a partner admin by name', { PARTNER_ADMINS: 'ann@partner.example' }, /PARTNER_ADMINS must hold GUIDs/],
    [
      'a model elsewhere without TLS',
      { OPENAI_BASE_URL: 'http://models.example/v1' },
      /OPENAI_BASE_URL must be an https/,
    ],
    ['a model without a key', { AZURE_OPENAI_ENDPOINT: 'https://models.example' }, /AZURE_OPENAI_API_KEY is not set/],
    ['a partner profile that is not there', { PARTNER_PROFILE: '/nowhere/profile.json' }, /cannot read the file/],
  ];

  for (const [what, env, advice] of refusals) {
    it(`refuses ${what} with advice`, () => {
      assert.match(adviceFor(env), advice);
    });
  }
});

describe('who is served', () => {
  const ID = 'c0000000-0000-4000-8000-000000000001';

  it('is one partner with its admins, unless told', () => {
    const { access } = readConfig({ ...SINGLE_TENANT, PARTNER_ADMINS: ID.toUpperCase() });

    assert.deepEqual(access, { partners: 'one', admins: [ID], operators: [] });
  });

  it('can be many partners, whose admins are not in the environment', () => {
    const env = { ...SINGLE_TENANT, PARTNERS: 'many' };

    assert.deepEqual(readConfig({ ...env, OPERATORS: ID }).access, { partners: 'many', admins: [], operators: [ID] });
    assert.match(adviceFor({ ...env, PARTNER_ADMINS: ID }), /PARTNER_ADMINS.*member add/);
    assert.match(adviceFor({ ...env, PARTNER_PROFILE: 'profile.json' }), /PARTNER_PROFILE.*many/);
  });

  it('has no operators where the bot has no tenant of its own', () => {
    const env = { BOT_ID: APP_ID, BOT_TYPE: 'MultiTenant', BOT_PASSWORD: 'p', ALLOWED_TENANTS: TENANT_ID };

    assert.match(adviceFor({ ...env, OPERATORS: ID }), /OPERATORS/);
  });
});

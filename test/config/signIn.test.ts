import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, type Environment } from '../../src/config/values.ts';
import { readConfig } from '../../src/config.ts';

const APP_ID = 'A0000000-0000-4000-8000-000000000001';
const SSO_ID = 'c0000000-0000-4000-8000-000000000001';
const TENANT_ID = 'b0000000-0000-4000-8000-000000000001';
const PUBLIC_URL = 'https://bot.example.com';
const BOT = { BOT_ID: APP_ID, BOT_TENANT_ID: TENANT_ID, BOT_PASSWORD: 'a-password' };
const MANAGED = { BOT_ID: APP_ID, BOT_TENANT_ID: TENANT_ID, BOT_TYPE: 'UserAssignedMSI' };
const KEY = Buffer.alloc(32, 7).toString('base64');

describe('the configuration of signing in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pec-config-'));
  const tokenPath = join(folder, 'token');
  before(() => writeFileSync(tokenPath, 'token'));
  after(() => rmSync(folder, { recursive: true }));

  it('is off without an address for browsers', () => {
    assert.equal(readConfig(BOT).signIn.app, null);
  });

  it('takes the bot’s own app and its password', () => {
    const { app, publicUrl } = readConfig({ ...BOT, PUBLIC_URL: `${PUBLIC_URL}/` }).signIn;

    assert.equal(publicUrl, PUBLIC_URL);
    assert.deepEqual(app, {
      clientId: APP_ID.toLowerCase(),
      proof: { kind: 'secret', secret: 'a-password' },
      appIdUri: `api://botid-${APP_ID.toLowerCase()}`,
      tokenKeys: [],
    });
  });

  it('takes an app of its own beside a bot that is a managed identity', () => {
    const { app } = readConfig({ ...MANAGED, PUBLIC_URL, SSO_CLIENT_ID: SSO_ID, SSO_MANAGED_IDENTITY: 'true' }).signIn;

    assert.deepEqual([app?.clientId, app?.proof], [SSO_ID, { kind: 'managed-identity' }]);
  });

  it('is off for a managed identity that names no app, since it has no registration to sign in to', () => {
    assert.deepEqual(readConfig({ ...MANAGED, PUBLIC_URL }).signIn, { publicUrl: PUBLIC_URL, app: null });
  });

  it('takes a federated token in a file, and another application id URI', () => {
    const env = { ...BOT, PUBLIC_URL, SSO_CLIENT_ID: SSO_ID, SSO_FEDERATED_TOKEN_FILE: tokenPath };
    const { app } = readConfig({ ...env, SSO_APP_ID_URI: 'api://bot.example.com/botid-x' }).signIn;

    assert.deepEqual([app?.proof, app?.appIdUri], [{ kind: 'federated', tokenPath }, 'api://bot.example.com/botid-x']);
  });

  it('takes several keys, the one in use first', () => {
    const { app } = readConfig({ ...BOT, PUBLIC_URL, TOKEN_KEY: `2027-01:${KEY}, 2026-11:${KEY}` }).signIn;

    assert.deepEqual(
      app?.tokenKeys.map(({ id, key }) => [id, key.length]),
      [
        ['2027-01', 32],
        ['2026-11', 32],
      ],
    );
  });

  it('serves real data where an app to sign in to is named', () => {
    const env = { PUBLIC_URL: 'http://localhost:3978', SSO_CLIENT_ID: SSO_ID, SSO_CLIENT_SECRET: 'a-secret' };

    assert.equal(readConfig(env).azure.demo, false);
  });

  const refused: readonly (readonly [string, Environment, RegExp])[] = [
    ['plain http to another machine', { ...BOT, PUBLIC_URL: 'http://bot.example.com' }, /https address/],
    ['an address with a query', { ...BOT, PUBLIC_URL: `${PUBLIC_URL}/?x=1` }, /https address/],
    ['an address that is none', { ...BOT, PUBLIC_URL: 'bot.example.com' }, /https address/],
    ['an app without an address', { ...BOT, SSO_CLIENT_ID: SSO_ID, SSO_CLIENT_SECRET: 'x' }, /without PUBLIC_URL/],
    ['an app without a proof', { ...BOT, PUBLIC_URL, SSO_CLIENT_ID: SSO_ID }, /needs a proof/],
    ['a proof without an app', { ...BOT, PUBLIC_URL, SSO_CLIENT_SECRET: 'x' }, /SSO_CLIENT_ID is not/],
    [
      'two proofs',
      { ...BOT, PUBLIC_URL, SSO_CLIENT_ID: SSO_ID, SSO_CLIENT_SECRET: 'x', SSO_MANAGED_IDENTITY: 'true' },
      /both set/,
    ],
    [
      'an app beside make-believe data',
      { DEMO: 'true', PUBLIC_URL, SSO_CLIENT_ID: SSO_ID, SSO_CLIENT_SECRET: 'x' },
      /DEMO is on/,
    ],
    ['a key that is too short', { ...BOT, PUBLIC_URL, TOKEN_KEY: '2026-11:c2hvcnQ=' }, /32 bytes/],
    ['a key without an id', { ...BOT, PUBLIC_URL, TOKEN_KEY: KEY }, /32 bytes/],
    [
      'a reference to a vault that was not resolved',
      { ...BOT, PUBLIC_URL, TOKEN_KEY: '@Microsoft.KeyVault(SecretUri=https://kv.example/secrets/token-key)' },
      /TOKEN_KEY is a reference to a key vault .* Set the secret, /,
    ],
    ['two keys of one id', { ...BOT, PUBLIC_URL, TOKEN_KEY: `a:${KEY},a:${KEY}` }, /same id twice/],
  ];
  for (const [what, env, advice] of refused) {
    it(`refuses ${what} with advice, and without the secret in it`, () => {
      assert.throws(
        () => readConfig(env),
        (error) => error instanceof ConfigError && advice.test(error.message) && !error.message.includes('c2hvcnQ'),
      );
    });
  }
});

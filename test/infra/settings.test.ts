import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readConfig } from '../../src/config.ts';

const APP_MODULE = new URL('../../infra/modules/app.bicep', import.meta.url);
const SSO_ID = 'c0000000-0000-4000-8000-000000000001';
const CHECK_ID = 'd0000000-0000-4000-8000-000000000001';
const TOKEN_KEY = `2026-11:${Buffer.alloc(32, 7).toString('base64')}`;

const HOST_URI = `api://bot.example.com/botid-${SSO_ID}`;

/** What Azure fills in where the template names it. */
const GIVEN: Readonly<Record<string, string>> = {
  clientId: 'a0000000-0000-4000-8000-000000000001',
  tenantId: 'b0000000-0000-4000-8000-000000000001',
  domain: 'app-pecbot-abc123.azurewebsites.net',
  ssoAppIdUri: '',
  partnerAdmins: 'e0000000-0000-4000-8000-000000000001',
  databaseUrl: 'postgresql://id-pecbot@psql.example:5432/pecbot?sslmode=verify-full&auth=entra&identity=a',
  vaultUri: 'https://kv-pecbot.vault.azure.net/',
  connectionString: 'InstrumentationKey=00000000-0000-4000-8000-000000000009;IngestionEndpoint=https://in.example/',
};

type Settings = Readonly<Record<string, string>>;

/** The settings of the App Service for these parameters, read from the template without a compiler. */
async function settingsFor(parameters: Settings): Promise<Settings> {
  const text = await readFile(APP_MODULE, 'utf8');
  const values: Settings = { ...GIVEN, ...parameters };
  const always = /appSettings: concat\(\s*\[([\s\S]*?)\n {8}\]/.exec(text)?.[1] ?? '';
  const optional = [...text.matchAll(/^var \w+ = empty\((\w+)\)\s*\? \[\]\s*: \[([\s\S]*?)\n {4}\]/gm)];
  assert.equal(optional.length, 2);
  const chosen = optional.filter(([, parameter = '']) => values[parameter]).map(([, , body = '']) => body);
  const entries = [always, ...chosen].flatMap((body) => [
    ...body.matchAll(/\{ name: '([A-Z_]+)', value: (?:'(.*)'|(\w+)) \}/g),
  ]);
  return Object.fromEntries(
    entries.map(([, name = '', quoted, symbol = '']) => [name, resolved(quoted ?? `\${${symbol}}`, values)]),
  );
}

function resolved(text: string, values: Settings): string {
  const filled = text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    assert.ok(value !== undefined, `the template names ${name}`);
    return value;
  });
  return filled.startsWith('@Microsoft.KeyVault(') ? TOKEN_KEY : filled;
}

describe('the settings that the template gives the bot', () => {
  for (const ssoClientId of ['', SSO_ID]) {
    for (const checkClientId of ['', CHECK_ID]) {
      it(`start it ${ssoClientId ? 'with' : 'without'} sign-in, ${checkClientId ? 'with' : 'without'} a check app`, async () => {
        const config = readConfig(await settingsFor({ ssoClientId, checkClientId }));

        assert.equal(config.bot.kind, 'managed-identity');
        assert.equal(config.azure.demo, false);
        assert.equal(config.azure.identity?.clientId ?? '', checkClientId);
        assert.equal(config.signIn.app?.clientId ?? '', ssoClientId);
        assert.deepEqual(config.signIn.app?.tokenKeys.map(({ id }) => id) ?? [], ssoClientId ? ['2026-11'] : []);
      });
    }
  }

  it('hand on another application ID URI, and leave the bot its own where none is given', async () => {
    const [own, other] = [await settingsFor({ ssoClientId: SSO_ID, checkClientId: '' }), HOST_URI];
    const named = await settingsFor({ ssoClientId: SSO_ID, checkClientId: '', ssoAppIdUri: other });

    assert.equal(readConfig(own).signIn.app?.appIdUri, `api://botid-${SSO_ID}`);
    assert.equal(readConfig(named).signIn.app?.appIdUri, other);
  });
});

import assert from 'node:assert/strict';
import { secretsOf } from '../src/config/secrets.ts';
import { createLogger } from '../src/log.ts';
import { createMask } from '../src/mask.ts';

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJib3QifQ.c2lnbmF0dXJl';

describe('the log', () => {
  const written = (secrets: readonly string[], fields: object, words = 'something failed'): string => {
    let lines = '';
    const destination = { write: (line: string) => void (lines += line) };
    createLogger('info', { mask: createMask(secrets), destination }).error(fields, words);
    return lines;
  };

  it('holds no field that is made for secrets or for what people write', () => {
    const line = written([], {
      authorization: 'a-value',
      body: 'a-value',
      nested: { token: 'a-value' },
      kept: 'shown',
    });

    assert.doesNotMatch(line, /a-value/);
    assert.match(line, /shown/);
  });

  it('holds no known secret, in whatever form a library quotes it', () => {
    const secret = 'p"ss w/rd+1';
    const quoted = [secret, JSON.stringify({ secret }), encodeURIComponent(secret), `client=${secret}&x=1`];

    for (const words of quoted) {
      const line = written([secret], { err: new Error(words, { cause: new Error(words) }) }, words);
      assert.doesNotMatch(line, /ss w|ss%20w/, words);
    }
  });

  for (const [what, words] of [
    ['a token', `rejected ${TOKEN}`],
    ['a header', `authorization: Bearer abc.def-ghi_12345`],
    ['a password header', 'Authorization: Basic dXNlcjphLXNlY3JldA=='],
    ['an address with a password', 'postgresql://bot:a-secret@db.example:5432/pec'],
    ['a form', 'grant_type=x&client_secret=a-secret&scope=y'],
    ['an authorization code', 'https://bot.example/signin?code=0.AXoA-secret_secret.secret1234&state=1'],
    ['a private key', '-----BEGIN PRIVATE KEY-----\nMIIsecret\n-----END PRIVATE KEY-----'],
  ] as const) {
    it(`holds nothing that looks like ${what}, though nobody named it`, () => {
      const line = written([], { err: new Error(words) });

      assert.match(line, /\[secret\]/);
      assert.doesNotMatch(line, /eyJ|abc\.def|dXNlcjph|a-secret|AXoA|MIIsecret/);
    });
  }

  it('keeps what helps: codes, hosts and names', () => {
    const line = written([], { err: new Error('code=AuthorizationFailed at https://management.azure.com:443/x') });

    assert.match(line, /code=AuthorizationFailed at https:\/\/management\.azure\.com:443\/x/);
  });

  it('knows the secrets of an environment by the names of its variables', () => {
    const secrets = secretsOf({
      BOT_PASSWORD: 'password-1',
      CHECK_CLIENT_SECRET: 'secret-2',
      OPENAI_API_KEY: 'api-key-3',
      DATABASE_URL: 'postgresql://u:p%40ssword@h/db',
      BOT_CERTIFICATE_KEY_PATH: '/keys/bot.pem',
      LOG_LEVEL: 'warning',
      SHORT_KEY: 'a',
    });

    assert.deepEqual(secrets, ['password-1', 'secret-2', 'api-key-3', 'p%40ssword', 'p@ssword']);
  });
});

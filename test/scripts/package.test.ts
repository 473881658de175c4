import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir, rm, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { filesOf, packageOf } from '../../scripts/package/build.ts';
import { fillIn, placeholdersOf, readEnvironment } from '../../scripts/package/environment.ts';
import { faultsOf } from '../../scripts/package/validate.ts';
import { parseCommand } from '../../src/teams/commands.ts';

const at = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const run = promisify(execFile);

const VALUES = {
  TEAMS_APP_ID: '22222222-2222-4222-8222-222222222222',
  BOT_ID: '11111111-1111-4111-8111-111111111111',
  BOT_DOMAIN: 'bot.contoso.example',
  SSO_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  SSO_APP_ID_URI: 'api://botid-33333333-3333-4333-8333-333333333333',
  PUBLISHER_NAME: 'Contoso "Cloud" Distribution',
  PUBLISHER_URL: 'https://contoso.example',
  APP_NAME_SUFFIX: '-dev',
};

interface Manifest {
  readonly version: string;
  readonly bots: readonly [{ readonly botId: string; readonly commandLists: readonly CommandList[] }];
  readonly developer: Readonly<Record<string, string>>;
}
interface CommandList {
  readonly scopes: readonly string[];
  readonly commands: readonly { readonly title: string; readonly description: string; readonly prompt?: string }[];
}
type Strings = Readonly<Record<string, string>>;

const json = <T>(bytes: Uint8Array | undefined): T => JSON.parse(strFromU8(bytes ?? strToU8('null'))) as T;

describe('the package for Teams', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pec-package-'));
  });
  after(() => rm(folder, { recursive: true }));

  function pack(file: string, values: Readonly<Record<string, string>> = VALUES) {
    const env = { PATH: process.env['PATH'], ...values };
    return run(process.execPath, [at('scripts/package.ts'), '--env', 'dev', '--out', file], { env });
  }

  it('is a zip that fits Microsoft’s schemas, and the same one each time', async () => {
    const [one, two] = [path.join(folder, 'one.zip'), path.join(folder, 'two.zip')];
    await pack(one);
    await pack(two);

    const bytes = await readFile(one);
    assert.deepEqual(bytes, await readFile(two));
    const files = unzipSync(bytes);
    assert.deepEqual(await faultsOf(files), []);
    assert.equal(json<Manifest>(files['manifest.json']).bots[0].botId, VALUES.BOT_ID);
    assert.equal(json<Manifest>(files['manifest.json']).developer['name'], VALUES.PUBLISHER_NAME);
  });

  it('is not made while a value is missing, and all that are missing are named', async () => {
    const file = path.join(folder, 'none.zip');

    await assert.rejects(pack(file, {}), (error: Error & { stderr?: string }) => {
      assert.match(error.stderr ?? '', / needs BOT_DOMAIN, BOT_ID: /);
      return true;
    });
    assert.equal((await readdir(folder)).includes('none.zip'), false);
  });

  it('names no app to sign in to where there is none', async () => {
    const { SSO_CLIENT_ID: _id, SSO_APP_ID_URI: _uri, ...values } = VALUES;

    const files = await filesOf(at('appPackage'), { ...values, SSO_CLIENT_ID: '', SSO_APP_ID_URI: '' });

    assert.equal('webApplicationInfo' in json<object>(files['manifest.json']), false);
    assert.deepEqual(await faultsOf(files), []);
  });

  it('takes the usual application ID URI where none is given, as the bot does', async () => {
    const files = await filesOf(at('appPackage'), { ...VALUES, SSO_APP_ID_URI: '' });

    const { webApplicationInfo } = json<{ readonly webApplicationInfo: unknown }>(files['manifest.json']);
    assert.deepEqual(webApplicationInfo, { id: VALUES.SSO_CLIENT_ID, resource: VALUES.SSO_APP_ID_URI });
  });

  it('gives the app an id where it has none, and keeps it in the environment for the next time', async () => {
    const file = path.join(folder, '.env.fresh');
    const given = { ...VALUES, TEAMS_APP_ID: '', PUBLISHER_NAME: 'Contoso' };
    const lines = Object.entries(given).map(([key, value]) => `${key}=${value}`);
    await writeFile(file, `# Kept.\n${lines.join('\n')}\n`);
    const asked = { source: at('appPackage'), environments: folder, name: 'fresh', target: path.join(folder, 'a.zip') };

    assert.deepEqual(await packageOf(asked, {}), []);
    const written = await readFile(file, 'utf8');
    assert.deepEqual(await packageOf(asked, {}), []);

    const { id } = json<{ readonly id: string }>(unzipSync(await readFile(asked.target))['manifest.json']);
    assert.match(id, /^[0-9a-f]{8}-/);
    assert.equal(written, `# Kept.\n${lines.join('\n').replace('TEAMS_APP_ID=', `TEAMS_APP_ID=${id}`)}\n`);
    assert.equal(await readFile(file, 'utf8'), written);
  });

  it('knows no environment that has no file, and no path in place of a name', async () => {
    await assert.rejects(readEnvironment(at('env'), 'nowhere', {}), /no .*\.env\.nowhere/);
    await assert.rejects(readEnvironment(at('env'), '../../etc/x', {}), /no name of an environment/);
  });

  it('finds an icon of the wrong size, a language that lacks, and a botId that is no id', async () => {
    const files = await filesOf(at('appPackage'), VALUES);
    const manifest = strFromU8(files['manifest.json'] ?? new Uint8Array()).replaceAll(VALUES.BOT_ID, 'nobody');
    const { 'localization/de.json': _gone, ...rest } = files;

    const faults = await faultsOf({
      ...rest,
      'color.png': files['outline.png'] ?? new Uint8Array(),
      'manifest.json': strToU8(manifest),
    });

    for (const expected of [/color\.png: must be .* 192/, /localization\/de\.json: is missing/, /botId/]) {
      assert.ok(
        faults.some((fault) => expected.test(fault)),
        `${expected.source} in ${faults.join(' | ')}`,
      );
    }
  });

  it('cannot be broken out of by a value', () => {
    assert.equal(fillIn('{"a":"${{X}}"}', { X: '","b":"' }, 'file'), '{"a":"\\",\\"b\\":\\""}');
  });

  it('has the version of the project', async () => {
    const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string };
    const files = await filesOf(at('appPackage'), VALUES);

    assert.equal(json<Manifest>(files['manifest.json']).version, version);
  });

  describe('in every language', () => {
    it('has the same texts to translate', async () => {
      const files = await filesOf(at('appPackage'), VALUES);
      const { bots } = json<Manifest>(files['manifest.json']);
      const expected = bots[0].commandLists.flatMap(({ commands }, list) =>
        commands.flatMap((command, index) =>
          Object.keys(command)
            .filter((key) => key !== 'type')
            .map((key) => `bots[0].commandLists[${list}].commands[${index}].${key}`),
        ),
      );
      for (const language of ['nl', 'de', 'fr']) {
        const strings = json<Strings>(files[`localization/${language}.json`]);
        const keys = Object.keys(strings).filter((key) => key.startsWith('bots'));

        assert.deepEqual(keys.sort(), [...expected].sort(), language);
      }
    });

    it('offers only commands that the bot takes as what they say', async () => {
      const files = await filesOf(at('appPackage'), VALUES);
      const { bots } = json<Manifest>(files['manifest.json']);
      bots[0].commandLists.forEach(({ scopes, commands }, list) => {
        assert.ok(commands.length <= 12);
        commands.forEach((command, index) => {
          const typed = 'prompt' in command ? 'prompt' : 'title';
          const meant = parseCommand(command[typed] ?? '').name;
          for (const language of ['nl', 'de', 'fr']) {
            const strings = json<Strings>(files[`localization/${language}.json`]);
            const translated = strings[`bots[0].commandLists[${list}].commands[${index}].${typed}`] ?? '';
            assert.equal(parseCommand(translated).name, meant, `${language}: ${translated}`);
          }
          if (!scopes.includes('copilot')) assert.notEqual(meant, 'question', command.title);
        });
      });
    });
  });

  it('asks for no placeholder that an environment does not name', async () => {
    const named = new Set(Object.keys(await readEnvironment(at('env'), 'dev', {})));
    for (const file of ['manifest.json', ...['nl', 'de', 'fr'].map((language) => `localization/${language}.json`)]) {
      const text = await readFile(at(`appPackage/${file}`), 'utf8');
      for (const name of placeholdersOf(text)) assert.ok(named.has(name), `${name} in ${file}`);
    }
  });
});

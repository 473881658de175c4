import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load as parseYaml } from 'js-yaml';
import { readConfig } from '../../src/config.ts';
import { CALLBACK_PATH } from '../../src/signin/pages.ts';
import { placeholdersOf, readEnvironment } from '../../scripts/package/environment.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');

interface Step {
  readonly uses: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}
type Project = Readonly<Partial<Record<'provision' | 'deploy' | 'publish', readonly Step[]>>>;

/** Known before Azure is: from Teams, from an app registration, or a matter of taste. */
const GIVEN_BY_HAND = ['TEAMS_APP_ID', 'APP_NAME_SUFFIX', 'SSO_CLIENT_ID', 'SSO_APP_ID_URI'];

const BOT_ID = 'a0000000-0000-4000-8000-000000000001';

const PROJECTS = { dev: 'm365agents.yml', local: 'm365agents.local.yml', playground: 'm365agents.playground.yml' };

/** What Bicep passes to a module and what the module takes, read without a compiler. */
interface Bicep {
  readonly params: readonly { readonly name: string; readonly optional: boolean }[];
  readonly outputs: readonly string[];
  readonly modules: readonly { readonly symbol: string; readonly file: string; readonly given: readonly string[] }[];
  readonly text: string;
}

async function readBicep(file: string): Promise<Bicep> {
  const text = (await read(file)).replace(/(?<!:)\/\/.*$/gm, '');
  const modules = [...text.matchAll(/^module (\w+) '([^']+)' = \{([\s\S]*?)^\}/gm)].map(
    ([, symbol = '', target = '', body = '']) => ({
      symbol,
      file: path.posix.join(path.posix.dirname(file), target),
      given: [...(/params: \{([\s\S]*)\}/.exec(body)?.[1] ?? '').matchAll(/(\w+): /g)].map(([, name = '']) => name),
    }),
  );
  return {
    text,
    modules,
    params: [...text.matchAll(/^param (\w+) \w+( =)?/gm)].map(([, name = '', fallback]) => ({
      name,
      optional: fallback !== undefined,
    })),
    outputs: [...text.matchAll(/^output (\w+) /gm)].map(([, name = '']) => name),
  };
}

async function bicepFiles(): Promise<readonly string[]> {
  const entries = await readdir(path.join(root, 'infra'), { recursive: true });
  return entries.filter((name) => name.endsWith('.bicep')).map((name) => path.posix.join('infra', name));
}

async function projectOf(file: string): Promise<readonly Step[]> {
  const project = parseYaml(await read(file)) as Project;
  return [...(project.provision ?? []), ...(project.deploy ?? []), ...(project.publish ?? [])];
}

describe('what describes the deployment', () => {
  it('gives every Bicep module exactly what it takes, and reads only what it puts out', async () => {
    for (const file of await bicepFiles()) {
      const { modules, text } = await readBicep(file);
      for (const { symbol, file: target, given } of modules) {
        const { params, outputs } = await readBicep(target);
        const taken = params.map(({ name }) => name);
        const required = params.filter(({ optional }) => !optional).map(({ name }) => name);

        assert.deepEqual(
          given.filter((name) => !taken.includes(name)),
          [],
          `${file}: ${symbol} is given too much`,
        );
        assert.deepEqual(
          required.filter((name) => !given.includes(name)),
          [],
          `${file}: ${symbol} lacks`,
        );
        for (const [, name = ''] of text.matchAll(new RegExp(`\\b${symbol}\\.outputs\\.(\\w+)`, 'g'))) {
          assert.ok(outputs.includes(name), `${file}: ${symbol}.outputs.${name}`);
        }
      }
    }
  });

  it('uses every Bicep parameter, and closes every bracket and quote', async () => {
    for (const file of await bicepFiles()) {
      const { params, text } = await readBicep(file);
      for (const { name } of params) {
        assert.ok((text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1, `${file}: ${name} is unused`);
      }
      const bare = text.replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
      assert.equal((bare.match(/'/g) ?? []).length % 2, 0, `${file}: a quote is open`);
      for (const [open, close] of ['{}', '[]', '()'].map((pair) => pair.split(''))) {
        assert.equal(bare.split(open ?? '').length, bare.split(close ?? '').length, `${file}: ${open}${close}`);
      }
    }
  });

  it('hands parameters to Bicep that it takes', async () => {
    const { parameters } = JSON.parse(await read('infra/azure.parameters.json')) as { parameters: object };
    const taken = (await readBicep('infra/azure.bicep')).params.map(({ name }) => name);

    for (const name of Object.keys(parameters)) assert.ok(taken.includes(name), name);
  });

  it('names files that are there', async () => {
    const there = new Set(await readdir(root, { recursive: false }));
    for (const file of Object.values(PROJECTS)) {
      for (const step of await projectOf(file)) {
        const paths = JSON.stringify(step.with).match(/"\.\/[^"$]+?"/g) ?? [];
        for (const quoted of paths) {
          const target = JSON.parse(quoted) as string;
          const made = target.includes('/build') || target.includes('.localConfigs');
          if (!made) await assert.doesNotReject(read(target), `${file}: ${target}`);
        }
      }
      assert.ok(there.has(file));
    }
  });

  it('has an environment for each project, which names everything that is asked of it', async () => {
    for (const [name, file] of Object.entries(PROJECTS)) {
      const values = await readEnvironment(path.join(root, 'env'), name, {});
      assert.equal(values['TEAMSFX_ENV'], name);
      const steps = await projectOf(file);
      const written = steps.flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));
      const parameters = file === PROJECTS.dev ? await read('infra/azure.parameters.json') : '';
      for (const placeholder of placeholdersOf(JSON.stringify(steps) + parameters)) {
        assert.ok(placeholder in values || written.includes(placeholder), `${placeholder} in ${file}`);
      }
    }
  });

  it('reads back from Azure what the package needs, under the names that it needs', async () => {
    const { outputs } = await readBicep('infra/azure.bicep');
    const values = await readEnvironment(path.join(root, 'env'), 'dev', {});
    const needed = placeholdersOf(await read('appPackage/manifest.json')).filter((name) => values[name] === '');

    for (const name of needed.filter((one) => !GIVEN_BY_HAND.includes(one))) {
      assert.ok(outputs.includes(name), name);
    }
  });

  it('hands out everything that a step of the instructions takes from the shell', async () => {
    const instructions = await read('docs/installing.md');
    const { outputs } = await readBicep('infra/azure.bicep');
    const values = await readEnvironment(path.join(root, 'env'), 'dev', {});
    const own = [...instructions.matchAll(/^(\w+)=/gm)].map(([, name = '']) => name);
    /** Of the customer, who copies the command. */
    const customers = ['SUBSCRIPTION_ID'];

    for (const [, name = ''] of instructions.matchAll(/"?\$\{?([A-Za-z_]+)/g)) {
      const known = [...outputs, ...own, ...customers, 'CHECK_CLIENT_ID', 'SSO_CLIENT_ID', 'SSO_APP_ID_URI'];
      assert.ok(known.includes(name), `${name} is defined nowhere`);
      if (outputs.includes(name)) assert.equal(values[name], '', `${name} has its place in env/.env.dev`);
    }
  });

  it('sets only variables that the bot reads', async () => {
    const { text } = await readBicep('infra/modules/app.bicep');
    const documented = await read('docs/configuration.md');
    const local = (await projectOf(PROJECTS.local)).flatMap((step) => Object.keys((step.with['envs'] as object) ?? {}));
    const azure = [...text.matchAll(/name: '([A-Z_]+)'/g)].map(([, name = '']) => name);
    /** Read by App Service itself. */
    const platform = ['WEBSITES_PORT', 'SCM_DO_BUILD_DURING_DEPLOYMENT'];

    for (const name of [...local, ...azure].filter((one) => !platform.includes(one))) {
      assert.ok(documented.includes(`\`${name}\``) || documented.includes(`\`${name}=`), name);
    }
  });

  it('makes the package after everything that it names, and by the program that can leave signing in out', async () => {
    for (const file of [PROJECTS.dev, PROJECTS.local]) {
      const { provision = [] } = parseYaml(await read(file)) as Project;
      const made = provision.findIndex(({ with: given }) => String(given['args']).startsWith('run package '));
      const written = provision.flatMap(({ writeToEnvironmentFile, uses }, index) =>
        writeToEnvironmentFile || uses === 'arm/deploy' ? [index] : [],
      );

      assert.ok(made > Math.max(...written), file);
      assert.doesNotMatch(await read(file), /teamsApp\/zipAppPackage/);
    }
  });

  it('starts the bot on one’s own machine with the file that the project writes, which is never committed', async () => {
    const step = (await projectOf(PROJECTS.local)).find(({ uses }) => uses === 'file/createOrUpdateEnvironmentFile');
    const file = String(step?.with['target']).replace('./', '');
    const { scripts } = JSON.parse(await read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const filled = JSON.stringify(step?.with['envs']).replaceAll('${{BOT_DOMAIN}}', 'bot.example');
    const settings = JSON.parse(filled.replace(/\$\{\{\w+\}\}/g, BOT_ID)) as Readonly<Record<string, string>>;

    assert.equal(scripts['start:local'], `node --env-file=${file} bin/run.js main`);
    assert.ok((await read('.gitignore')).split('\n').includes(file), `${file} is not ignored`);
    assert.equal(readConfig(settings).signIn.app?.clientId, BOT_ID);
  });

  it('keeps no secret in what is committed', async () => {
    for (const name of Object.keys(PROJECTS)) {
      for (const [key, value] of Object.entries(await readEnvironment(path.join(root, 'env'), name, {}))) {
        assert.ok(value === '' || !/SECRET|PASSWORD|TOKEN_KEY|API_KEY/.test(key), key);
      }
    }
  });

  it('describes the app that people sign in to as the bot and the package expect it', async () => {
    const redirect = '`https://<BOT_DOMAIN>' + CALLBACK_PATH + '`';
    const [installing, configuration] = [await read('docs/installing.md'), await read('docs/configuration.md')];
    const { webApplicationInfo } = JSON.parse(await read('appPackage/manifest.json')) as {
      readonly webApplicationInfo: Readonly<Record<string, string>>;
    };
    const idsOf = (text: string) => new Set(text.match(/`[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`/g));

    assert.ok(installing.includes(redirect), redirect);
    assert.ok(configuration.includes(`\`${CALLBACK_PATH}\``));
    for (const text of [installing, configuration]) assert.match(text, /`access_as_user`/);
    assert.deepEqual(idsOf(installing), idsOf(configuration));
    assert.deepEqual(webApplicationInfo, { id: '${{SSO_CLIENT_ID}}', resource: '${{SSO_APP_ID_URI}}' });
    const ownUri = { BOT_ID, BOT_TENANT_ID: BOT_ID, BOT_PASSWORD: 'x', PUBLIC_URL: 'https://bot.example' };
    assert.equal(readConfig(ownUri).signIn.app?.appIdUri, `api://botid-${BOT_ID}`);
    for (const text of [installing, configuration, await read('env/.env.local')]) assert.match(text, /api:\/\/botid-</);
  });

  it('sends Teams to the address that the server listens on', async () => {
    const registration = await read('infra/botRegistration/azurebot.bicep');
    const local = await read(PROJECTS.local);
    const server = await read('src/http/server.ts');

    for (const text of [registration, local]) assert.match(text, /\/api\/messages/);
    assert.match(server, /'\/api\/messages'/);
    assert.match(await read('infra/modules/app.bicep'), /healthCheckPath: '\/healthz'/);
    assert.match(server, /'\/healthz'/);
  });
});

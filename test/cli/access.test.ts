import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAccess } from '../../src/cli/run-access.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { createTranslator } from '../../src/i18n/translator.ts';

const t = createTranslator();
const ONE = 'aaaaaaaa-0000-4000-8000-000000000011';
const PEOPLE = 'aaaaaaaa-0000-4000-8000-000000000003';

describe('npm run access', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'access-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function run(args: readonly string[], withProfile = true) {
    const [out, err]: [string[], string[]] = [[], []];
    const profile = join(folder, 'profile.json');
    await writeFile(profile, JSON.stringify(demoProfile));
    const env = withProfile ? { PARTNER_PROFILE: profile } : {};
    const code = await runAccess([...args, '--out', join(folder, 'out')], env, {
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
    });
    return { code, out, err, files: (await readdir(join(folder, 'out')).catch(() => [])).sort() };
  }

  const contentOf = (file: string): Promise<string> => readFile(join(folder, 'out', file), 'utf8');

  it('writes a delegation filled from the profile and the arguments', async () => {
    const { code, files, out } = await run([
      '--way',
      'lighthouse-jit',
      '--people',
      PEOPLE,
      '--people-role',
      'reader',
      '--approver',
      ONE,
    ]);

    assert.equal(code, 0, out.join());
    assert.deepEqual(files, ['lighthouse.json', 'lighthouse.parameters.json']);
    const parameters = await contentOf('lighthouse.parameters.json');
    for (const id of [PEOPLE, ONE, demoProfile.billTo.tenantId]) assert.ok(parameters.includes(id));
    assert.deepEqual(
      out,
      files.map((file) => t('artefact.cli.written', { path: join(folder, 'out', file) })),
    );
  });

  it('writes a reinstatement, and says what is still open', async () => {
    const { code, files, out } = await run(['--way', 'reinstate', '--subscription', ONE], false);

    assert.equal(code, 0);
    assert.deepEqual(files, ['reinstate-access.ps1', 'reinstate-access.sh']);
    assert.ok((await contentOf('reinstate-access.sh')).includes(`'${ONE}'`));
    assert.ok(out.includes(t('artefact.cli.noProfile')));
    assert.ok(out.some((line) => line.includes('CUSTOMER_TENANT_ID')));
  });

  it('writes over nothing', async () => {
    await run(['--way', 'reinstate']);
    const before = await contentOf('reinstate-access.sh');

    const { code, err } = await run(['--way', 'reinstate', '--subscription', ONE]);

    assert.equal(code, 2);
    assert.deepEqual(err, [t('artefact.cli.exists', { path: join(folder, 'out', 'reinstate-access.sh') })]);
    assert.equal(await contentOf('reinstate-access.sh'), before);
  });

  for (const [what, args, problem] of [
    ['a role that Lighthouse refuses', ['--way', 'lighthouse', '--role', 'Owner'], 'role-not-delegable'],
    ['a role that earns nothing', ['--way', 'lighthouse', '--role', 'Reader'], 'role-not-eligible'],
    ['a role that nobody knows', ['--way', 'lighthouse', '--role', 'Zebra Keeper'], 'role-unlisted'],
    [
      'an administrator who may assign nothing',
      ['--way', 'lighthouse', '--role', 'User Access Administrator'],
      'assignable-roles-missing',
    ],
    ['a hostile resource group', ['--way', 'lighthouse-group', '--resource-group', '$(id)'], 'resource-group-name'],
    ['a subscription that is no id', ['--way', 'reinstate', '--subscription', "'; ls"], 'not-a-guid'],
  ] as const) {
    it(`says what is wrong with ${what}, and writes nothing`, async () => {
      const { code, err, files } = await run(args);

      assert.equal(code, 2);
      assert.deepEqual(err, [t(`artefact.problem.${problem}`)]);
      assert.deepEqual(files, []);
    });
  }

  for (const args of [[], ['--way', 'pigeon'], ['--way', 'reinstate', '--lang', 'xx'], ['--colour']]) {
    it(`shows how it is used for "${args.join(' ')}"`, async () => {
      const { code, err } = await run(args);

      assert.equal(code, 2);
      assert.deepEqual(err, [t('artefact.cli.usage')]);
    });
  }
});

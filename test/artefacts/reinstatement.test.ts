import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reinstatementFiles, type Reinstatement } from '../../src/artefacts/reinstatement.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { WELL_KNOWN_ROLES } from '../../src/pec/roles.ts';
import { powershellCommands, powershellProblems } from '../support/powershell.ts';

const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001';
const GROUP = 'aaaaaaaa-0000-4000-8000-000000000002';
const ONE = 'aaaaaaaa-0000-4000-8000-000000000011';
const TWO = 'aaaaaaaa-0000-4000-8000-000000000012';
const WHOLE: Reinstatement = { customerTenantId: TENANT, agentGroupId: GROUP, subscriptionIds: [ONE, TWO] };
const t = createTranslator();

/** Stands for the Azure CLI: answers from its environment, writes down what it was told to change. */
const MAKE_BELIEVE_AZ = String.raw`#!/usr/bin/env bash
case "$*" in
  'account show --query tenantId'*) [[ -n $SIGNED_IN ]] && printf '%s\r\n' "$SIGNED_IN" ;;
  'account show --query user.type'*) echo "$USER_TYPE" ;;
  'ad signed-in-user show'*) echo 'bbbbbbbb-0000-4000-8000-000000000001' ;;
  'role assignment list'*'--assignee '*) [[ "$*" == *"$OWNER_OF"* ]] && echo 1 || echo 0 ;;
  'role assignment list'*) touch "$LOG"; grep -c -- "--subscription $5" "$LOG" || true ;;
  'role assignment create'*"$REFUSED"*) echo 'AuthorizationFailed' >&2; exit 1 ;;
  'role assignment create'*) echo "$*" >> "$LOG" ;;
  *) exit 2 ;;
esac
`;

interface World {
  readonly signedIn?: string;
  readonly userType?: string;
  /** A part of the commands in which the signed-in person is found to be Owner. */
  readonly ownerOf?: string;
  readonly refused?: string;
}

describe('the reinstatement script', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reinstate-'));
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin', 'az'), MAKE_BELIEVE_AZ);
    await chmod(join(folder, 'bin', 'az'), 0o755);
  });
  afterEach(() => rm(folder, { recursive: true }));

  function filesFor(input: Partial<Reinstatement> = {}, language: Language = 'en') {
    const [bash, powershell] = reinstatementFiles({ ...WHOLE, ...input }, createTranslator(language)) ?? [];
    return { bash: bash?.content ?? '', powershell: powershell?.content ?? '' };
  }

  /** Runs it with the make-believe Azure, and tells what it said, how it ended and what it changed. */
  async function run(script: string, world: World = {}) {
    const log = join(folder, 'changes');
    const { signedIn = TENANT, userType = 'user', ownerOf = '/subscriptions/', refused = 'nothing is refused' } = world;
    const ended = spawnSync('bash', ['-s', '--', '--yes'], {
      input: script,
      encoding: 'utf8',
      env: {
        PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
        LOG: log,
        SIGNED_IN: signedIn,
        USER_TYPE: userType,
        OWNER_OF: ownerOf,
        REFUSED: refused,
      },
    });
    const changes = await readFile(log, 'utf8').catch(() => '');
    return { code: ended.status, out: ended.stdout, err: ended.stderr, changes: changes.split('\n').filter(Boolean) };
  }

  it('gives the agent group the least role that earns, on each subscription', async () => {
    const { code, out, changes } = await run(filesFor().bash);

    assert.equal(code, 0);
    assert.deepEqual(
      changes,
      [ONE, TWO].map(
        (id) =>
          `role assignment create --subscription ${id} --scope /subscriptions/${id} --assignee-object-id ${GROUP} ` +
          `--assignee-principal-type ForeignGroup --role ${WELL_KNOWN_ROLES.supportRequestContributor} --output none`,
      ),
    );
    assert.ok(out.startsWith(t('reinstate.plan', { group: GROUP })), 'it says first what it will do');
    assert.ok(out.includes(t('reinstate.done', { given: 2, kept: 0, failed: 0 })));
  });

  it('changes nothing the second time', async () => {
    await run(filesFor().bash);

    const { code, out, changes } = await run(filesFor().bash);

    assert.equal(code, 0);
    assert.equal(changes.length, 2);
    assert.ok(out.includes(t('reinstate.kept', { subscription: ONE })));
    assert.ok(out.includes(t('reinstate.done', { given: 0, kept: 2, failed: 0 })));
  });

  for (const [what, world, words] of [
    [
      'the signed-in tenant is another',
      { signedIn: GROUP },
      t('reinstate.otherTenant', { signedIn: GROUP, tenant: TENANT, command: `az login --tenant ${TENANT}` }),
    ],
    ['nobody is signed in', { signedIn: '' }, t('reinstate.signIn', { command: `az login --tenant ${TENANT}` })],
    ['an app is signed in', { userType: 'servicePrincipal' }, t('reinstate.notAPerson')],
    ['the person is no Owner', { ownerOf: 'of nothing' }, t('reinstate.notOwner', { subscription: ONE })],
    [
      'the person is Owner of some of them only',
      { ownerOf: `/subscriptions/${ONE}` },
      t('reinstate.notOwner', { subscription: TWO }),
    ],
  ] as const) {
    it(`stops before it changes anything where ${what}`, async () => {
      const { code, err, changes } = await run(filesFor().bash, world);

      assert.equal(code, 1);
      assert.ok(err.includes(words), err);
      assert.deepEqual(changes, []);
    });
  }

  it('goes on with the others where Azure refuses one, and ends as failed', async () => {
    const { code, out, err, changes } = await run(filesFor().bash, { refused: ONE });

    assert.equal(code, 1);
    assert.equal(changes.length, 1);
    assert.ok(err.includes(t('reinstate.failed', { subscription: ONE })));
    assert.ok(out.includes(t('reinstate.done', { given: 1, kept: 0, failed: 1 })));
  });

  for (const [what, input, placeholder] of [
    ['the customer’s tenant', { customerTenantId: null }, 'CUSTOMER_TENANT_ID'],
    ['the agent group', { agentGroupId: null }, 'ADMIN_AGENTS_ID'],
    ['the subscriptions', { subscriptionIds: [] }, 'SUBSCRIPTION_ID'],
  ] as const) {
    it(`refuses to run while ${what} is open`, async () => {
      const { code, err, changes } = await run(filesFor(input).bash);

      assert.equal(code, 1);
      assert.ok(err.includes(t('reinstate.notAGuid', { id: placeholder })), err);
      assert.deepEqual(changes, []);
    });
  }

  for (const hostile of ["' ; rm -rf ~ ; '", '$(id)', `${ONE}'`, '']) {
    it(`is not made with "${hostile}" for an id`, () => {
      for (const input of [{ customerTenantId: hostile }, { agentGroupId: hostile }, { subscriptionIds: [hostile] }]) {
        assert.equal(reinstatementFiles({ ...WHOLE, ...input }, t), null);
      }
    });
  }

  for (const language of LANGUAGES) {
    it(`runs with the words of every language (${language})`, async () => {
      const words = createTranslator(language);

      const { code, out } = await run(filesFor({}, language).bash);

      assert.equal(code, 0);
      assert.ok(out.includes(words('reinstate.plan', { group: GROUP })));
      assert.ok(out.includes(words('reinstate.done', { given: 2, kept: 0, failed: 0 })));
    });

    it(`is PowerShell as well, and calls nothing beyond these commands (${language})`, () => {
      const { powershell } = filesFor({}, language);

      assert.deepEqual(powershellProblems(powershell), []);
      assert.ok(powershell.startsWith('\uFEFF'), 'Windows PowerShell reads it as UTF-8');
      assert.deepEqual([...new Set(powershellCommands(powershell))].sort(), [
        'Get-AzADUser',
        'Get-AzContext',
        'Get-AzRoleAssignment',
        'New-AzRoleAssignment',
        'Out-Null',
        'Read-Host',
        'Set-AzContext',
        'Stop-Here',
        'Where-Object',
        'Write-Host',
        'Write-Warning',
      ]);
    });
  }
});

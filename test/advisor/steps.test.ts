import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { STEP_IDS } from '../../src/advisor/ids.ts';
import { commandsOf, ownIds, placeholdersIn, PLACEHOLDERS } from '../../src/advisor/steps.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { partnerProfileSchema } from '../../src/pec/profile.ts';

const WITH_PROFILE = ownIds(demoProfile);
const WITHOUT = ownIds(null);
const allCommands = (ids: typeof WITHOUT) => STEP_IDS.flatMap((step) => commandsOf(step, ids) ?? []);

describe('the commands of the steps', () => {
  for (const [whose, ids] of [
    ['a partner with a profile', WITH_PROFILE],
    ['a partner without', WITHOUT],
  ] as const) {
    for (const step of STEP_IDS) {
      const commands = commandsOf(step, ids);
      if (!commands) continue;

      it(`for "${step}" are taken by the shell, for ${whose}`, () => {
        const parsed = spawnSync('bash', ['-n'], { input: commands.az, encoding: 'utf8' });

        assert.equal(parsed.status, 0, parsed.stderr);
        assert.match(commands.az, /^az [\w\s./=:\n-]+$/);
      });

      it(`for "${step}" hold cmdlets, parameters and ids alone in PowerShell, for ${whose}`, () => {
        for (const line of commands.powershell.split('\n')) {
          assert.match(line, /^[A-Z][a-z]+-Az[A-Za-z]+( -[A-Za-z]+( [\w./=-]+)?)*$/);
        }
      });
    }
  }

  it('hold the ids of the profile and leave open what is the customer’s', () => {
    const text = allCommands(WITH_PROFILE)
      .map(({ az }) => az)
      .join('\n');

    assert.ok(text.includes(demoProfile.billTo.agentGroups.adminAgents));
    assert.ok(text.includes(demoProfile.billTo.tenantId));
    assert.equal(text.includes('ADMIN_AGENTS_ID'), false);
    assert.ok(text.includes('SUBSCRIPTION_ID'));
  });

  it('name every placeholder that they leave open', () => {
    assert.deepEqual(placeholdersIn(allCommands(WITHOUT)), PLACEHOLDERS);
  });

  it('have no role but by id, and never a secret', () => {
    for (const { az, powershell } of allCommands(WITHOUT)) {
      assert.doesNotMatch(`${az}\n${powershell}`, /password|secret|Owner|Contributor/i);
    }
  });

  it('leave open what a profile holds in another tenant than the partner’s', () => {
    const elsewhere = partnerProfileSchema.parse({
      ...demoProfile,
      linkedPrincipals: demoProfile.linkedPrincipals.filter(({ tenantId }) => tenantId !== demoProfile.billTo.tenantId),
    });

    assert.equal(ownIds(elsewhere).linkedPrincipal, 'LINKED_PRINCIPAL_ID');
  });
});

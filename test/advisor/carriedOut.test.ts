import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { knownIds, type KnownIds } from '../../src/advisor/knownIds.ts';
import { loadAdvisor } from '../../src/advisor/load.ts';
import { outcomeFiles } from '../../src/advisor/outcomeFiles.ts';
import { commandsOf } from '../../src/advisor/steps.ts';
import type { AdvisorTree, Outcome } from '../../src/advisor/tree.ts';
import type { Artefact } from '../../src/artefacts/artefact.ts';
import { PLACEHOLDERS, placeholdersIn } from '../../src/artefacts/placeholders.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import type { RoleCatalogue } from '../../src/pec/roles.ts';
import { parametersProblems, templateProblems } from '../artefacts/arm-schema.ts';
import { powershellProblems } from '../support/powershell.ts';
import { everyPath, KNOWLEDGE } from './support.ts';

const CUSTOMER = {
  tenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
  subscriptionIds: ['aaaaaaaa-0000-4000-8000-000000000011', 'aaaaaaaa-0000-4000-8000-000000000012'],
};
/** Outcomes that somebody runs or deploys files for. */
const WITH_FILES = ['combination', 'just-in-time', 'lighthouse', 'reinstate', 'resource-group', 'smaller-role'];

const KNOWN = {
  'nothing is known': knownIds(null),
  'the profile is known': knownIds(demoProfile),
  'one subscription is known': knownIds(demoProfile, {
    ...CUSTOMER,
    subscriptionIds: CUSTOMER.subscriptionIds.slice(1),
  }),
  'several subscriptions are known': knownIds(demoProfile, CUSTOMER),
} satisfies Record<string, KnownIds>;

function bashProblems(script: string): string {
  return spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr;
}

function assertSound({ filename, content }: Artefact, files: readonly Artefact[]): void {
  const template = files.find((one) => one.filename === 'lighthouse.json')?.content ?? '';
  if (filename.endsWith('.sh')) assert.equal(bashProblems(content), '');
  else if (filename.endsWith('.ps1')) assert.deepEqual(powershellProblems(content), []);
  else if (content === template) assert.deepEqual(templateProblems(content), []);
  else assert.deepEqual(parametersProblems(content, template), []);
}

describe('what carries an outcome out', () => {
  let tree: AdvisorTree;
  let roles: RoleCatalogue;
  before(async () => {
    [tree, roles] = await Promise.all([loadAdvisor(KNOWLEDGE), loadRoles()]);
  });

  /** Every outcome that some path ends at, in every language. */
  function everyOutcome(): readonly Outcome[] {
    return [...new Set(everyPath(tree).map(({ outcome }) => outcome))];
  }

  for (const [what, ids] of Object.entries(KNOWN)) {
    it(`is taken by the shells, at the end of every path, where ${what}`, () => {
      for (const { id, steps } of everyOutcome()) {
        for (const { az, powershell } of steps.flatMap((step) => commandsOf(step, ids) ?? [])) {
          assert.equal(bashProblems(az), '', id);
          assert.match(az, /^az [\w\s./=:@\n-]+$/, 'ids and options alone');
          assert.deepEqual(powershellProblems(powershell), [], id);
          for (const line of powershell.split('\n')) {
            assert.match(
              line,
              /^[A-Z][a-z]+-Az[A-Za-z]+( -[A-Za-z]+( [\w./=-]+)?)*$/,
              'cmdlets, parameters and ids alone',
            );
          }
        }
      }
    });

    for (const language of LANGUAGES) {
      it(`has sound files at the end of every path, where ${what} (${language})`, () => {
        const t = createTranslator(language);

        for (const outcome of everyOutcome()) {
          const files = outcomeFiles(outcome, ids, roles, t);

          assert.equal(files.length > 0, WITH_FILES.includes(outcome.id), outcome.id);
          for (const file of files) assertSound(file, files);
        }
      });
    }
  }

  it('names every placeholder that it leaves open', () => {
    const t = createTranslator();
    const texts = everyOutcome().flatMap((outcome) => [
      ...outcome.steps
        .flatMap((step) => commandsOf(step, knownIds(null)) ?? [])
        .flatMap(({ az, powershell }) => [az, powershell]),
      ...outcomeFiles(outcome, knownIds(null), roles, t).map(({ content }) => content),
    ]);

    assert.deepEqual(placeholdersIn(texts), PLACEHOLDERS);
  });

  it('has every subscription of the customer in the reinstatement', () => {
    const ids = KNOWN['several subscriptions are known'];

    for (const { content } of outcomeFiles(tree.outcome('reinstate'), ids, roles, createTranslator())) {
      for (const id of CUSTOMER.subscriptionIds) assert.ok(content.includes(`'${id}'`));
    }
  });
});

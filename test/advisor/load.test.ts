import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ANSWER_IDS, CAVEAT_IDS, FACT_IDS, OUTCOME_IDS, QUESTION_IDS, STEP_IDS } from '../../src/advisor/ids.ts';
import { loadAdvisor } from '../../src/advisor/load.ts';
import { KnowledgeError } from '../../src/knowledge/errors.ts';
import { withChangedFile } from '../knowledge/support.ts';
import { KNOWLEDGE } from './support.ts';

async function assertRefused(change: (text: string) => string, expected: RegExp): Promise<void> {
  const text = await readFile(join(KNOWLEDGE, 'advisor.yaml'), 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text);

  await withChangedFile('advisor.yaml', changed, (folder) =>
    assert.rejects(loadAdvisor(folder), (error) => {
      assert.ok(error instanceof KnowledgeError);
      assert.equal(error.file, 'advisor.yaml');
      assert.match(error.message, expected);
      return true;
    }),
  );
}

describe('loading the choice', () => {
  it('uses every id that has words', async () => {
    const tree = await loadAdvisor(KNOWLEDGE);

    const answers = tree.questions.flatMap((question) => question.answers);
    const used = {
      questions: tree.questions.map(({ id }) => id),
      answers: answers.map(({ id }) => id),
      facts: answers.flatMap(({ fact }) => fact ?? []),
      outcomes: tree.outcomes.map(({ id }) => id),
      steps: tree.outcomes.flatMap(({ steps }) => steps),
      caveats: [...tree.outcomes, ...answers].flatMap((one) => [
        ...one.undocumented,
        ...('caveats' in one ? one.caveats : []),
      ]),
    };

    assert.deepEqual(
      Object.fromEntries(Object.entries(used).map(([name, ids]) => [name, [...new Set<string>(ids)].sort()])),
      {
        questions: [...QUESTION_IDS].sort(),
        answers: [...ANSWER_IDS].sort(),
        facts: [...FACT_IDS].sort(),
        outcomes: [...OUTCOME_IDS].sort(),
        steps: [...STEP_IDS].sort(),
        caveats: [...CAVEAT_IDS].sort(),
      },
    );
  });

  it('refuses a question that leads back to itself', () =>
    assertRefused((text) => text.replace('{ conclude: keep-aobo }', '{ ask: standing }'), /leads back to itself/));

  it('refuses an outcome that no path reaches', () =>
    assertRefused(
      (text) => text.replace('{ conclude: marketplace }', '{ conclude: lighthouse }'),
      /marketplace.*no path/,
    ));

  it('refuses a question that no path reaches', () =>
    assertRefused((text) => text.replace('{ ask: work }', '{ conclude: keep-aobo }'), /no path leads here/));

  it('refuses a question that is asked and missing', () =>
    assertRefused((text) => text.replace('- id: reach\n', '- id: work\n'), /used twice/));

  it('refuses a page that is not among the links', () =>
    assertRefused((text) => text.replace('[pec-faq, pal-dpor]', '[nowhere]'), /"nowhere" is not in links\.yaml/));

  it('refuses an id that has no words', () =>
    assertRefused((text) => text.replace('agreement-decides', 'whatever'), /outcomes\.\d+\.caveats/));
});

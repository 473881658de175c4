import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { FeedbackJson } from '../../src/cli/feedback-groups.ts';
import { runFeedback } from '../../src/cli/run-feedback.ts';
import { DAY_MS } from '../../src/durations.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';
import { createTestDatabase, makeTempFolder } from '../support/store.ts';

const RUN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

describe('npm run feedback', function () {
  this.timeout(30_000);
  const clock = createTestClock('2026-11-23T09:00:00Z');
  let databaseUrl: string;
  let store: Store;

  async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const written = { out: '', err: '' };
    const code = await runFeedback(
      args,
      { DATABASE_URL: databaseUrl },
      { clock, out: (words) => (written.out += words), err: (words) => (written.err += words) },
    );
    return { code, ...written };
  }

  before(async () => {
    databaseUrl = await createTestDatabase();
    store = await openStore({ databaseUrl, dataDir: '', logger: silentLogger, clock });
    const unknown = { topicId: null, language: 'en', band: 'unknown', helpful: null } as const;
    for (const question of ['Long ago?', 'pause pec', 'Pause PEC?', 'pause pec', 'something else\u001b[31m']) {
      await store.feedback.add({ ...unknown, question });
      if (question === 'Long ago?') clock.advance(40 * DAY_MS);
    }
    await store.feedback.add({
      question: 'reader ok',
      topicId: 'reader',
      language: 'en',
      band: 'answer',
      helpful: false,
      comment: 'and guests?',
    });
  });
  after(() => store.close());

  it('puts the wordings of one question together, the most frequent question first', async () => {
    const { code, out } = await run('--json');

    const found = JSON.parse(out) as FeedbackJson;
    assert.equal(code, 0);
    assert.deepEqual(
      found.unanswered.map(({ question, times }) => [question, times]),
      [
        ['pause pec', 3],
        ['something else\u001b[31m', 1],
      ],
    );
    assert.equal(found.notHelpful[0]?.remarks[0]?.comment, 'and guests?');
  });

  it('looks back as far as it is told', async () => {
    const { out } = await run('--json', '--since', '60d');

    const found = JSON.parse(out) as FeedbackJson;
    assert.ok(found.unanswered.some(({ question }) => question === 'Long ago?'));
  });

  it('tells a person in their language, and obeys nothing that a stranger typed', async () => {
    const { out } = await run('--lang', 'nl');

    assert.match(out, /Gevraagd en niet beantwoord\n {2}3 × pause pec/);
    assert.match(out, /Telt .*\(reader\): 1 × hielp niet/);
    assert.match(out, /“reader ok”, ontbrak: and guests\?/);
    assert.equal(out.includes('\u001b'), false);
  });

  for (const args of [['--since', 'yesterday'], ['--since', '0d'], ['--lang', 'tlh'], ['--what']]) {
    it(`shows how it is used for ${args.join(' ')}`, async () => {
      const { code, out, err } = await run(...args);

      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /npm run feedback/);
    });
  }

  it('says that no bot has run yet where there is no database', async () => {
    const folder = await makeTempFolder('pec-feedback-');
    const env = { ...process.env, DATABASE_URL: '', DATA_DIR: folder };
    const child = spawn(process.execPath, [RUN, 'feedback', '--json'], { env });

    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);

    assert.equal(child.exitCode, 0);
    assert.deepEqual((JSON.parse(out) as FeedbackJson).unanswered, []);
    assert.ok(errors.includes(folder));
  });
});

import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreStartError } from '../../src/store/advice.ts';
import { readFeedback } from '../../src/store/read-feedback.ts';
import { readStore } from '../../src/store/reader.ts';
import { openStore } from '../../src/store/store.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';
import { createTestDatabase, makeTempFolder } from '../support/store.ts';

const clock = createTestClock();
const EVER = new Date(0);

describe('reading beside the bot', function () {
  this.timeout(30_000);
  let dataDir: string;
  before(async () => {
    dataDir = await makeTempFolder('pec-reader-');
  });
  after(() => rm(dataDir, { recursive: true, force: true }));
  const options = (folder = dataDir) => ({ databaseUrl: null, dataDir: folder, logger: silentLogger, clock });

  it('finds nothing where no bot has run yet, and leaves no database behind', async () => {
    const folder = join(dataDir, 'nobody-was-here');

    const outcome = await readStore(options(folder), (db) => readFeedback(db, EVER));

    assert.deepEqual(outcome, { found: false });
    await assert.rejects(rm(folder), { code: 'ENOENT' });
  });

  it('reads what a running bot keeps in its embedded database, and writes nothing', async () => {
    const bot = await openStore({ dataDir, logger: silentLogger, clock });
    await bot.feedback.add({ question: 'why', topicId: null, language: 'en', band: 'unknown', helpful: null });

    const outcome = await readStore(options(), (db) => readFeedback(db, EVER));
    const refused = readStore(options(), (db) => db.deleteFrom('feedback').execute());

    await assert.rejects(refused, StoreStartError);
    const still = await readFeedback(bot.db, EVER);
    await bot.close();
    assert.equal(outcome.found && outcome.value.unanswered[0]?.question, 'why');
    assert.equal(still.unanswered.length, 1);
  });

  it('reads the embedded database of a bot that is stopped', async () => {
    const outcome = await readStore(options(), (db) => readFeedback(db, EVER));

    assert.equal(outcome.found && outcome.value.unanswered[0]?.question, 'why');
  });

  it('finds nothing in a database without tables', async () => {
    const databaseUrl = await createTestDatabase();

    const outcome = await readStore({ ...options(), databaseUrl }, (db) => readFeedback(db, EVER));

    assert.deepEqual(outcome, { found: false });
  });

  it('says what to check where the database does not answer', async () => {
    const databaseUrl = 'postgresql://nobody@127.0.0.1:9/none';

    const reading = readStore({ ...options(), databaseUrl }, (db) => readFeedback(db, EVER));

    await assert.rejects(reading, { name: 'StoreStartError', code: 'unreachable' });
  });
});

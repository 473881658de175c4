import assert from 'node:assert/strict';
import pg from 'pg';
import { VERBS } from '../../src/cards/verbs.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import type { TranslatorFactory } from '../../src/teams/readers.ts';
import { useBot } from '../support/bot.ts';
import { buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';

async function takeAway(databaseUrl: string, ...tables: readonly string[]): Promise<void> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  for (const table of tables) await database.query(`alter table ${table} rename to gone_${table}`);
  await database.end();
}

describe('a question while the database is down', () => {
  const bot = useBot();
  before(() => takeAway(bot().databaseUrl, 'feedback', 'conversations', 'settings'));

  for (const [what, text] of [
    ['that has an answer', 'Does the Reader role count?'],
    ['that has none', 'Who won the cycling race in Roubaix?'],
  ] as const) {
    it(`gets one reply and no apology, for one ${what}`, async () => {
      const someone = createClient(bot().url, bot().connector, { id: what, conversationType: 'personal' });

      await someone.ask(text);

      const messages = bot().connector.messages(what);
      assert.equal(messages.length, 1);
      assert.doesNotMatch(wordsOf(messages[0]!), /Something went wrong/);
    });
  }
});

describe('a check while the database is down', () => {
  const bot = useBot();

  it('says that it failed, with a number for the log, and leaves nothing that looks like a check under way', async () => {
    await takeAway(bot().databaseUrl, 'profiles');
    const someone = createClient(bot().url, bot().connector);

    const answer = await someone.ask('check fabrikam');

    assert.match(wordsOf(answer), /did not expect/);
    const errorId = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(wordsOf(answer))?.[0];
    assert.ok(errorId, 'a number');
    assert.ok(bot().logLines.some((line) => line.includes(errorId)));
    assert.doesNotMatch(JSON.stringify(bot().connector.messages(someone.conversation.id)), /Checking/);
  });
});

describe('a reader whose words cannot be had', () => {
  const withoutGerman: TranslatorFactory = (language, timeZone) => {
    if (language === 'de') throw new Error('No German today.');
    return createTranslator(language, timeZone);
  };
  const bot = useBot({}, { createTranslator: withoutGerman });

  it('is answered in English that something went wrong', async () => {
    const someone = createClient(bot().url, bot().connector);

    const answer = await someone.ask('Zählt die Rolle Leser für die Partnergutschrift?');

    assert.match(wordsOf(answer), /Something went wrong on my side/);
    assert.ok(buttonsOf(answer).length > 0, 'a way on');
  });
});

describe('a question to pass on, in a card from before the contact channel was taken away', () => {
  const bot = useBot();

  it('is not said to be sent: it is asked for once more', async () => {
    const someone = createClient(bot().url, bot().connector);
    const action = { type: 'Action.Execute', verb: VERBS.handOffSend, data: { handoff: 'long-ago' } };

    const posted = await someone.post({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });

    assert.match(JSON.stringify(posted.body), /Ask it again/);
  });
});

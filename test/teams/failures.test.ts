import assert from 'node:assert/strict';
import pg from 'pg';
import { createTranslator } from '../../src/i18n/translator.ts';
import type { TranslatorFactory } from '../../src/teams/readers.ts';
import { useBot } from '../support/bot.ts';
import { buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';

describe('a check while the database is down', () => {
  const bot = useBot();

  it('says that it failed, with a number for the log, and leaves nothing that looks like a check under way', async () => {
    const database = new pg.Client({ connectionString: bot().databaseUrl });
    await database.connect();
    await database.query('alter table profiles rename to gone');
    await database.end();
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

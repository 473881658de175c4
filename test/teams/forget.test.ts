import assert from 'node:assert/strict';
import pg from 'pg';
import { auditTrail } from '../support/audit.ts';
import { useBot } from '../support/bot.ts';
import { ANN, BOB, createClient, wordsOf, type TestUser } from '../support/teams/client.ts';

const CAS: TestUser = { id: '29:cas', name: 'Cas Comeback', aadObjectId: '45454545-4545-4545-8545-454545454545' };

describe('somebody who wants to be forgotten', () => {
  const bot = useBot();
  const chat = (id: string, conversationType: 'personal' | 'channel' = 'personal', user: TestUser = ANN) =>
    createClient(bot().url, bot().connector, { id, conversationType }, user);
  const said = (id: string): string => wordsOf(bot().connector.messages(id).at(-1)!);

  async function rows(table: 'conversations' | 'settings' | 'memory' | 'watches', where: string): Promise<number> {
    const database = new pg.Client({ connectionString: bot().databaseUrl });
    await database.connect();
    const reply = await database.query(`select 1 from ${table} where ${where}`);
    await database.end();
    return reply.rowCount ?? 0;
  }

  it('is told what goes and what stays, and after a yes what went', async () => {
    const ann = chat('forget');
    await ann.ask('antwoord in het Nederlands');
    await ann.ask('answer in English');
    const asked = wordsOf(await ann.ask('delete my data'));

    await ann.press('Delete my data');

    assert.match(asked, /This goes: your language.*This stays: the record of who asked/s);
    assert.match(said('forget'), /Deleted: 1 setting, 1 address of a chat/);
    assert.equal(await rows('conversations', `conversation_id = 'forget'`), 0);
    assert.equal(await rows('settings', `user_object_id = '${ANN.aadObjectId}'`), 0);
    assert.equal(await rows('memory', `conversation_id = 'forget'`), 0);
    const entry = (await auditTrail(bot().databaseUrl)).find(({ act }) => act === 'delete-my-data');
    assert.equal(entry?.actor.kind === 'person' && entry.actor.objectId, ANN.aadObjectId);
  });

  it('is reached again as soon as they write again', async () => {
    const cas = chat('forget-return', 'personal', CAS);
    await cas.ask('delete my data');
    await cas.press('Delete my data');

    await cas.ask('watch lakeshore');

    const told = await bot().connector.waitFor(
      ({ conversationId, activity }) =>
        conversationId === 'forget-return' && /checked for the first time/.test(wordsOf(activity)),
    );
    assert.equal(told.kind, 'sent');
    assert.equal(await rows('conversations', `conversation_id = 'forget-return'`), 1);
  });

  it('is reached again with a watch, also where another process dropped the address', async () => {
    const cas = chat('forget-elsewhere', 'personal', CAS);
    await cas.ask('help');
    const database = new pg.Client({ connectionString: bot().databaseUrl });
    await database.connect();
    await database.query(`delete from conversations where conversation_id = 'forget-elsewhere'`);
    await database.end();

    await cas.ask('watch lakeshore');

    const told = await bot().connector.waitFor(
      ({ conversationId, activity }) =>
        conversationId === 'forget-elsewhere' && /checked for the first time/.test(wordsOf(activity)),
    );
    assert.equal(told.kind, 'sent');
  });

  it('leaves watches of a channel resting, until a colleague goes on with them', async () => {
    const thread = { id: '19:forget;messageid=1', conversationType: 'channel' } as const;
    const bob = createClient(bot().url, bot().connector, thread, BOB);
    const ann = chat('forget-watch');
    await createClient(bot().url, bot().connector, thread, ANN).ask('watch contoso');
    await bot().connector.waitFor(
      ({ conversationId, activity }) => conversationId === thread.id && /first time/.test(wordsOf(activity)),
    );
    await ann.ask('delete my data');

    await ann.press('Delete my data');
    const told = await bot().connector.waitFor(
      ({ conversationId, activity }) => conversationId === thread.id && /I paused a watch/.test(wordsOf(activity)),
    );
    await bob.press('Show the watch');
    const resumed = await bob.press('Go on');

    assert.match(said('forget-watch'), /1 watch of a group or channel rests/);
    assert.match(wordsOf(told.activity), /whoever set it had their data deleted/);
    assert.match(JSON.stringify(resumed.body), /Next/);
    assert.equal(await rows('watches', `paused is null and setter_object_id = '${BOB.aadObjectId}'`), 1);
    assert.equal(await rows('watches', `setter_object_id = '${ANN.aadObjectId}'`), 0);
  });

  it('leaves nothing of theirs in what a channel remembers', async () => {
    const ann = chat('forget-channel-chat');
    const channel = chat('19:forget-memory', 'channel');
    await channel.say('check contoso as the app');
    await bot().connector.waitFor(
      ({ conversationId, activity }) =>
        conversationId === '19:forget-memory' && /earning|at risk|PEC/.test(wordsOf(activity)),
    );
    await channel.ask('choose');
    const before = await rows('memory', `conversation_id = '19:forget-memory'`);
    const named = await rows('memory', `key like '%${ANN.aadObjectId}%'`);
    await ann.ask('delete my data');

    await ann.press('Delete my data');

    assert.equal(before, 2);
    assert.equal(named, 0);
    assert.equal(await rows('memory', `conversation_id = '19:forget-memory'`), 0);
  });

  it('keeps everything after a no', async () => {
    const ann = chat('keep');
    await ann.ask('forget me');

    await ann.press('Keep everything');

    assert.match(said('keep'), /Nothing was deleted/);
    assert.equal(await rows('conversations', `conversation_id = 'keep'`), 1);
  });

  for (const [words, answer] of [
    ['verwijder mijn gegevens', /Verwijderen wat ik over je bewaar/],
    ['lösche meine daten', /Löschen, was ich über Sie aufbewahre/],
    ['supprime mes données', /Supprimer ce que je garde sur vous/],
  ] as const) {
    it(`may say it as "${words}"`, async () => {
      const someone = chat(words);

      assert.match(wordsOf(await someone.ask(words)), answer);
    });
  }

  it('is asked to say so in private, and a card in a channel deletes nothing', async () => {
    const channel = chat('channel', 'channel');
    const answer = wordsOf(await channel.ask('delete my data'));

    await channel.post({ type: 'message', value: { verb: 'forget' } });

    assert.match(answer, /personal chat only/);
    assert.match(said('channel'), /personal chat only/);
    assert.equal(await rows('conversations', `conversation_id = 'channel'`), 1);
  });
});

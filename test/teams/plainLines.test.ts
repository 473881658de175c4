import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { buttonsOf, createClient, wordsOf, type TeamsClient } from '../support/teams/client.ts';

describe('lines that lean on nothing', () => {
  const bot = useBot();
  let conversations = 0;

  function chat(): TeamsClient {
    conversations += 1;
    const conversation = { id: `line-${conversations}`, conversationType: 'personal' } as const;
    return createClient(bot().url, bot().connector, conversation);
  }

  describe('roles', () => {
    it('are judged side by side', async () => {
      const words = wordsOf(await chat().ask('do reader and contributor both count?'));

      assert.match(words, /Reader does not count/);
      assert.match(words, /Contributor counts/);
    });

    it('are judged at the scope that was asked about', async () => {
      const scopes = [
        ['does contributor on a resource group count?', /for that resource group only/],
        ['is owner on a single VM ok?', /for that resource only/],
        ['does owner at a management group count?', /very likely.*management group[^]*does not document/],
        ['contributor on subscription level enough?', /counts on a subscription/],
        ['telt reader op een resourcegroep?', /Reader telt niet mee[^]*op elk niveau/],
      ] as const;

      for (const [question, verdict] of scopes) assert.match(wordsOf(await chat().ask(question)), verdict, question);
    });

    it('of other systems are told apart', async () => {
      const systems = [
        ['role global administrator', /Microsoft Entra role, not an Azure role[^]*GDAP/],
        ['rol globale beheerder', /Microsoft Entra-rol, geen Azure-rol/],
        ['role Co-administrator', /classic administrator, not an Azure role/],
        ['Rolle Admin Agent', /Partner Center[^]*AOBO/],
      ] as const;

      for (const [question, verdict] of systems) assert.match(wordsOf(await chat().ask(question)), verdict, question);
    });

    it('are given back as they were typed where nobody knows them', async () => {
      const answer = await chat().ask('role a very strange role name of many words');

      assert.match(wordsOf(answer), /I know no Azure role called a very strange role name of many words/);
    });

    it('may begin a sentence that is a question', async () => {
      assert.match(wordsOf(await chat().ask('role removed at noon and added back in the evening')), /whole day/);
      assert.match(wordsOf(await chat().ask('rol toewijzen')), /Hoe wijs ik een Azure-rol toe/);
    });
  });

  describe('small talk', () => {
    for (const [text, reply] of [
      ['ok', /here when the next question comes/],
      ['👍', /here when the next question comes/],
      ['👎', /did not help/],
      ['bye', /Until next time/],
      ['are you a bot?', /I am a bot/],
      ['nee', /op welke vraag dat een antwoord is/],
      ['danke', /Gern/],
      ['c’est faux', /Demandez-le autrement/],
      ['??', /What I can do/],
    ] as const) {
      it(`is answered shortly: "${text}"`, async () => {
        assert.match(wordsOf(await chat().ask(text)), reply);
      });
    }

    it('still answers a choice that is open', async () => {
      const someone = chat();
      await someone.ask('choose');
      await someone.ask('1');

      const back = await someone.ask('back');

      assert.match(wordsOf(back), /Question 1/);
    });
  });

  it('compares ways of access by the guided choice', async () => {
    for (const text of ['is lighthouse or gdap better', 'AOBO of Lighthouse?', 'ist Lighthouse oder GDAP besser']) {
      const answer = await chat().ask(text);

      const titles = buttonsOf(answer).map(({ title }) => title);
      assert.ok(
        titles.some((title) => /^(?:Choose access|Toegang kiezen|Zugriffsweg wählen)$/.test(title)),
        titles.join(),
      );
    }
  });
});

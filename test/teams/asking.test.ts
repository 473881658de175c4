import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import type { SentActivity } from '../support/teams/connector.ts';
import { buttonsOf, cardOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TeamsClient, TestConversation, TestUser } from '../support/teams/client.ts';

const HALF_AN_HOUR = 30 * 60 * 1_000;

let people = 0;
function somebody(): TestUser {
  people += 1;
  return {
    id: `29:asking-${people}`,
    name: 'Sam',
    aadObjectId: `77777777-5555-4555-8555-${String(people).padStart(12, '0')}`,
  };
}

function titles(activity: SentActivity): readonly string[] {
  return buttonsOf(activity).map(({ title }) => title);
}

describe('questions that lean on the conversation', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const bot = useBot({}, { clock });
  let conversations = 0;

  function chat(kind: TestConversation['conversationType'] = 'personal', user = somebody(), id?: string): TeamsClient {
    conversations += 1;
    const conversation = { id: id ?? `asking-${conversations}`, conversationType: kind };
    return createClient(bot().url, bot().connector, conversation, user);
  }

  /** Everything that was said since, in order. */
  async function said(someone: TeamsClient, text: string): Promise<readonly SentActivity[]> {
    const since = bot().connector.transcript.length;
    await someone.ask(text);
    await new Promise((resolve) => setImmediate(resolve));
    return bot()
      .connector.transcript.slice(since)
      .filter(
        ({ conversationId, activity }) => conversationId === someone.conversation.id && activity.type === 'message',
      )
      .map(({ activity }) => activity);
  }

  describe('another language', () => {
    it('says the last answer again, and none from before it', async () => {
      const someone = chat();
      await someone.ask('What is PEC?');
      await someone.ask('role Backup Operator');

      const [confirmed, again, ...more] = await said(someone, 'in het Nederlands graag');

      assert.match(wordsOf(confirmed!), /Vanaf nu antwoord ik in het Nederlands/);
      assert.match(wordsOf(again!), /Backup Operator telt mee/);
      assert.deepEqual(more, []);
    });

    it('only confirms where nothing was asked, where nothing was answered, or where that is long ago', async () => {
      const fresh = chat();
      const unanswered = chat();
      await unanswered.ask('zebra crossing opening hours');
      const late = chat();
      await late.ask('What is PEC?');
      clock.advance(HALF_AN_HOUR + 1_000);

      for (const someone of [fresh, unanswered, late]) {
        const replies = await said(someone, 'en français svp');

        assert.equal(replies.length, 1);
        assert.match(wordsOf(replies[0]!), /je réponds en français/);
      }
    });

    it('offers the customer again that was talked of, and repeats no older answer', async () => {
      const someone = chat();
      await someone.ask('What is PEC?');
      await someone.ask('check fabrikam');

      const replies = await said(someone, 'auf Deutsch bitte');

      assert.equal(replies.length, 1);
      assert.ok(
        titles(replies[0]!).some((title) => /fabrikam.* prüfen/i.test(title)),
        titles(replies[0]!).join(),
      );
    });

    it('leaves alone what somebody else asked in a group', async () => {
      const id = 'asking-group';
      await chat('groupChat', somebody(), id).ask('What is PEC?');

      const replies = await said(chat('groupChat', somebody(), id), 'auf Deutsch bitte');

      assert.equal(replies.length, 1);
    });

    for (const [command, language, button] of [
      ['language', 'en', 'Deutsch'],
      ['taal', 'nl', 'Français'],
      ['Sprache', 'de', 'English'],
      ['langue', 'fr', 'Nederlands'],
    ] as const) {
      it(`is shown by "${command}", and chosen at a press`, async () => {
        const someone = chat();
        const shown = await someone.ask(command);

        await someone.press(button);
        const next = await someone.ask('help');

        assert.equal(cardOf(shown)?.['lang'], language);
        assert.deepEqual(titles(shown).slice(0, 4), ['English', 'Nederlands', 'Deutsch', 'Français']);
        const chosen = { Deutsch: 'de', Français: 'fr', English: 'en', Nederlands: 'nl' }[button];
        assert.equal(cardOf(next)?.['lang'], chosen);
      });
    }

    it('is in the help of each language', async () => {
      for (const [text, line] of [
        ['help', /\*\*language\*\*/],
        ['hulp', /\*\*taal\*\*/],
        ['Hilfe', /\*\*Sprache\*\*/],
        ['aide', /\*\*langue\*\*/],
      ] as const) {
        assert.match(wordsOf(await chat().ask(text)), line);
      }
    });
  });

  describe('what to do', () => {
    it('is the way to mend what the last answer was about', async () => {
      const someone = chat();
      await someone.ask('What happens when the customer removes our AOBO access?');

      const next = await someone.ask('how do I fix that?');

      assert.match(wordsOf(next), /How do I reinstate AOBO\?/);
    });

    it('is to have a role assigned, after a role that does not count', async () => {
      const someone = chat();
      await someone.ask('rol Global Reader');

      const next = await someone.ask('en nu?');

      assert.match(wordsOf(next), /Hoe wijs ik een Azure-rol toe/);
    });

    it('is the plan of the customer that was checked last', async () => {
      const someone = chat();
      await someone.ask('check fabrikam');

      for (const text of ['what should I do?', 'und jetzt?', 'comment corriger ça ?']) {
        assert.match(wordsOf(await someone.ask(text)), /Fabrikam \(demo\)/, text);
      }
    });

    it('is asked back where nothing was talked of, and half an hour later', async () => {
      const someone = chat();
      const first = await someone.ask('how do I fix that?');
      await someone.ask('check fabrikam');
      clock.advance(HALF_AN_HOUR + 1_000);
      const late = await someone.ask('and now?');

      for (const answer of [first, late]) {
        assert.match(wordsOf(answer), /What is it about\?/);
        assert.equal(titles(answer)[0], 'Check a customer');
      }
    });

    it('names no customer in a channel', async () => {
      const someone = chat('channel');
      await someone.ask('check fabrikam');

      const next = await someone.ask('how do I fix that?');

      assert.doesNotMatch(wordsOf(next), /fabrikam/i);
    });

    it('follows from why: the worst subscription of the customer', async () => {
      const someone = chat();
      await someone.ask('check fabrikam');

      const why = await someone.ask('why?');

      assert.match(wordsOf(why), /Prod-West is not earning/);
    });

    it('carries a command over to the customer that was talked of', async () => {
      const someone = chat();
      await someone.ask('check fabrikam');

      assert.match(wordsOf(await someone.ask('check it again')), /Fabrikam \(demo\): 3 of 5/);
      assert.match(wordsOf(await someone.ask('since when?')), /checks kept/);
      assert.match(wordsOf(await someone.ask('as pdf please')), /improvement plan/);
      assert.match(wordsOf(await someone.ask('plan it')), /improvement plan/);
    });
  });

  describe('a customer that is named in passing', () => {
    for (const text of [
      'is fabrikam earning?',
      'verdienen we aan fabrikam?',
      'wie steht es bei Fabrikam?',
      'et fabrikam ?',
    ]) {
      it(`is checked: "${text}"`, async () => {
        assert.match(wordsOf(await chat().ask(text)), /Fabrikam \(demo\).*3/);
      });
    }

    it('is looked up by a domain that nobody knows', async () => {
      assert.match(wordsOf(await chat().ask('is contoso.com earning?')), /knows no tenant by that id or domain/);
    });

    it('leads from money to the plan, which claims no amounts', async () => {
      const someone = chat();
      await someone.ask('check fabrikam');

      const [honest, plan] = await said(someone, 'how many euros do we lose at fabrikam?');
      const [, all] = await said(someone, 'how many euros do we lose in total?');

      assert.match(wordsOf(honest!), /I do not know any amounts/);
      assert.match(wordsOf(plan!), /Fabrikam \(demo\): improvement plan/);
      assert.doesNotMatch(wordsOf(plan!), /€|EUR/);
      assert.match(wordsOf(all!), /improvement plan/i);
    });

    it('is not needed to see who does not earn', async () => {
      const someone = chat();
      await someone.ask('check fabrikam');

      assert.match(wordsOf(await someone.ask('which customers don’t earn?')), /improvement plan/i);
    });

    it('leaves a question about the rules to the knowledge', async () => {
      const answer = await chat().ask('fabrikam removed our foreign principal, what happens to our PEC?');

      assert.match(wordsOf(answer), /You stop earning PEC/);
    });
  });
});

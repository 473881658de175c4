import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import type { SentActivity } from '../support/teams/connector.ts';
import { buttonsOf, cardOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TeamsClient, TestUser } from '../support/teams/client.ts';

const THIRTY_MINUTES = 30 * 60 * 1_000;

let people = 0;
function somebody(): TestUser {
  people += 1;
  return {
    id: `29:${people}`,
    name: 'Sam Speaker',
    aadObjectId: `55555555-5555-4555-8555-${String(people).padStart(12, '0')}`,
  };
}

function langOf(activity: SentActivity): unknown {
  return cardOf(activity)?.['lang'];
}

describe('speaking four languages', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const bot = useBot({}, { clock });
  let conversations = 0;
  function chat(user = somebody()): TeamsClient {
    conversations += 1;
    return createClient(
      bot().url,
      bot().connector,
      { id: `languages-${conversations}`, conversationType: 'personal' },
      user,
    );
  }

  for (const [question, language, button, source] of [
    ['Telt de Reader-rol mee?', 'nl', 'Klant controleren', /geverifieerd op \d+ \p{L}+ 2026/u],
    ['Zählt die Rolle Reader?', 'de', 'Kunden prüfen', /geprüft am \d+\.\s\p{L}+\.? 2026/u],
    ['Le rôle Reader compte-t-il ?', 'fr', 'Vérifier un client', /\d+ \p{L}+\.? 2026/u],
    ['Does the Reader role count?', 'en', 'Check a customer', /verified \d+ \p{L}+ 2026/u],
  ] as const) {
    it(`answers "${question}" with a card that is ${language} throughout`, async () => {
      const someone = chat();

      const answer = await someone.ask(question);
      const help = await someone.ask('help');

      assert.equal(langOf(answer), language);
      assert.match(wordsOf(answer), source);
      assert.equal(langOf(help), language);
      assert.ok(
        buttonsOf(help).some(({ title }) => title === button),
        JSON.stringify(buttonsOf(help).map(({ title }) => title)),
      );
    });
  }

  it('reports a check in the language of the conversation, in the time zone of the reader', async () => {
    const someone = chat();
    await someone.ask('Wat is PEC?');

    const report = await someone.ask('check fabrikam', { localTimezone: 'Asia/Tokyo' });

    assert.equal(langOf(report), 'nl');
    assert.match(wordsOf(report), /GMT\+9/);
  });

  it('takes UTC where the time zone is none', async () => {
    const report = await chat().ask('check fabrikam', { localTimezone: '../../etc/passwd' });

    assert.match(wordsOf(report), /\d\d:\d\d UTC/);
  });

  it('falls back to the language of the client, where nothing else tells', async () => {
    const french = await chat().ask('help', { locale: 'fr-CA' });
    const portuguese = await chat().ask('help', { locale: 'pt-BR' });

    assert.equal(langOf(french), 'fr');
    assert.equal(langOf(portuguese), 'en');
  });

  it('takes the language of a command that one language has', async () => {
    const hilfe = await chat().ask('Hilfe');
    const bonjour = await chat().ask('Bonjour');
    const rol = await chat().ask('rol Backup Operator');

    assert.deepEqual([hilfe, bonjour, rol].map(langOf), ['de', 'fr', 'nl']);
  });

  it('answers a press in the language of the conversation', async () => {
    const someone = chat();
    await someone.ask('Was ist PEC?');
    const since = bot().connector.transcript.length;

    await someone.press('Jemanden fragen');

    const shown = await bot().connector.waitFor(
      ({ conversationId }) => conversationId === someone.conversation.id,
      since,
    );
    assert.equal(langOf(shown.activity), 'de');
  });

  it('takes the language of a question that is typed into a card', async () => {
    const someone = chat();
    await someone.ask('hello');
    await someone.press('Ask a question');
    const since = bot().connector.transcript.length;

    await someone.press('Ask', { question: 'Telt de Reader-rol mee?' });

    const answer = await bot().connector.waitFor(
      ({ conversationId }) => conversationId === someone.conversation.id,
      since,
    );
    assert.equal(langOf(answer.activity), 'nl');
  });

  for (const [wish, language, said] of [
    ['antwoord in het Nederlands', 'nl', /Nederlands/],
    ['auf Deutsch bitte', 'de', /Deutsch/],
    ['en français', 'fr', /français/],
  ] as const) {
    it(`switches on "${wish}", says the last answer again, and remembers`, async () => {
      const user = somebody();
      const someone = chat(user);
      const before = await someone.ask('Does the Reader role count?');

      const confirmed = await someone.ask(wish);
      const again = bot().connector.messages(someone.conversation.id).at(-1)!;
      const elsewhere = await chat(user).ask('Why is there no PEC line on the invoice?');

      assert.match(wordsOf(confirmed), said);
      assert.equal(langOf(again), language);
      assert.notEqual(wordsOf(again), wordsOf(before));
      assert.match(wordsOf(again), /Reader/);
      assert.equal(langOf(elsewhere), language);
    });
  }

  it('goes back on "in English"', async () => {
    const someone = chat();
    await someone.ask('auf Deutsch bitte');

    await someone.ask('in English');
    const answer = await someone.ask('help');

    assert.equal(langOf(answer), 'en');
  });

  it('says which languages it speaks when asked for another', async () => {
    const answer = await chat().ask('en español por favor', { locale: 'en-US' });

    assert.match(wordsOf(answer), /Spanish/);
    assert.match(wordsOf(answer), /English, Dutch, German and French/);
  });

  it('carries a topic over for thirty minutes and no longer', async () => {
    const someone = chat();
    await someone.ask('How do I verify AOBO?');

    clock.advance(THIRTY_MINUTES - 1_000);
    const soon = await someone.ask('en voor Lighthouse?');
    clock.advance(THIRTY_MINUTES + 1_000);
    const late = await someone.ask('waarom?');

    assert.equal(langOf(soon), 'nl');
    assert.match(wordsOf(soon), /Lighthouse/);
    assert.ok(buttonsOf(late).length > 0);
    assert.match(wordsOf(late), /waarom/, 'it no longer knows what the question is about');
  });
});

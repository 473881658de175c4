import assert from 'node:assert/strict';
import { demoProfile } from '../../src/demo/profile.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { place, QUESTION, shown, t, useChoosing } from '../support/teams/choosing.ts';
import { ANN, BOB, buttonsOf, wordsOf } from '../support/teams/client.ts';

describe('the guided choice in chat', () => {
  const { bot, chat, walkTo } = useChoosing();

  it('asks one question after another on the card that was pressed, and recommends', async () => {
    const someone = chat();
    const first = await someone.ask('choose');
    const messages = bot().connector.messages(someone.conversation.id).length;

    const second = await someone.press(t('advisor.answer.azure-plan'));
    await someone.press(t('advisor.answer.billed-by-microsoft'));
    await someone.press(t('advisor.answer.standing-missing'));
    const outcome = await someone.press(t('advisor.answer.agrees-owner'));

    assert.ok(wordsOf(first).includes('Question 1 of at most 5'));
    assert.match(shown(second), /Question 2 of at most 5/);
    assert.ok(shown(outcome).includes(t('advisor.outcome.reinstate')));
    assert.ok(shown(outcome).includes(demoProfile.billTo.agentGroups.adminAgents));
    assert.ok(shown(outcome).includes(t('advisor.because.agrees-owner')));
    const posted = bot().connector.messages(someone.conversation.id).length - messages;
    assert.ok(posted <= 4, 'answers ride on the presses');
  });

  it('starts from the button of the help card as well', async () => {
    const someone = chat();
    await someone.ask('help');

    await someone.press(t('button.choose'));

    const said = bot().connector.messages(someone.conversation.id).at(-1);
    assert.ok(said && wordsOf(said).includes(QUESTION.offer));
  });

  it('goes back, and starts over', async () => {
    const someone = chat();
    await walkTo(someone, 'advisor.answer.azure-plan', 'advisor.answer.billed-by-microsoft');

    const earlier = await someone.press(t('advisor.back'));
    const again = await someone.press(t('advisor.startOver'));

    assert.ok(shown(earlier).includes(QUESTION.biller));
    assert.ok(shown(again).includes(QUESTION.offer));
  });

  it('takes typed answers by number, by words and by a part of them', async () => {
    const someone = chat();
    await someone.ask('choose');

    await someone.ask('azure plan');
    await someone.say('1');
    const third = bot().connector.messages(someone.conversation.id);
    await someone.say('yes');
    const fourth = bot().connector.messages(someone.conversation.id);

    assert.ok(third.some((message) => wordsOf(message).includes(QUESTION.standing)));
    assert.ok(fourth.some((message) => wordsOf(message).includes(QUESTION.accepted)));
  });

  it('says on the card that was answered by typing that it goes on below', async () => {
    const someone = chat();
    await someone.ask('choose');

    await someone.say('1');

    const messages = bot().connector.messages(someone.conversation.id);
    assert.ok(messages.some((message) => wordsOf(message).includes(t('advisor.note.moved'))));
  });

  for (const [command, yes, expected] of [
    ['kies', 'ja', createTranslator('nl')('advisor.question.accepted')],
    ['wähle', 'ja', createTranslator('de')('advisor.question.accepted')],
    ['choisir', 'oui', createTranslator('fr')('advisor.question.accepted')],
  ] as const) {
    it(`speaks the language of "${command}" throughout`, async () => {
      const someone = chat();
      for (const text of [command, '1', '1', yes]) await someone.say(text);

      const messages = bot().connector.messages(someone.conversation.id);

      assert.ok(messages.some((message) => wordsOf(message).includes(expected)));
    });
  }

  it('answers a question about something else, and waits', async () => {
    const someone = chat();
    await someone.ask('choose');

    const answer = await someone.ask('Does the Reader role count?');
    const next = await someone.press(t('advisor.answer.azure-plan'));

    assert.match(wordsOf(answer), /Reader only lets you look/);
    assert.ok(shown(next).includes(QUESTION.biller));
  });

  it('shows where it stands when somebody asks to choose once more', async () => {
    const someone = chat();
    await walkTo(someone, 'advisor.answer.azure-plan');

    const resumed = await someone.ask('choose');

    assert.ok(wordsOf(resumed).includes(QUESTION.biller));
    assert.ok(wordsOf(resumed).includes(t('advisor.note.resumed')));
  });

  it('does not take a number for an answer where nothing is open', async () => {
    const answer = await chat().ask('2');

    assert.equal(wordsOf(answer).includes('Question'), false);
  });

  it('says that an answered card is answered, and shows the question that is open', async () => {
    const someone = chat();
    const first = await someone.ask('choose');
    const old = buttonsOf(first).find(({ title }) => title === t('advisor.answer.other-offer'));
    await someone.press(t('advisor.answer.azure-plan'));

    const posted = await someone.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: old?.verb, data: old?.data } },
    });

    assert.ok(shown(posted).includes(t('advisor.note.answered')));
    assert.ok(shown(posted).includes(QUESTION.biller));
  });

  it('moves on once when two answers are pressed at once', async () => {
    const someone = chat();
    await someone.ask('choose');

    const both = await Promise.all([
      someone.press(t('advisor.answer.azure-plan')),
      someone.press(t('advisor.answer.azure-plan')),
    ]);

    assert.ok(both.every((posted) => shown(posted).includes(QUESTION.biller)));
  });

  it('takes one of two different answers that are pressed at once, and shows the same to both', async () => {
    const someone = chat();
    await someone.ask('choose');

    const both = await Promise.all([
      someone.press(t('advisor.answer.azure-plan')),
      someone.press(t('advisor.answer.other-offer')),
    ]);

    const taken = [QUESTION.biller, t('advisor.outcome.no-pec')].filter((words) => shown(both[0]).includes(words));
    assert.equal(taken.length, 1);
    assert.ok(shown(both[1]).includes(taken[0] ?? ''));
  });

  it('begins anew where the kept run is gone or a card is made up', async () => {
    const someone = chat();
    const first = await someone.ask('choose');
    const data = buttonsOf(first).find(({ title }) => title === t('advisor.answer.azure-plan'))?.data;
    const press = (changed: Record<string, unknown>) =>
      someone.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'choose-answer', data: { ...data, ...changed } } },
      });

    const otherRun = await press({ run: 'ffffffff' });
    const otherOwner = await press({ owner: '../../etc' });
    const otherAnswer = await press({ answer: '__proto__' });

    assert.ok(shown(otherRun).includes(t('advisor.note.earlier')));
    assert.match(shown(otherOwner), /This choice is over/);
    assert.ok(shown(otherAnswer).includes(QUESTION.offer));
  });

  it('keeps one run for each starter in a channel, and takes an answer from any member', async () => {
    const where = place('channel');
    const [ann, bob] = [chat(where, ANN), chat(where, BOB)];
    await ann.ask('choose');

    const byBob = await bob.press(t('advisor.answer.azure-plan'));
    await bob.ask('choose');
    const bobs = await bob.press(t('advisor.answer.azure-plan'));
    await ann.ask('1');
    const messages = bot().connector.messages(where.id);

    assert.ok(shown(byBob).includes(QUESTION.biller));
    assert.ok(shown(bobs).includes(QUESTION.biller));
    assert.ok(messages.some((message) => wordsOf(message).includes(t('advisor.note.moved'))));
  });

  it('shows no ids in a channel, and says where they are', async () => {
    const team = chat(place('channel'));

    const outcome = await walkTo(
      team,
      'advisor.answer.azure-plan',
      'advisor.answer.billed-by-microsoft',
      'advisor.answer.standing-missing',
      'advisor.answer.agrees-smaller',
    );

    assert.ok(shown(outcome).includes(t('advisor.profile.private')));
    assert.ok(shown(outcome).includes('ADMIN_AGENTS_ID'));
    assert.equal(shown(outcome).includes(demoProfile.billTo.agentGroups.adminAgents), false);
  });
});

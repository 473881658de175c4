import assert from 'node:assert/strict';
import { findDemoCustomer } from '../../src/demo/customers.ts';
import { place, QUESTION, shown, t, useChoosing } from '../support/teams/choosing.ts';
import { buttonsOf, wordsOf, type Posted, type TeamsClient } from '../support/teams/client.ts';

const CONTOSO = findDemoCustomer('contoso') ?? assert.fail('no such customer');

describe('the guided choice for a customer', () => {
  const { bot, chat, walkTo } = useChoosing();

  /** Has a customer checked and gives the id of its check, as the report's buttons name it. */
  async function checked(client: TeamsClient, customer: string): Promise<string> {
    await client.say(`check ${customer}`);
    const { activity } = await bot().connector.waitFor(
      (entry) =>
        entry.conversationId === client.conversation.id &&
        buttonsOf(entry.activity).some(({ verb }) => verb === 'plan'),
    );
    return String(buttonsOf(activity).find(({ verb }) => verb === 'plan')?.data['check']);
  }

  /** As from a report; there the button stands where there is room for it. */
  const chooseFrom = (client: TeamsClient, check: string): Promise<Posted> =>
    client.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'choose', data: { check } } },
    });

  it('fills in what the check of a customer found, and says so', async () => {
    const someone = chat();
    await checked(someone, 'contoso');

    const asked = await someone.ask('choose contoso');

    assert.match(wordsOf(asked), /Filled in from the check of/);
    assert.ok(wordsOf(asked).includes(QUESTION.accepted), wordsOf(asked));
  });

  it('begins from a report, with what it found filled in, and puts its ids into commands and files', async () => {
    const someone = chat();
    const check = await checked(someone, 'contoso');

    await chooseFrom(someone, check);
    const asked = bot().connector.messages(someone.conversation.id).at(-1);
    const outcome = await someone.press(t('advisor.answer.wants-smaller'));

    assert.ok(asked && wordsOf(asked).includes(QUESTION.accepted));
    assert.match(wordsOf(asked), /Filled in from the check of/);
    assert.ok(shown(outcome).includes(`TENANT='${CONTOSO.tenantId}'`));
    for (const at of [0, 1]) assert.ok(shown(outcome).includes(CONTOSO.subscriptions.at(at)?.id ?? 'none'));
    assert.doesNotMatch(shown(outcome), /CUSTOMER_TENANT_ID|ADMIN_AGENTS_ID/);
  });

  it('begins once where that button is pressed twice at once', async () => {
    const someone = chat();
    const check = await checked(someone, 'contoso');

    await Promise.all([chooseFrom(someone, check), chooseFrom(someone, check)]);
    const runs = bot()
      .connector.messages(someone.conversation.id)
      .flatMap(buttonsOf)
      .flatMap(({ verb, data }) => (verb === 'choose-answer' ? [data?.['run']] : []));

    assert.ok(runs.length > 0);
    assert.equal(new Set(runs).size, 1);
  });

  it('says that a customer’s choice takes the place of the one that stood half answered', async () => {
    const someone = chat();
    await walkTo(someone, 'advisor.answer.azure-plan');
    await checked(someone, 'contoso');

    const asked = await someone.ask('choose contoso');

    assert.ok(wordsOf(asked).includes(t('advisor.note.replaced')));
  });

  it('forgets the customer when it starts over', async () => {
    const someone = chat();
    await checked(someone, 'contoso');
    await someone.ask('choose contoso');

    await someone.press(t('advisor.startOver'));
    await someone.press(t('advisor.answer.azure-plan'));
    await someone.press(t('advisor.answer.billed-by-microsoft'));
    await someone.press(t('advisor.answer.standing-missing'));
    const outcome = await someone.press(t('advisor.answer.agrees-smaller'));

    assert.ok(shown(outcome).includes('CUSTOMER_TENANT_ID'));
    assert.equal(shown(outcome).includes(CONTOSO.tenantId), false);
  });

  it('refuses a report that is not there or made up, and loses nothing', async () => {
    const someone = chat();
    await walkTo(someone, 'advisor.answer.azure-plan');

    for (const check of ['kept-999999', '../../etc', '__proto__']) await chooseFrom(someone, check);
    const resumed = await someone.ask('choose');

    assert.ok(wordsOf(resumed).includes(QUESTION.biller));
  });

  it('asks everything for a customer without a check, and refuses one that is not there', async () => {
    const someone = chat();

    const unchecked = await someone.ask('choose tailspin');
    const nowhere = await someone.ask('choose nobody-here.invalid');

    assert.ok(wordsOf(unchecked).includes(t('advisor.note.noCheck')));
    assert.ok(wordsOf(unchecked).includes(QUESTION.offer));
    assert.equal(wordsOf(nowhere).includes('Question 1'), false);
  });

  it('fills in nothing in a channel', async () => {
    const team = chat(place('channel'));
    await checked(chat(), 'contoso');

    const asked = await team.ask('choose contoso');

    assert.ok(wordsOf(asked).includes(t('advisor.note.privateFacts')));
    assert.ok(wordsOf(asked).includes(QUESTION.offer));
  });
});

import type { Locator } from 'playwright-core';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

const COLLEAGUE = '33333333-3333-4333-8333-333333333333';

describe('grants in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.stop());

  const press = (card: Locator, name: string) => card.getByRole('button', { name, exact: true }).click();

  it('are given on a form and taken back from the list', async () => {
    await playground.open('Personal Chat');
    await playground.say('grants');
    const empty = await playground.card('Nobody was given a customer yet');
    await playground.screenshot('90-grants-none');
    await press(empty, 'Give a customer to somebody');
    const form = await playground.card('Who may have which customer checked?');
    await form.getByRole('textbox').first().fill('fabrikam');
    await form.getByRole('textbox').last().fill('somebody');
    await press(form, 'Give it');
    const again = await playground.card('is no object id');
    await playground.screenshot('91-grants-problem');

    await again.getByRole('textbox').last().fill(COLLEAGUE);
    await press(again, 'Give it');

    const list = await playground.card('One grant');
    await playground.screenshot('92-grants-list');
    await list.getByText(COLLEAGUE).first().click();
    const one = await playground.card('Given on');
    await press(one, 'Take back');
    await playground.card('Taken back');
    await playground.screenshot('93-grants-taken-back');
  });

  it('are explained with who one is', async () => {
    await playground.say('partner');

    await playground.card('as partner admin');
    await playground.screenshot('94-who-am-i');
  });
});

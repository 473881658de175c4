import assert from 'node:assert/strict';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

describe('the guided choice in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.stop());

  it('asks by buttons that change the card in place', async () => {
    await playground.open('Personal Chat');
    await playground.say('choose');
    const first = await playground.card('Question 1 of at most 5');
    await first.getByRole('button', { name: 'Why do you ask?' }).click();
    await playground.screenshot('10-choose-first');

    await first.getByText('An Azure plan, bought through CSP').click();

    const second = await playground.card('Question 2 of at most 5');
    assert.match(await second.innerText(), /Microsoft bills us/);
    assert.equal(await playground.page.getByText('Question 1 of at most 5').count(), 0);
    await playground.screenshot('11-choose-second');
  });

  it('takes typed answers up to a recommendation', async () => {
    await playground.say('1');
    await playground.card('Question 3 of at most 5');
    await playground.say('no');
    await playground.card('Question 4 of at most 5');
    await playground.screenshot('12-choose-typed');
    await playground.say('3');
    const last = await playground.card('Question 5 of at most 5');
    await last.getByText('The resources of the whole subscription').click();

    const outcome = await playground.card('Lighthouse with one linked service principal');

    assert.match(await outcome.innerText(), /Microsoft does not document this/);
    await playground.screenshot('13-choose-outcome');
  });

  it('shows the commands and the template when asked', async () => {
    const outcome = await playground.card('Lighthouse with one linked service principal');
    await outcome.getByRole('button', { name: 'Azure CLI' }).click();
    await outcome.getByText('az deployment sub create').waitFor();
    await playground.screenshot('14-choose-commands');

    await outcome.getByRole('button', { name: 'Template' }).click();
    await outcome.getByText('Microsoft.ManagedServices/registrationAssignments').first().waitFor();

    await playground.screenshot('15-choose-template');
  });
});

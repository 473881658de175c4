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

  it('shows the commands, and the files in fields to copy from, when asked', async () => {
    const outcome = await playground.card('Lighthouse with one linked service principal');
    await outcome.getByRole('button', { name: 'Azure CLI' }).click();
    await outcome.getByText('az deployment sub create').waitFor();
    await playground.screenshot('14-choose-commands');

    await outcome.getByRole('button', { name: 'Files', exact: true }).click();
    const field = outcome.getByLabel('lighthouse.parameters.json');
    await field.waitFor();

    const parameters = JSON.parse(await field.inputValue()) as { readonly parameters: object };
    assert.deepEqual(Object.keys(parameters.parameters), ['managedByTenantId', 'linkedPrincipalId']);
    await playground.screenshot('15-choose-files');
  });

  it('begins from a report, and hands out a script for that customer', async () => {
    await playground.say('check contoso');
    const report = await playground.card('subscriptions earn PEC');
    await report.getByRole('button', { name: 'Choose access' }).click();
    const question = await playground.card('Is the customer at ease with that access?');
    assert.match(await question.innerText(), /Filled in from the check of/);
    await playground.screenshot('16-choose-from-report');
    await question.getByText('No, Owner is too much').click();

    const outcome = await playground.card('AOBO with a smaller role');
    await outcome.getByRole('button', { name: 'Files', exact: true }).click();
    const script = await outcome.getByLabel('reinstate-access.sh').inputValue();

    assert.match(script, /^#!\/usr\/bin\/env bash\n/);
    assert.doesNotMatch(script, /SUBSCRIPTION_ID|CUSTOMER_TENANT_ID|ADMIN_AGENTS_ID/);
    await playground.screenshot('17-choose-script');
  });

  it('goes back and starts over on the same card', async () => {
    const outcome = await playground.card('AOBO with a smaller role');
    await outcome.getByRole('button', { name: 'Back' }).click();
    const question = await playground.card('Is the customer at ease with that access?');
    await question.getByRole('button', { name: 'Start over' }).click();

    const first = await playground.card('Question 1 of at most 5');

    assert.match(await first.innerText(), /What kind of Azure subscription is it/);
    await playground.screenshot('18-choose-started-over');
  });

  it('is one for each starter in a channel, and shows no ids there', async () => {
    await playground.open(/General/);
    await playground.mention('choose');
    const first = await playground.card('Question 1 of at most 5');
    await first.getByText('An Azure plan, bought through CSP').click();
    await (await playground.card('Question 2 of at most 5')).getByText('Microsoft bills us').click();
    await (await playground.card('Question 3 of at most 5')).getByText('No, it was removed').click();
    await (await playground.card('Question 4 of at most 5')).getByText('A smaller role for our Admin Agents').click();

    const outcome = await playground.card('AOBO with a smaller role');

    assert.match(await outcome.innerText(), /in our personal chat only/);
    await playground.screenshot('19-choose-channel');
  });
});

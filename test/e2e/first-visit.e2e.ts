import assert from 'node:assert/strict';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

describe('a first visit in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.stop());

  it('welcomes in the personal chat and says that the data are make-believe', async () => {
    await playground.open('Personal Chat');
    await playground.say('hello');

    const welcome = await playground.card('Check a customer');

    assert.match(await welcome.innerText(), /Demo data/);
    await playground.screenshot('01-welcome');
  });

  it('answers a question with a source', async () => {
    await playground.say('Does the Reader role count?');

    const answer = await playground.card('Reader only lets you look');

    assert.match(await answer.innerText(), /Source:.*\n?.*verified/);
    await playground.screenshot('02-answer');
  });

  it('takes a press on "Yes, it helped"', async () => {
    const answer = await playground.card('Reader only lets you look');
    await answer.getByRole('button', { name: 'Yes, it helped' }).click();

    await playground.card(/Thank/);

    await playground.screenshot('03-feedback');
  });

  it('follows a related question', async () => {
    const answer = await playground.card('Reader only lets you look');
    await answer.getByRole('button', { name: 'Which roles are eligible for PEC?' }).click();

    const next = await playground.card(/98/);

    assert.match(await next.innerText(), /Source:/);
    await playground.screenshot('04-related');
  });

  it('checks a make-believe customer and reports each subscription', async () => {
    await playground.say('check fabrikam');

    const report = await playground.card('3 of 5 subscriptions earn PEC');

    assert.match(await report.innerText(), /Prod-West · Not earning/);
    await playground.screenshot('05-report');
  });

  it('opens one subscription in place, and goes back', async () => {
    const report = await playground.card('3 of 5 subscriptions earn PEC');
    await report.getByText('Prod-West · Not earning').click();

    const detail = await playground.card('What we saw');
    await playground.screenshot('06-subscription');
    await detail.getByRole('button', { name: 'Back to the report' }).click();

    await playground.card('3 of 5 subscriptions earn PEC');
  });

  it('asks for the customer when none is named, and takes what is typed into the card', async () => {
    await playground.say('check');
    const prompt = await playground.card('Which customer?');
    await prompt.getByRole('textbox').fill('contoso.example');
    await prompt.getByRole('button', { name: 'Check', exact: true }).click();

    await playground.card(/Contoso .*earn/);

    await playground.screenshot('07-check-prompt');
  });

  it('shows a channel counts only, and sends the details to the one who asks', async () => {
    await playground.open('General');
    await playground.mention('check fabrikam');

    const summary = await playground.card('3 of 5');

    const words = await summary.innerText();
    assert.doesNotMatch(words, /Fabrikam|Prod-/);
    await playground.screenshot('08-channel');

    await summary.getByRole('button', { name: 'Send me the details' }).click();
    await playground.page.getByText('I sent you the details').waitFor();
    await playground.screenshot('09-channel-details');
  });
});

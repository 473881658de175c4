import assert from 'node:assert/strict';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

describe('an improvement plan in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.stop());

  it('says that a customer was never checked, and checks it at the press of a button', async () => {
    await playground.open('Personal Chat');
    await playground.say('plan fabrikam');
    const never = await playground.card('has not been checked yet');
    await playground.screenshot('30-plan-never');

    await never.getByRole('button', { name: 'Check now' }).click();

    const report = await playground.card('3 of 5 subscriptions earn PEC');
    await report.getByRole('button', { name: 'Improvement plan' }).click();
    const plan = await playground.card('Fabrikam (demo): improvement plan');
    assert.match(await plan.innerText(), /2 subscriptions can start earning/);
    await playground.screenshot('31-plan');
  });

  it('opens an action with its commands, and goes back', async () => {
    const plan = await playground.card('Fabrikam (demo): improvement plan');
    await plan.getByText('1. Ask the customer for a permanent, eligible role').click();
    const action = await playground.card('Prod-West: No access of yours was found here.');
    await action.getByRole('button', { name: 'Azure CLI' }).click();
    await action.getByText('az role assignment create').first().waitFor();
    await playground.screenshot('32-plan-action');

    await action.getByRole('button', { name: 'Back to the plan' }).click();

    await playground.card('Fabrikam (demo): improvement plan');
  });

  it('asks again for an amount that can be read in two ways, and shows the credit at stake', async () => {
    const plan = await playground.card('Fabrikam (demo): improvement plan');
    await plan.getByRole('button', { name: 'Monthly spend' }).click();
    const form = await playground.card('Azure spend a month');
    await form.getByRole('textbox').fill('1.234');
    await form.getByRole('button', { name: 'Save' }).click();
    const again = await playground.card('can mean two amounts');
    await playground.screenshot('33-plan-spend');

    await again.getByRole('textbox').fill('12.000,50 EUR');
    await again.getByRole('button', { name: 'Save' }).click();

    await playground.card('Credit at stake: €0 to €1,800 a month.');
    await playground.screenshot('34-plan-estimate');
  });

  it('takes the amount back', async () => {
    const plan = await playground.card('Credit at stake: €0 to €1,800 a month.');
    await plan.getByRole('button', { name: 'Monthly spend' }).click();
    const form = await playground.card('The whole customer: €12,000.50 a month');
    await form.getByRole('button', { name: 'Remove all amounts' }).click();

    await playground.card('All amounts for this customer are removed.');
  });

  it('offers the file, and says how to get it where the client takes none', async () => {
    const plan = await playground.card('Fabrikam (demo): improvement plan');
    await plan.getByRole('button', { name: 'PDF' }).click();
    await playground.card('npm run check -- --tenant');
    await playground.screenshot('35-plan-pdf');
    await plan.getByRole('button', { name: 'Excel' }).click();

    await playground.card('.xlsx');

    await playground.screenshot('36-plan-excel');
  });

  it('leads back to the report', async () => {
    const plan = await playground.card('Fabrikam (demo): improvement plan');
    await plan.getByRole('button', { name: 'Show the report' }).click();

    await playground.card('3 of 5 subscriptions earn PEC');
  });

  it('makes one plan of all customers that were checked', async () => {
    await playground.say('check tailspin');
    await playground.card(/Tailspin Toys.*earn/);
    await playground.say('plan');

    const plan = await playground.card('Improvement plan for 2 customers');

    assert.match(
      await plan.innerText(),
      /Fabrikam \(demo\) and Tailspin Toys \(demo\)|Tailspin Toys \(demo\) and Fabrikam \(demo\)/,
    );
    await playground.screenshot('37-plan-all');
  });

  it('tells a channel a count only, and sends the rest to the one who asks', async () => {
    await playground.open('General');
    await playground.mention('plan fabrikam');
    const summary = await playground.card('Improvement plan:');
    assert.doesNotMatch(await summary.innerText(), /Fabrikam|Prod-/);
    await playground.screenshot('38-plan-channel');

    await summary.getByRole('button', { name: 'Send me the details' }).click();

    await playground.page.getByText('I sent you the details').waitFor();
  });
});

describe('a plan for four customers in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
    await playground.open('Personal Chat');
    for (const [customer, name] of [
      ['fabrikam', 'Fabrikam'],
      ['tailspin', 'Tailspin Toys'],
      ['southridge', 'Southridge'],
      ['woodgrove', 'Woodgrove Bank'],
    ] as const) {
      await playground.say(`check ${customer}`);
      const report = await playground.card(new RegExp(`${name}.*subscription`));
      await report.getByRole('button', { name: 'Improvement plan' }).waitFor();
    }
  });
  after(() => playground.stop());

  it('makes one action of what is the same for three, and offers no spend of one customer', async () => {
    await playground.say('plan');

    const plan = await playground.card('Improvement plan for 4 customers');

    assert.match(await plan.innerText(), /5 subscriptions can start earning and 1 open question can be settled/);
    assert.equal(await plan.getByRole('button', { name: 'Monthly spend' }).count(), 0);
    await playground.screenshot('39-plan-four');
  });

  it('says in Dutch what is wrong with an amount, and takes one without guessing', async () => {
    await playground.say('verbeterplan fabrikam');
    const plan = await playground.card('Fabrikam (demo): verbeterplan');
    await plan.getByRole('button', { name: 'Verbruik per maand' }).click();
    for (const [typed, answer] of [
      ['-5', '“-5” is'],
      ['abc', '“abc” is'],
      ['12.000,50', '12.000,50 per maand'],
    ] as const) {
      const form = await playground.card('Azure-verbruik per maand');
      await form.getByRole('textbox').waitFor();
      await form.getByRole('textbox').fill(typed);
      await form.getByRole('button', { name: 'Opslaan' }).click();
      await playground.card(answer);
      await playground.screenshot(`39-plan-spend-nl${typed}`);
    }
  });
});

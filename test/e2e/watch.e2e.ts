import assert from 'node:assert/strict';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

describe('a watch in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.stop());

  it('is set, and checks the customer at once', async () => {
    await playground.open('Personal Chat');
    await playground.say('watch lakeshore');

    const set = await playground.card(/I watch lakeshore/i);
    await playground.card('checked for the first time');

    assert.match(await set.innerText(), /I speak up when a subscription stops earning/);
    await playground.screenshot('30-watch-set');
  });

  it('alerts when the access is gone', async () => {
    const set = await playground.card(/I watch lakeshore/i);
    await set.getByRole('button', { name: 'Check now' }).click();

    const alert = await playground.card('stopped earning on Web shop');

    assert.match(await alert.innerText(), /j\.smit@lakeshoreretail\.example/);
    await playground.screenshot('31-alert');
  });

  it('is acknowledged, by name', async () => {
    const alert = await playground.card('stopped earning on Web shop');
    await alert.getByRole('button', { name: 'Acknowledge' }).click();

    await playground.card(/Acknowledged by/);

    await playground.screenshot('32-alert-acknowledged');
  });

  it('is snoozed for a week', async () => {
    const alert = await playground.card('stopped earning on Web shop');
    await alert.getByRole('button', { name: 'Snooze' }).click();
    const asked = await playground.card('For how long?');
    await playground.screenshot('33-alert-snooze');
    await asked.getByRole('button', { name: 'For a week' }).click();

    await playground.card(/Snoozed by .* until/);

    await playground.screenshot('34-alert-snoozed');
  });

  it('shows how to mend it beside the alert', async () => {
    const alert = await playground.card('stopped earning on Web shop');
    await alert.getByRole('button', { name: 'Show me how' }).click();

    await playground.card('Web shop is not earning');

    await playground.screenshot('35-alert-how');
  });

  it('tells good news when the access is back, and edits the alert', async () => {
    const set = await playground.card(/I watch lakeshore/i);
    await set.getByRole('button', { name: 'Check now' }).click();

    await playground.card('Good news of Lakeshore Retail');
    await playground.card(/Web shop: well again since/);

    await playground.screenshot('36-good-news');
  });

  it('changes its time in a form', async () => {
    const set = await playground.card(/I watch lakeshore/i);
    await set.getByRole('button', { name: 'Change the time' }).click();
    const form = await playground.card('When to check');
    await playground.screenshot('37-watch-form');
    await form.getByRole('textbox').fill('Amsterdm');
    await form.getByRole('button', { name: 'Save' }).click();
    const again = await playground.card('Did you mean Europe/Amsterdam');
    await playground.screenshot('38-watch-form-zone');
    await again.getByRole('button', { name: 'Save' }).click();

    await playground.card(/Changed: checked every day/);

    await playground.screenshot('39-watch-changed');
  });

  it('is listed, and stopped', async () => {
    await playground.say('watches');
    const list = await playground.card('1 customer is watched');
    await playground.screenshot('40-watch-list');
    await list.getByRole('button', { name: 'Weekly summary' }).click();
    await playground.card('on, on Mondays');
    await playground.say('status');
    await playground.card('How the watches are doing');
    await playground.screenshot('41-status');
    await playground.say('unwatch lakeshore');

    await playground.card('I no longer watch Lakeshore Retail');

    await playground.screenshot('42-unwatched');
  });

  it('names nobody in a channel, and sends the details to the one who presses', async () => {
    await playground.open('General');
    await playground.mention('watch lakeshore');
    const set = await playground.card('I watch this customer for this conversation');
    await playground.page.getByText('Checked for the first time').waitFor();
    await set.getByRole('button', { name: 'Check now' }).click();

    const alert = await playground.card('needs attention');

    const words = await alert.innerText();
    assert.doesNotMatch(words, /Lakeshore|Web shop|smit/i);
    await playground.screenshot('43-channel-alert');
    await alert.getByRole('button', { name: 'Send me the details' }).click();
    await playground.page.getByText('I sent you the details').waitFor();
    await alert.getByRole('button', { name: 'Acknowledge' }).click();
    await playground.card(/Acknowledged by/);
    await playground.screenshot('44-channel-acknowledged');
    await alert.getByRole('button', { name: 'Stop watching' }).click();
    await playground.card(/no longer watched/);
    await playground.screenshot('45-channel-stopped');
  });
});

import assert from 'node:assert/strict';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

describe('a slow check in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.stop());

  it('counts as it reads', async () => {
    await playground.open('Personal Chat');
    await playground.say('check parnell');

    const progress = await playground.card(/Checking Parnell/i);
    await playground.card(/[1-9]\d* of 30 subscriptions/);

    assert.match(await progress.innerText(), /Reading .* · \d+ seconds?/);
    await playground.screenshot('10-progress');
  });

  it('leaves what was read when somebody presses Stop', async () => {
    const progress = await playground.card(/of 30 subscriptions/);
    await progress.getByRole('button', { name: 'Stop' }).click();

    const report = await playground.card('The check was stopped. This is what had been read.');

    const words = await report.innerText();
    assert.match(words, /Can't tell/);
    assert.match(words, /Check again and let it finish/);
    await playground.screenshot('11-stopped');
  });

  it('shows the check among those that are kept, and opens it again', async () => {
    await playground.card('The check was stopped.');
    await playground.say('history parnell');
    const history = await playground.card('1 check kept');
    await playground.screenshot('12-history');
    await history.getByText(/not everything could be read/).click();

    await playground.card(/Parnell.*earn/i);
  });

  it('takes the word of somebody who has seen a partner admin link, and takes it back', async () => {
    await playground.say('check southridge');
    const report = await playground.card(/Southridge.*cannot be told/);
    await report.getByText('Streaming ·').click();
    await (await playground.card('What we saw')).getByRole('button', { name: 'I linked it' }).click();
    await (await playground.card('Which identity is it?')).getByText(/^Contributor ←/).click();
    const form = await playground.card('Say that this identity is linked');
    await playground.screenshot('13-attest');
    await form.getByRole('textbox').first().fill('4815162');
    await form.getByRole('button', { name: 'I attest this' }).click();

    const attested = await playground.card('Streaming is earning');

    assert.match(await attested.innerText(), /attested by Ann Admin/);
    await playground.screenshot('14-attested');
    await attested.getByRole('button', { name: 'Take it back' }).click();
    await playground.card('I can’t tell whether Streaming is earning');
  });

  it('keeps the customer unnamed while it reads in a group chat', async () => {
    await playground.open('Azure team');
    await playground.mention('check parnell');

    const progress = await playground.card('Checking a customer');

    await playground.screenshot('15-group-progress');
    await progress.getByRole('button', { name: 'Stop' }).click();
    const summary = await playground.card(/Checked for Ann Admin/);
    assert.doesNotMatch(await summary.innerText(), /Parnell|Hangar/);
    await playground.screenshot('16-group-stopped');
  });
});

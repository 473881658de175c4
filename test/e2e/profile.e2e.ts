import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

const TENANT = '11111111-2222-4333-8444-555555555555';
const GROUP = '66666666-2222-4333-8444-555555555555';

describe('the partner profile in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.stop());

  const press = (card: Locator, name: string) => card.getByRole('button', { name, exact: true }).click();

  it('leads from what is saved to a form that is filled in', async () => {
    await playground.open('Personal Chat');
    await playground.say('profile');
    await press(await playground.card('Whom I check for'), 'Change');
    const kinds = await playground.card('How do you take part in CSP?');
    await playground.screenshot('30-profile-kinds');

    await press(kinds, 'Microsoft bills us');

    const form = await playground.card('Your partner profile');
    assert.equal(await form.getByLabel('Your name').inputValue(), 'Northwind Traders (demo)');
    await playground.screenshot('31-profile-form');
  });

  it('does not send an empty field, and says so beside it', async () => {
    const form = await playground.card('Your partner profile');
    await form.getByLabel('Your name').fill('');

    await press(form, 'Show what would change');

    await form.getByText('This is still empty.').waitFor();
    await playground.screenshot('32-profile-empty');
  });

  it('says what is wrong above each field, with what was typed still there', async () => {
    const form = await playground.card('Your partner profile');
    await form.getByLabel('Your name').fill('Contoso <b>Cloud</b>');
    await form.getByLabel('Your tenant id').fill('contoso.com');
    await form.getByLabel(/Your group AdminAgents/).fill('AdminAgents');
    await form.getByLabel(/Your group HelpdeskAgents/).fill('{nonsense}');
    await form.getByLabel(/Your partner ids/).fill('12, abc');

    await press(form, 'Show what would change');

    const again = await playground.card('4 fields need another look');
    assert.match(await again.innerText(), /“contoso.com” is a domain/);
    assert.equal(await again.getByLabel(/Your partner ids/).inputValue(), '12, abc');
    await playground.screenshot('33-profile-problems');
  });

  it('shows what would change, and saves it at a press', async () => {
    const form = await playground.card('4 fields need another look');
    await form.getByLabel('Your tenant id').fill(` {${TENANT.toUpperCase()}} `);
    await form.getByLabel(/Your group AdminAgents/).fill(GROUP);
    await form.getByLabel(/Your group HelpdeskAgents/).fill('');
    await form.getByLabel(/Your partner ids/).fill('1234567; 7654321');
    await press(form, 'Show what would change');
    const preview = await playground.card('This would change');
    assert.match(await preview.innerText(), new RegExp(`then: ${TENANT}`));
    await playground.screenshot('34-profile-preview');

    await press(preview, 'Save');
    const saved = await playground.card('Saved. From now on I check for this.');
    await press(saved, 'Show the profile');

    const profile = await playground.card('Last changed by');
    assert.match(await profile.innerText(), /Contoso ‹b›Cloud‹\/b›/);
    await playground.screenshot('35-profile-saved');
  });

  it('looks up the groups before anything is typed', async () => {
    await press(await playground.card('Last changed by'), 'Change');
    await press(await playground.card('How do you take part in CSP?'), 'Look up my groups');
    const found = await playground.card('Found in your directory');
    await playground.screenshot('36-profile-groups');

    await press(found, 'We buy from a provider');

    const form = await playground.card('Your provider, billed by Microsoft');
    assert.notEqual(await form.getByLabel(/Your group AdminAgents/).inputValue(), GROUP);
    await playground.screenshot('37-profile-two');
  });
});

import assert from 'node:assert/strict';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

describe('a visit in Dutch in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
  });
  after(() => playground.stop());

  it('answers a Dutch question in Dutch, buttons and all', async () => {
    await playground.open('Personal Chat');
    await playground.say('Telt de Reader-rol mee voor PEC?');

    const answer = await playground.card('Met Reader kun je alleen kijken');

    assert.match(await answer.innerText(), /Bron:.*\n?.*geverifieerd op \d+ \p{L}+ 2026/u);
    await answer.getByRole('button', { name: 'Ja, dit hielp' }).waitFor();
    await playground.screenshot('20-dutch-answer');
  });

  it('checks a customer and reports in Dutch', async () => {
    await playground.say('controleer fabrikam');

    const report = await playground.card('3 van de 5 subscriptions leveren PEC op');

    assert.match(await report.innerText(), /Prod-West · Levert geen PEC op/);
    await playground.screenshot('21-dutch-report');
  });

  it('opens one subscription in Dutch', async () => {
    const report = await playground.card('3 van de 5 subscriptions leveren PEC op');
    await report.getByText('Prod-West · Levert geen PEC op').click();

    await playground.card('Wat we zagen');

    await playground.screenshot('22-dutch-subscription');
  });

  it('shows its commands in Dutch', async () => {
    await playground.say('hulp');

    await playground.card('Wat ik kan');

    await playground.screenshot('23-dutch-help');
  });

  it('goes on in German when asked to, and offers the customer again that was talked of', async () => {
    await playground.say('auf Deutsch bitte');

    const confirmed = await playground.card('Ab jetzt antworte ich auf Deutsch');

    assert.match(await confirmed.innerText(), /fabrikam.* prüfen/i);
    await playground.screenshot('24-german-again');
  });

  it('says the last answer again in the language that is asked for', async () => {
    await playground.say('rol Global Reader');
    await playground.card('Global Reader');
    await playground.say('en français svp');

    const again = await playground.card('Global Reader est un rôle Microsoft Entra');

    assert.match(await again.innerText(), /Source/);
    await playground.screenshot('25-french-again');
  });
});

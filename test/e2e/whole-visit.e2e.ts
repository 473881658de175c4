import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { graveFaults } from './accessibility.ts';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

/** What somebody says and presses, and what must come, from the first hello to an acknowledged alert. */
interface Visit {
  readonly hello: readonly [string, RegExp];
  readonly question: readonly [string, RegExp];
  readonly followUp: readonly [string, RegExp];
  readonly choose: readonly [string, RegExp];
  readonly check: readonly [string, RegExp];
  readonly plan: readonly [button: string, card: RegExp];
  readonly watch: readonly [string, RegExp];
  readonly checkNow: string;
  readonly alert: RegExp;
  readonly acknowledge: readonly [button: string, card: RegExp];
}

const VISITS: Readonly<Record<string, Visit>> = {
  English: {
    hello: ['hello', /Do you earn PEC on every customer/],
    question: ['does the reader role count?', /Reader only lets you look/],
    followUp: ['and for Lighthouse?', /permanent authorization/],
    choose: ['choose', /Question 1 of at most/],
    check: ['check fabrikam', /3 of 5 subscriptions earn PEC/],
    plan: ['Improvement plan', /improvement plan/],
    watch: ['watch lakeshore', /I watch lakeshore|checked for the first time/i],
    checkNow: 'Check now',
    alert: /stopped earning on Web shop/,
    acknowledge: ['Acknowledge', /Acknowledged by/],
  },
  Dutch: {
    hello: ['hallo', /PEC/],
    question: ['Telt de Reader-rol mee voor PEC?', /Met Reader kun je alleen kijken/],
    followUp: ['en voor Lighthouse?', /permanente autorisatie/],
    choose: ['kies', /Vraag 1 van hooguit/],
    check: ['controleer fabrikam', /3 van de 5 subscriptions leveren PEC op/],
    plan: ['Verbeterplan', /verbeterplan/],
    watch: ['bewaak lakeshore', /voor het eerst gecontroleerd/],
    checkNow: 'Nu controleren',
    alert: /Web shop levert geen PEC meer op/,
    acknowledge: ['Gezien', /Gezien door/],
  },
};

for (const [language, visit] of Object.entries(VISITS)) {
  describe(`a whole visit in ${language} in the Agents Playground`, () => {
    let playground: Playground;
    let step = 0;
    before(async () => {
      playground = await startPlayground();
      await playground.open('Personal Chat');
    });
    after(() => playground.stop());

    /** Every card is looked at: by whoever opens the pictures, and by axe, as somebody who cannot see it would meet it. */
    async function met(name: string): Promise<void> {
      step += 1;
      await playground.screenshot(`whole-${language}-${String(step).padStart(2, '0')}-${name}`);
      assert.deepEqual(await graveFaults(playground.page), []);
    }

    async function says([text, answer]: readonly [string, RegExp], name: string): Promise<Locator> {
      await playground.say(text);
      const card = await playground.card(answer);
      await met(name);
      return card;
    }

    it('says what it can do', () => says(visit.hello, 'welcome'));

    it('answers a question, and one that leans on it', async () => {
      await says(visit.question, 'answer');
      await says(visit.followUp, 'follow-up');
    });

    it('begins a choice of access', () => says(visit.choose, 'choose'));

    it('checks a customer and plans what to do', async () => {
      const report = await says(visit.check, 'report');
      const [button, plan] = visit.plan;
      await report.getByRole('button', { name: button }).click();
      await playground.card(plan);
      await met('plan');
    });

    it('watches a customer, and speaks first', async () => {
      await says(visit.watch, 'watch');
      await playground.page.getByRole('button', { name: visit.checkNow }).last().click();
      const alert = await playground.card(visit.alert);
      await met('alert');

      const [button, acknowledged] = visit.acknowledge;
      await alert.getByRole('button', { name: button }).click();
      await playground.card(acknowledged);
      await met('acknowledged');
    });
  });
}

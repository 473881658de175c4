import assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { makeFinding } from '../../src/pec/finding.ts';
import { FINDING_CODES, type FindingCode } from '../../src/pec/findings.ts';
import type { Evidence } from '../../src/pec/report.ts';
import { assumptionWords, commandsOf, explainAction, headlineOfPlan, rangeWords } from '../../src/plan/explain-plan.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { mixedSubscriptions, PROFILE, reportOf, subscriptionOf } from '../cards/support/reports.ts';

const CONTEXT = { profile: PROFILE, partnerTenantId: PROFILE.billTo.tenantId, roles: { find: () => undefined } };
const t = createTranslator('en');

describe('an improvement plan in words', () => {
  for (const language of LANGUAGES) {
    it(`says of every action what, why, by whom, how much and where it is written, in ${language}`, () => {
      const words = createTranslator(language);
      const verdicts = ['not-earning', 'at-risk', 'unknown', 'earning'] as const;
      const subscriptions = FINDING_CODES.flatMap((code, index) =>
        verdicts.map((verdict, at) => ({
          ...subscriptionOf('earning', index * 4 + at, code),
          verdict,
          findings: [makeFinding(code, verdict === 'earning' ? 'note' : 'critical', { reason: 'forbidden' })],
        })),
      );
      const plan = makePlan([reportOf(subscriptions)], CONTEXT);

      for (const action of plan.actions) {
        const { title, who, effort, gains, why, fix, link } = explainAction(action, words, PROFILE);
        for (const text of [title, who, effort, gains, why, fix]) assert.match(text, /^\S.*\S$/su, action.kind);
        assert.match(link, /^https:\/\/learn\.microsoft\.com\//);
      }
      assert.ok(plan.actions.length >= 10);
    });
  }

  it('says once what is the same for all, and gives each subscription its own command', () => {
    const report = reportOf([1, 2, 3].map((index) => subscriptionOf('not-earning', index, `Prod-${index}`)));
    const [action] = makePlan([report], CONTEXT).actions;
    assert.ok(action);

    const commands = commandsOf(action, t, PROFILE);

    assert.equal(commands.length, 3);
    assert.equal(new Set(commands.map(({ commands: { az } }) => az)).size, 3);
  });

  it('calls optional what only makes safer, and nothing else', () => {
    const found = (code: FindingCode, evidence: Evidence = {}) => ({
      ...subscriptionOf('earning', 1, 'One'),
      findings: [makeFinding(code, 'note', evidence)],
    });
    const safer = makePlan([reportOf([found('more-rights-than-needed', { principalId: 'p' })])], CONTEXT);
    const stopped = makePlan([reportOf([found('subscription-disabled', { state: 'Disabled' })])], CONTEXT);

    const gainsOf = (plan: Plan) => plan.actions.map((action) => explainAction(action, t, PROFILE).gains);

    assert.match(headlineOfPlan(safer, t), /Nothing needs doing: .* What follows is optional\.$/);
    assert.deepEqual(gainsOf(safer), ['Optional: 1 subscription becomes safer']);
    assert.equal(headlineOfPlan(stopped, t), '1 subscription can stay earning.');
    assert.deepEqual(gainsOf(stopped), ['1 subscription can stay earning']);
  });

  it('tells that nothing needs doing, and tells it from what nothing can be done about', () => {
    const healthy = makePlan([reportOf([subscriptionOf('earning', 1, 'One')])], CONTEXT);
    const lost = {
      ...subscriptionOf('not-earning', 1, 'One'),
      findings: [makeFinding('subscription-deleted', 'critical')],
    };

    assert.match(headlineOfPlan(healthy, t), /Nothing needs doing: the subscription earns PEC/);
    assert.match(headlineOfPlan(makePlan([reportOf([lost])], CONTEXT), t), /Access can change nothing here/);
    assert.match(
      headlineOfPlan(makePlan([reportOf(mixedSubscriptions(5))], CONTEXT), t),
      /2 subscriptions can start earning/,
    );
  });

  it('writes money as the reader does, and where the rate is from', () => {
    const most = [{ amount: 1_800.075, currency: 'EUR' }] as const;

    assert.equal(rangeWords(most, t), '€0 to €1,800');
    assert.equal(rangeWords(most, createTranslator('de')), '0\u00a0€ bis 1.800\u00a0€');
    assert.equal(rangeWords([{ amount: 1_800, currency: null }], t), '0 to 1,800');
    assert.match(assumptionWords({ ratePercent: 15, most, mostOf: new Map() }, t), /15 % .* Microsoft’s samples/);
    assert.match(assumptionWords({ ratePercent: 7.5, most, mostOf: new Map() }, t), /7\.5 % .* as configured here/);
  });
});

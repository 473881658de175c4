import assert from 'node:assert/strict';
import type { CardMessage, CardNode } from '../../src/cards/card.ts';
import { channelReportCard } from '../../src/cards/channel-report.ts';
import { checkReportCard } from '../../src/cards/check-report.ts';
import type { CheckReportInput } from '../../src/cards/check-report.ts';
import { subscriptionDetailCard } from '../../src/cards/subscription-detail.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { makeFinding } from '../../src/pec/finding.ts';
import { PAGES } from '../../src/pec/links.ts';
import type { SubscriptionReport } from '../../src/pec/report.ts';
import { VERDICTS } from '../../src/pec/report.ts';
import { PROFILE, mixedSubscriptions, reportOf, subscriptionOf } from './support/reports.ts';
import { nodesOf } from './support/schema.ts';

const t = createTranslator();

function rows(message: CardMessage): readonly string[] {
  return message.card.body
    .filter(({ selectAction }) => selectAction !== undefined)
    .map(({ items }) => String((items as readonly CardNode[])[0]?.['text']));
}

function buttonOf(message: CardMessage, title: string): CardNode | undefined {
  return (message.card.actions ?? []).find((action) => action['title'] === title);
}

function cardOf(over: Partial<CheckReportInput> & Pick<CheckReportInput, 'report'>): CardMessage {
  return checkReportCard({ checkId: 'c1', profile: PROFILE, ...over }, t);
}

describe('the report card', () => {
  it('says the worst first', () => {
    const message = cardOf({ report: reportOf(mixedSubscriptions(5)) });

    assert.deepEqual(rows(message), [
      '⛔ Prod-3 · Not earning',
      "❔ Prod-4 · Can't tell",
      '◐ Prod-1 · Partly',
      '🟡 Prod-2 · At risk',
      '✅ Prod-0 · Earning',
    ]);
  });

  it('is one line and a way to the list where everything earns', () => {
    const report = reportOf([subscriptionOf('earning', 0, 'A'), subscriptionOf('earning', 1, 'B')]);

    const closed = cardOf({ report });
    const open = cardOf({ report, from: 0 });

    assert.equal(closed.card.body[0]?.['text'], 'Fabrikam BV: both subscriptions earn PEC');
    assert.deepEqual(rows(closed), []);
    assert.deepEqual(buttonOf(closed, 'Show all 2')?.['data'], { check: 'c1', from: '0' });
    assert.deepEqual(rows(open), ['✅ A · Earning', '✅ B · Earning']);
  });

  it('pages through every subscription exactly once', () => {
    const report = reportOf(mixedSubscriptions(20));
    const seen: string[] = [];

    for (let from: number | undefined = 0; from !== undefined;) {
      const message = cardOf({ report, from });
      seen.push(...rows(message));
      const next = (message.card.actions ?? []).find(({ title }) => String(title).startsWith('Next'));
      from = next ? Number((next['data'] as { from: string }).from) : undefined;
    }

    assert.equal(seen.length, 20);
    assert.equal(new Set(seen).size, 20);
  });

  it('offers the way back on every page but the first', () => {
    const report = reportOf(mixedSubscriptions(20));

    assert.equal(buttonOf(cardOf({ report }), 'Previous 8'), undefined);
    assert.deepEqual(buttonOf(cardOf({ report, from: 8 }), 'Previous 8')?.['data'], { check: 'c1', from: '0' });
    assert.deepEqual(buttonOf(cardOf({ report, from: 12 }), 'Previous 8')?.['data'], { check: 'c1', from: '4' });
  });

  for (const from of [Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY, 1e9]) {
    it(`shows subscriptions where the page asked for is ${from}`, () => {
      const message = cardOf({ report: reportOf(mixedSubscriptions(3)), from });

      assert.ok(rows(message).length > 0);
      assert.equal(message.defect, undefined);
    });
  }

  it('says why there is nothing to judge', () => {
    const hidden = cardOf({ report: reportOf([], { unread: [{ subject: 'subscriptions', reason: 'forbidden' }] }) });
    const none = cardOf({ report: reportOf([]) });

    assert.match(JSON.stringify(hidden.card), /could not be read, so nothing is said/);
    assert.match(JSON.stringify(none.card), /sees no subscription here/);
  });

  it('marks make-believe data and nothing else', () => {
    const real = cardOf({ report: reportOf(mixedSubscriptions(1)) });
    const demo = cardOf({ report: reportOf(mixedSubscriptions(1), { demo: true }) });

    assert.doesNotMatch(JSON.stringify(real.card), /make-believe/);
    assert.match(JSON.stringify(demo.card), /make-believe/);
  });

  it('says the same unread thing once and how often', () => {
    const report = reportOf([0, 1, 2].map((index) => subscriptionOf('unknown', index, `S${index}`)));

    const text = JSON.stringify(cardOf({ report }).card);

    assert.match(text, /1 thing could not be read/);
    assert.match(text, /\(3 times\)/);
  });
});

describe('what could not be read', () => {
  it('is told in one line for each reason, with everything that it hits', () => {
    const one = subscriptionOf('unknown', 0, 'Prod-West');
    const unread: SubscriptionReport['unread'] = [
      { subject: 'role-assignments', reason: 'forbidden' },
      { subject: 'deny-assignments', reason: 'forbidden' },
      { subject: 'billing', reason: 'forbidden' },
      { subject: 'delegations', reason: 'forbidden' },
      { subject: 'eligible-schedules', reason: 'timed-out' },
    ];

    const { card } = cardOf({ report: reportOf([{ ...one, unread }]) });

    const lines = nodesOf(card).flatMap(({ text }) =>
      String(text).startsWith('Could not read') ? [String(text)] : [],
    );
    assert.match(JSON.stringify(card), /5 things could not be read/);
    assert.deepEqual(
      lines.slice(1).map((line) => line.split(':')[0]),
      [
        'Could not read role assignments, deny assignments, the billing property and Azure Lighthouse delegations',
        'Could not read eligible assignments',
      ],
    );
  });
});

describe('the channel card', () => {
  it('holds no name and no id of the customer or of anything in it', () => {
    const report = reportOf(mixedSubscriptions(20), { demo: true });

    const { card, summary } = channelReportCard({ checkId: 'c1', report, askedBy: 'Ann' }, t);

    const text = JSON.stringify(card) + summary;
    assert.doesNotMatch(text, /Fabrikam|fabrikam|Prod-|rg-web|PEC check|Owner|Reader/);
    assert.doesNotMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}/i);
  });

  it('counts what earns and what needs attention', () => {
    const { summary } = channelReportCard(
      { checkId: 'c1', report: reportOf(mixedSubscriptions(5)), askedBy: 'Ann' },
      t,
    );

    assert.equal(summary, 'Checked for Ann: 1 of 5 subscriptions earn PEC. 4 need attention.');
  });
});

describe('the subscription card', () => {
  for (const verdict of VERDICTS) {
    it(`says ${verdict} as icon, word and colour`, () => {
      const subscription = subscriptionOf(verdict, 0, 'Prod-West');

      const { card } = subscriptionDetailCard(
        { checkId: 'c1', report: reportOf([subscription]), subscription, profile: PROFILE },
        t,
      );

      const [title] = card.body;
      assert.equal(title?.['text'], t(`detail.title.${verdict}`, { name: 'Prod-West' }));
      assert.ok(title['color']);
    });
  }

  it('folds the commands away, one button for each', () => {
    const subscription = subscriptionOf('not-earning', 0, 'Prod-West');

    const { card } = subscriptionDetailCard(
      { checkId: 'c1', report: reportOf([subscription]), subscription, profile: PROFILE },
      t,
    );

    const nodes = nodesOf(card);
    const toggled = nodes
      .filter(({ type }) => type === 'Action.ToggleVisibility')
      .flatMap(({ targetElements }) => targetElements as readonly string[]);
    const folded = nodes.filter(({ isVisible }) => isVisible === false).map(({ id }) => id);
    assert.deepEqual(toggled, folded);
    assert.ok(folded.includes('commands-az'));
  });

  it('goes back to the page that it was opened from', () => {
    const subscription = subscriptionOf('earning', 0, 'A');
    const report = reportOf([subscription]);

    const message = subscriptionDetailCard({ checkId: 'c1', report, subscription, profile: PROFILE, from: 16 }, t);

    assert.deepEqual(buttonOf(message, 'Back to the report')?.['data'], { check: 'c1', from: '16' });
  });

  it('names each page that it comes from by its title, once', () => {
    const one = subscriptionOf('not-earning', 0, 'Prod-West');
    const partnerLink = makeFinding('pal-unknown', 'warning', { principalId: PROFILE.billTo.tenantId });
    const findings = [...one.findings, partnerLink, makeFinding('pal-missing', 'critical')];
    const subscription = { ...one, findings };

    const { card } = subscriptionDetailCard(
      { checkId: 'c1', report: reportOf([subscription]), subscription, profile: PROFILE },
      t,
    );

    const sources = nodesOf(card).flatMap(({ text }) => (String(text).startsWith('Source:') ? [String(text)] : []));
    assert.deepEqual(sources, [
      `Source: [${PAGES.troubleshoot.title}](${PAGES.troubleshoot.url})`,
      `Source: [${PAGES.partnerLink.title}](${PAGES.partnerLink.url})`,
    ]);
  });
});

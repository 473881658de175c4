import assert from 'node:assert/strict';
import { checkReportCard } from '../../src/cards/check-report.ts';
import { subscriptionDetailCard } from '../../src/cards/subscription-detail.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { makeFinding } from '../../src/pec/finding.ts';
import type { SubscriptionReport } from '../../src/pec/report.ts';
import type { Unread } from '../../src/pec/snapshot.ts';
import { PROFILE, reportOf, subscriptionOf } from './support/reports.ts';
import { nodesOf } from './support/schema.ts';

const t = createTranslator();
const FAILED: Unread = { subject: 'role-assignments', reason: 'server-error', requestId: 'a1b2-c3d4' };

function textsOf(card: unknown): readonly string[] {
  return nodesOf(card).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}

function detailOf(subscription: SubscriptionReport): string {
  const { card } = subscriptionDetailCard(
    { checkId: 'c1', report: reportOf([subscription]), subscription, profile: PROFILE },
    t,
  );
  return textsOf(card).join('\n');
}

function unreadable(unread: readonly Unread[]): SubscriptionReport {
  const finding = makeFinding('unread', 'warning', { ...FAILED });
  return { ...subscriptionOf('unknown', 0, 'Prod-West'), trace: [], findings: [finding], unread };
}

function disabled(name = 'Prod-West'): SubscriptionReport {
  const earning = subscriptionOf('earning', 0, name);
  return { ...earning, findings: [makeFinding('subscription-disabled', 'note', { state: 'Disabled' })] };
}

describe('the card of one subscription', () => {
  it('says once what could not be read, with the id that support asks for', () => {
    const words = detailOf(unreadable([FAILED]));

    assert.equal(words.split('Could not read role assignments').length, 2);
    assert.equal(words.split('a1b2').length, 2);
    assert.match(words, /support can trace the request by its id: a1b2/);
    assert.match(words, /Nothing: where access would show could not be read/);
  });

  it('names beside it what else could not be read, and not the same remedy again', () => {
    const words = detailOf(unreadable([FAILED, { ...FAILED, subject: 'deny-assignments', requestId: 'another' }]));

    assert.match(words, /1 thing could not be read\nCould not read deny assignments: [^.]+\./);
    assert.equal(words.split('Could not read role assignments').length, 2);
  });

  it('asks whether an identity is the reader’s without saying that there is nothing to weigh', () => {
    const candidate = makeFinding('candidate-principal', 'note', { principalId: PROFILE.billTo.tenantId });
    const subscription = { ...subscriptionOf('not-earning', 0, 'Prod-West'), trace: [], findings: [candidate] };

    const words = detailOf(subscription);

    assert.match(words, /Is this one yours\?/);
    assert.match(words, /No access that is known to be yours/);
  });

  it('says of what earns that without use there is no credit, where Azure stopped the subscription', () => {
    const words = detailOf(disabled());

    assert.match(words, /A permanent grant of yours counts[^]*Azure reports this subscription as Disabled/);
    assert.match(words, /^✅ Prod-West: access counts, but Azure reports Disabled/);
    assert.match(words, /where Azure stops services, nothing is used, and there is none/);
  });
});

describe('a report with a subscription that Azure stopped', () => {
  it('shows it first among those that earn, although all do', () => {
    const report = reportOf([subscriptionOf('earning', 1, 'A-first'), disabled('Z-last')]);

    const words = textsOf(checkReportCard({ checkId: 'c1', report, profile: PROFILE }, t).card);

    const rows = words.filter((line) => line.startsWith('✅'));
    assert.match(rows.join(), /Z-last.*A-first/);
    assert.match(words.join('\n'), /Azure reports it as Disabled: without use there is no credit/);
  });
});

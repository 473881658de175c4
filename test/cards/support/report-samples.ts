import { channelReportCard } from '../../../src/cards/channel-report.ts';
import { attestFormCard, attestPickCard } from '../../../src/cards/attest-form.ts';
import { channelHistoryCard, historyCard, historyPromptCard } from '../../../src/cards/history.ts';
import { checkReportCard } from '../../../src/cards/check-report.ts';
import { nearCustomersCard, type NearCustomersInput } from '../../../src/cards/near-customers.ts';
import { subscriptionDetailCard } from '../../../src/cards/subscription-detail.ts';
import type { AttestableGrant } from '../../../src/check/attestable.ts';
import { compareReports } from '../../../src/check/compare.ts';
import type { KeptCheck } from '../../../src/check/reports.ts';
import type { Report, SubscriptionReport, Verdict } from '../../../src/pec/report.ts';
import { VERDICTS } from '../../../src/pec/report.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import {
  PROFILE,
  attestedSubscription,
  crowdedSubscription,
  delegatedSubscription,
  mixedSubscriptions,
  openLinkSubscription,
  reportOf,
  subscriptionOf,
} from './reports.ts';
import type { Sample } from './sample.ts';

const HEALTHY = reportOf([0, 1, 2].map((index) => subscriptionOf('earning', index, `Prod-${index}`)));
const MIXED = reportOf(mixedSubscriptions(5), { demo: true });
/** The same customer when Prod-0 was lost and Prod-9 came. */
const WORSE = reportOf([
  subscriptionOf('not-earning', 0, 'Prod-0'),
  ...mixedSubscriptions(5).slice(2),
  subscriptionOf('earning', 9, 'Prod-9'),
]);
const HUGE = reportOf(mixedSubscriptions(1_000));
const EMPTY = reportOf([], { unread: [{ subject: 'subscriptions', reason: 'forbidden' }], partial: true });
const HOSTILE = reportOf(
  mixedSubscriptions(1_000, () => LONG_HOSTILE_TEXT),
  {
    demo: true,
    customer: { tenantId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa', displayName: LONG_HOSTILE_TEXT },
    identity: { kind: 'user', label: LONG_HOSTILE_TEXT, partnerLink: { state: 'not-linked' } },
  },
);

function report(name: string, from: Report, over: { from?: number; stopped?: boolean } = {}): Sample {
  return {
    name,
    template: 'check-report',
    hostile: from === HOSTILE,
    build: (t) => checkReportCard({ checkId: 'c1', report: from, profile: PROFILE, ...over }, t),
  };
}

function channel(name: string, from: Report, askedBy?: string): Sample {
  return {
    name,
    template: 'channel-report',
    hostile: from === HOSTILE,
    build: (t) => channelReportCard({ checkId: 'c1', report: from, ...(askedBy === undefined ? {} : { askedBy }) }, t),
  };
}

function detail(name: string, from: Report, subscription: SubscriptionReport, hostile = false): Sample {
  return {
    name,
    template: 'subscription-detail',
    hostile,
    build: (t) => subscriptionDetailCard({ checkId: 'c1', report: from, subscription, profile: PROFILE, from: 8 }, t),
  };
}

function detailOf(verdict: Verdict): Sample {
  return detail(`detail-${verdict}`, MIXED, subscriptionOf(verdict, 3, 'Prod-West'));
}

const SINCE = { before: new Date('2026-11-21T07:10:00Z'), changes: compareReports(MIXED, WORSE) };

function kept(from: Report, count: number): readonly [KeptCheck, ...KeptCheck[]] {
  const check = (index: number): KeptCheck => ({
    checkId: `kept-${count - index}`,
    takenAt: new Date(Date.parse('2026-11-23T07:10:00Z') - index * 86_400_000),
    demo: from.demo,
    partial: index % 2 === 1,
    totals: from.totals,
  });
  return [check(0), ...Array.from({ length: count - 1 }, (_, index) => check(index + 1))];
}

function history(name: string, newest: Report, before: Report | null, count: number, from = 0): Sample {
  const since = before && { before: SINCE.before, changes: compareReports(before, newest) };
  const checks = kept(newest, count);
  return {
    name,
    template: 'history',
    hostile: newest === HOSTILE,
    build: (t) => historyCard({ checks, newest, since, profile: PROFILE, from }, t),
  };
}

const HOSTILE_GRANT: AttestableGrant = {
  question: 'ours',
  principalId: PROFILE.billTo.tenantId,
  principalType: 'ServicePrincipal',
  roleName: LONG_HOSTILE_TEXT,
  tenantId: PROFILE.billTo.tenantId,
  maybeGroup: true,
};
const PLACE = { check: 'kept-1', subscription: 'bbbbbbbb-bbbb-4bbb-8bbb-000000000001', from: '8' };

function attestForm(name: string, grant: AttestableGrant, typed?: string): Sample {
  const problem = typed === undefined ? {} : { problem: notYours(typed) };
  return {
    name,
    template: 'attest-form',
    hostile: typed === LONG_HOSTILE_TEXT,
    build: (t) => attestFormCard({ from: PLACE, grant, demo: true, ...problem }, t),
  };
}

function near(name: string, customers: NearCustomersInput['near']): Sample {
  const asked = customers.length > 1 ? LONG_HOSTILE_TEXT : 'fabrikan';
  return {
    name,
    template: 'notice',
    hostile: customers.length > 1,
    build: (t) =>
      nearCustomersCard(
        { happened: t('checkFailure.malformed-tenant.happened'), asked, near: customers, demo: true },
        t,
      ),
  };
}

function notYours(partnerId: string) {
  return { code: 'not-yours', values: { partnerId, partnerIds: '1234567' } } as const;
}

export const REPORT_SAMPLES: readonly Sample[] = [
  report('report-healthy', HEALTHY),
  report('report-healthy-all', HEALTHY, { from: 0 }),
  report('report-mixed', MIXED),
  report('report-stopped', MIXED, { stopped: true }),
  {
    name: 'report-since',
    template: 'check-report',
    build: (t) => checkReportCard({ checkId: 'kept-1', report: WORSE, profile: PROFILE, since: SINCE }, t),
  },
  history('history-changes', WORSE, MIXED, 3),
  history('history-first', HEALTHY, null, 1),
  history('history-same', HEALTHY, HEALTHY, 20, 8),
  history('history-hostile', HOSTILE, EMPTY, 40),
  { name: 'history-channel', template: 'channel-report', build: (t) => channelHistoryCard(kept(MIXED, 3), t) },
  { name: 'history-prompt', template: 'check-prompt', build: (t) => historyPromptCard({ demo: true }, t) },
  attestForm('attest-form', { ...HOSTILE_GRANT, question: 'linked', roleName: 'Contributor', maybeGroup: false }),
  attestForm('attest-form-problem', { ...HOSTILE_GRANT, roleName: 'Contributor' }, '7654321'),
  attestForm('attest-form-hostile', HOSTILE_GRANT, LONG_HOSTILE_TEXT),
  {
    name: 'attest-pick',
    template: 'attest-pick',
    hostile: true,
    build: (t) => attestPickCard({ from: PLACE, grants: [HOSTILE_GRANT, HOSTILE_GRANT], demo: true }, t),
  },
  near('near-one', [{ name: 'Fabrikam', title: 'Check Fabrikam', line: 'check fabrikam.example' }]),
  near(
    'near-hostile',
    [1, 2, 3].map((index) => ({ name: LONG_HOSTILE_TEXT, title: LONG_HOSTILE_TEXT, line: `check ${index}.example` })),
  ),
  detail('detail-link-open', MIXED, openLinkSubscription('Prod-South')),
  {
    name: 'detail-link-attested',
    template: 'subscription-detail',
    hostile: true,
    build: (t) => subscriptionDetailCard({ ...attestedSubscription(LONG_HOSTILE_TEXT), checkId: 'kept-1' }, t),
  },
  report('report-empty', EMPTY),
  report('report-huge', HUGE, { from: 504 }),
  report('report-hostile', HOSTILE, { from: 8 }),
  channel('channel-mixed', MIXED, 'Ann'),
  channel('channel-healthy', HEALTHY),
  {
    name: 'channel-stopped',
    template: 'channel-report',
    build: (t) => channelReportCard({ checkId: 'c1', report: MIXED, askedBy: 'Ann', stopped: true }, t),
  },
  channel('channel-empty', EMPTY),
  channel('channel-hostile', HOSTILE, LONG_HOSTILE_TEXT),
  ...VERDICTS.map(detailOf),
  detail('detail-delegation', MIXED, delegatedSubscription('Prod-East')),
  detail('detail-hostile', HOSTILE, crowdedSubscription(LONG_HOSTILE_TEXT), true),
];

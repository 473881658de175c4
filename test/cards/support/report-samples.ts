import { channelReportCard } from '../../../src/cards/channel-report.ts';
import { checkReportCard } from '../../../src/cards/check-report.ts';
import { subscriptionDetailCard } from '../../../src/cards/subscription-detail.ts';
import type { Report, SubscriptionReport, Verdict } from '../../../src/pec/report.ts';
import { VERDICTS } from '../../../src/pec/report.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import {
  PROFILE,
  crowdedSubscription,
  delegatedSubscription,
  mixedSubscriptions,
  reportOf,
  subscriptionOf,
} from './reports.ts';
import type { Sample } from './sample.ts';

const HEALTHY = reportOf([0, 1, 2].map((index) => subscriptionOf('earning', index, `Prod-${index}`)));
const MIXED = reportOf(mixedSubscriptions(5), { demo: true });
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

export const REPORT_SAMPLES: readonly Sample[] = [
  report('report-healthy', HEALTHY),
  report('report-healthy-all', HEALTHY, { from: 0 }),
  report('report-mixed', MIXED),
  report('report-stopped', MIXED, { stopped: true }),
  report('report-empty', EMPTY),
  report('report-huge', HUGE, { from: 504 }),
  report('report-hostile', HOSTILE, { from: 8 }),
  channel('channel-mixed', MIXED, 'Ann'),
  channel('channel-healthy', HEALTHY),
  channel('channel-empty', EMPTY),
  channel('channel-hostile', HOSTILE, LONG_HOSTILE_TEXT),
  ...VERDICTS.map(detailOf),
  detail('detail-delegation', MIXED, delegatedSubscription('Prod-East')),
  detail('detail-hostile', HOSTILE, crowdedSubscription(LONG_HOSTILE_TEXT), true),
];

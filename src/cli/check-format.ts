import { reportHeadline } from '../cards/report-headline.ts';
import { sumOf, totalsLine, VERDICT_LOOK } from '../cards/verdict.ts';
import { explainFinding } from '../explain/explain-finding.ts';
import { explainUnread } from '../explain/explain-unread.ts';
import { headlineOf } from '../explain/headline.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { AccessPath, Coverage, Evidence, Report, Severity, SubscriptionReport, Verdict } from '../pec/report.ts';
import type { Unread } from '../pec/snapshot.ts';

/** A report as `npm run check -- --json` prints it. Other programs lean on it. */
export interface CheckJson {
  readonly customer: Report['customer'];
  readonly checkedAt: string;
  readonly identity: Report['identity'];
  readonly depth: Report['depth'];
  readonly demo: boolean;
  readonly partial: boolean;
  readonly subscriptions: readonly SubscriptionJson[];
  readonly totals: Report['totals'];
  readonly unread: readonly Unread[];
}

export interface SubscriptionJson {
  readonly subscriptionId: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly coverage: Coverage;
  readonly paths: readonly AccessPath[];
  readonly findings: readonly FindingJson[];
  readonly trace: SubscriptionReport['trace'];
  readonly unread: readonly Unread[];
}

export interface FindingJson {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: Evidence;
  readonly fix: string;
  readonly link: string;
}

export function toJson(report: Report, profile: PartnerProfile, t: Translator): CheckJson {
  const { customer, checkedAt, identity, depth, demo, partial, totals, unread } = report;
  const subscriptions = report.subscriptions.map((item) => toSubscriptionJson(item, profile, t));
  return { customer, checkedAt, identity, depth, demo, partial, subscriptions, totals, unread };
}

function toSubscriptionJson(report: SubscriptionReport, profile: PartnerProfile, t: Translator): SubscriptionJson {
  const { subscriptionId, name, verdict, coverage, paths, trace, unread } = report;
  const findings = report.findings.map((finding): FindingJson => {
    const { message, fix, link } = explainFinding(finding, t, { subscriptionId, profile });
    return { code: finding.code, severity: finding.severity, message, evidence: finding.evidence, fix, link };
  });
  return { subscriptionId, name, verdict, coverage, paths, findings, trace, unread };
}

/** The same for a person at a terminal: the headline, then each subscription, worst first. */
export function toText(report: Report, profile: PartnerProfile, t: Translator): string {
  const { customer, totals, identity, checkedAt, depth, demo, unread } = report;
  const name = printable(customer.displayName ?? customer.domain ?? customer.tenantId);
  const total = sumOf(totals);
  const values = { customer: name, total, earning: totals.earning };

  return [
    ...(demo ? [t('common.demoData'), ''] : []),
    t(`report.headline.${reportHeadline(totals)}`, values),
    totalsLine(totals, t),
    '',
    ...report.subscriptions.flatMap((item) => [...subscriptionLines(item, profile, t), '']),
    ...unread.map((item) => explainUnread(item, t).message),
    t('report.readAs', { identity: identity.label, depth: t(`report.${depth}`), when: t.dateTime(checkedAt) }),
    ...(depth === 'sweep' ? [t('report.sweepNote')] : []),
    t('report.confidence'),
  ].join('\n');
}

function subscriptionLines(report: SubscriptionReport, profile: PartnerProfile, t: Translator): readonly string[] {
  const { subscriptionId, verdict } = report;
  const context = { subscriptionId, profile };
  const [worst] = report.findings.filter(({ severity }) => severity !== 'note');
  const advice = worst ? explainFinding(worst, t, context) : null;

  return [
    `${VERDICT_LOOK[verdict].icon} ${t(`verdict.${verdict}`)} · ${printable(report.name)} · ${subscriptionId}`,
    `   ${printable(headlineOf(report, t, context))}`,
    ...(advice && verdict !== 'earning' ? [`   ${printable(advice.fix)}`, `   ${advice.link}`] : []),
  ];
}

/** Names come from the customer's tenant: nothing in them may steer the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}|\p{Cf}/gu, ' ');
}

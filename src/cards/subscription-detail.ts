import { explainFinding } from '../explain/explain-finding.ts';
import type { FindingExplanation } from '../explain/explain-finding.ts';
import { explainGrant } from '../explain/explain-grant.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Coverage, Finding, Report, SubscriptionReport, TracedGrant } from '../pec/report.ts';
import { button, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { customerName } from './check-progress.ts';
import { commandBlocks } from './commands.ts';
import { markdownText, plainText } from './escape.ts';
import { renderWithin } from './render.ts';
import type { CardData } from './render.ts';
import { readAsLine, unreadLines } from './report-notes.ts';
import { VERDICT_LOOK } from './verdict.ts';
import { VERBS } from './verbs.ts';

const LONGEST_SENTENCE = 600;
const MOST_NAMED_GROUPS = 5;

export interface SubscriptionDetailInput {
  /** Names the stored report. */
  readonly checkId: string;
  readonly report: Report;
  readonly subscription: SubscriptionReport;
  readonly profile: PartnerProfile;
  /** The page of the report to go back to, as `from` of the report card. */
  readonly from?: number;
}

/** One subscription: why, what was seen, what to do, where the rule stands, what could not be read. */
export function subscriptionDetailCard(input: SubscriptionDetailInput, t: Translator): CardMessage {
  const { verdict, name } = input.subscription;
  return renderWithin('subscription-detail', [12, 8, 5, 3, 1], (limit) => detailData(input, limit, t), {
    t,
    summary: t(`detail.title.${verdict}`, { name: plainText(name) }),
  });
}

function detailData(input: SubscriptionDetailInput, limit: number, t: Translator): CardData {
  const { report, subscription } = input;
  const { findings, verdict } = subscription;
  const explained = (finding: Finding) =>
    explainFinding(finding, t, { subscriptionId: subscription.subscriptionId, profile: input.profile });
  const reasons = findings
    .filter(({ severity }) => severity !== 'note')
    .slice(0, limit)
    .map(explained);
  const notes = findings
    .filter(({ severity }) => severity === 'note')
    .slice(0, limit)
    .map(explained);

  return {
    title: t(`detail.title.${verdict}`, { name: markdownText(subscription.name) }),
    color: VERDICT_LOOK[verdict].color,
    ...coverageLine(subscription.coverage, t),
    ...demoLine(report.demo, t),
    whyLabel: t('detail.why'),
    why: reasons.length > 0 ? reasons.map(whyBlock) : [{ message: whyNothing(subscription, t) }],
    ...seen(subscription.trace, limit, t),
    ...fixes(reasons, t),
    ...(notes.length > 0 ? { notes: { label: t('detail.notes'), lines: notes.map(noteLine) } } : {}),
    ...unreadLines(subscription.unread, t),
    sources: sources([...reasons, ...notes], t),
    facts: [
      { title: t('detail.customer'), value: markdownText(customerName(report.customer)) },
      { title: t('detail.tenant'), value: report.customer.tenantId },
      { title: t('detail.subscription'), value: subscription.subscriptionId },
    ],
    readAs: readAsLine(report, t),
    buttons: [
      button(t('report.back'), VERBS.reportPage, { check: input.checkId, from: String(input.from ?? 0) }),
      button(t('report.recheck'), VERBS.recheck, { customer: report.customer.tenantId }),
    ],
  };
}

function whyBlock(finding: FindingExplanation) {
  return {
    message: markdownText(finding.message, LONGEST_SENTENCE),
    ...(finding.why === '' ? {} : { reason: markdownText(finding.why, LONGEST_SENTENCE) }),
  };
}

function noteLine(finding: FindingExplanation): string {
  return markdownText(finding.message, LONGEST_SENTENCE);
}

function whyNothing(subscription: SubscriptionReport, t: Translator): string {
  return t(subscription.verdict === 'earning' ? 'detail.whyEarning' : 'report.noReason');
}

function seen(trace: readonly TracedGrant[], limit: number, t: Translator) {
  const lines = trace.slice(0, limit).map((traced) => {
    const { line, outcome, counts } = explainGrant(traced, t);
    const grant = markdownText(line, LONGEST_SENTENCE);
    return {
      line: t(counts ? 'detail.counts' : 'detail.countsNot', { grant }),
      outcome: markdownText(outcome, LONGEST_SENTENCE),
    };
  });
  const hidden = trace.length - lines.length;
  return {
    sawLabel: t('detail.saw'),
    saw: lines.length > 0 ? lines : [{ line: t('detail.sawNothing') }],
    ...(hidden > 0 ? { sawMore: t('report.more', { count: hidden }) } : {}),
  };
}

/** What to do, worst first; commands of the first fix that has any, so that there is one thing to paste. */
function fixes(reasons: readonly FindingExplanation[], t: Translator) {
  const lines = [...new Set(reasons.map(({ fix }) => fix).filter((fix) => fix !== ''))];
  if (lines.length === 0) return {};
  const pasted = reasons.find(({ commands }) => Object.values(commands).some((text) => text !== undefined));
  return {
    fix: {
      label: t('detail.fix'),
      lines: lines.map((line) => markdownText(line, LONGEST_SENTENCE)),
      commands: pasted ? commandBlocks(pasted.commands, t) : [],
    },
  };
}

function coverageLine(coverage: Coverage, t: Translator): { readonly coverage?: string } {
  const groups = coverage.resourceGroups ?? [];
  const inherited = coverage.inherited ? ` ${t('detail.inherited')}` : '';
  switch (coverage.scope) {
    case 'subscription':
      return { coverage: t('detail.coverage.subscription') + inherited };
    case 'resource-groups':
    case 'resources': {
      const named = groups.slice(0, MOST_NAMED_GROUPS).map((name) => markdownText(name, 90));
      const hidden = groups.length - named.length;
      const names = t.list([...named, ...(hidden > 0 ? [t('detail.others', { count: hidden })] : [])]);
      return { coverage: t(`detail.coverage.${coverage.scope}`, { names }) };
    }
    case 'none':
      return {};
  }
}

function sources(findings: readonly FindingExplanation[], t: Translator): readonly string[] {
  const urls = [...new Set(findings.map(({ link }) => link))];
  return urls.slice(0, 3).map((url) => t('detail.source', { title: t('detail.sourceTitle'), url }));
}

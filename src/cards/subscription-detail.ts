import { attestablesOf, type AttestableGrant } from '../check/attestable.ts';
import { explainFinding } from '../explain/explain-finding.ts';
import type { FindingExplanation } from '../explain/explain-finding.ts';
import { explainGrant } from '../explain/explain-grant.ts';
import { troubleOf } from '../explain/headline.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import { titleOfPage } from '../pec/links.ts';
import type { LinkedPrincipal, PartnerProfile } from '../pec/profile.ts';
import type { Finding, Report, SubscriptionReport, Verdict } from '../pec/report.ts';
import { MOST_BUTTONS, button, demoLine } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { customerName } from './check-progress.ts';
import { commandBlocks } from './commands.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderWithin } from './render.ts';
import type { CardData } from './render.ts';
import { otherUnread, readAsLine, unreadLines } from './report-notes.ts';
import { VERDICT_LOOK } from './verdict.ts';
import { VERBS } from './verbs.ts';

const LONGEST_SENTENCE = 400;
const MOST_SOURCES = 3;
const MOST_ATTESTED = 4;

export interface SubscriptionDetailInput {
  /** Names the stored report. */
  readonly checkId: string;
  readonly report: Report;
  readonly subscription: SubscriptionReport;
  readonly profile: PartnerProfile;
  /** Whose word counts here, and whether it can be taken back in chat. */
  readonly attested?: readonly { readonly principal: LinkedPrincipal; readonly mayTakeBack: boolean }[];
  /** The page of the report to go back to, as `from` of the report card. */
  readonly from?: number;
}

/** One subscription: why, what was seen, what to do, where the rule stands, what could not be read. */
export function subscriptionDetailCard(input: SubscriptionDetailInput, t: Translator): CardMessage {
  return renderWithin('subscription-detail', [6, 4, 2, 1], (limit) => detailData(input, limit, t), {
    t,
    summary: titleOf(input.subscription, plainText, t),
  });
}

function titleOf(
  subscription: SubscriptionReport,
  escaped: (text: string, longest: number) => string,
  t: Translator,
): string {
  const name = escaped(subscription.name, LONGEST_NAME);
  const trouble = subscription.verdict === 'earning' ? troubleOf(subscription) : undefined;
  if (!trouble) return t(`detail.title.${subscription.verdict}`, { name });
  return t('detail.title.troubled', { name, state: escaped(trouble.evidence.state ?? '', LONGEST_NAME) });
}

function detailData(input: SubscriptionDetailInput, limit: number, t: Translator): CardData {
  const { report, subscription } = input;
  const { findings, verdict } = subscription;
  const explained = (finding: Finding): FindingExplanation =>
    explainFinding(finding, t, { subscriptionId: subscription.subscriptionId, profile: input.profile });
  // Without any use an access that counts earns nothing, so that stands with what decides.
  const trouble = troubleOf(subscription);
  const decisive = findings.filter((finding) => finding.severity !== 'note' || finding === trouble);
  const reasons = decisive.slice(0, limit).map(explained);
  const notes = findings
    .filter((finding) => !decisive.includes(finding))
    .slice(0, limit)
    .map(explained);
  const hidden = decisive.length - reasons.length;
  const back = button(t('report.back'), VERBS.reportPage, { check: input.checkId, from: String(input.from ?? 0) });
  const recheck = button(t('report.recheck'), VERBS.recheck, { customer: report.customer.tenantId });
  const [toAttest] = attestablesOf(input.subscription);
  const own = [back, ...(toAttest ? [attestButton(toAttest, input, t)] : [])];
  // What decides the verdict comes first; a guess that something may be ours does not.
  if (toAttest?.question === 'linked') own.reverse();
  const mend = fixes(reasons, t);
  const elsewhere = mend.fix?.commands.length ?? 0;
  const words = attested(input, MOST_BUTTONS - own.length - elsewhere, t);

  return {
    title: titleOf(subscription, markdownText, t),
    color: VERDICT_LOOK[verdict].color,
    ...demoLine(report.demo, t),
    whyLabel: t('detail.why'),
    why: [
      ...(decisive.every((finding) => finding === trouble) ? [{ message: t(nothingDecisive(verdict)) }] : []),
      ...reasons.map(whyBlock),
    ],
    ...(hidden > 0 ? { whyMore: t('report.more', { count: hidden }) } : {}),
    ...seen(subscription, limit, t),
    ...words.section,
    ...mend,
    ...(notes.length > 0 ? { notes: { label: t('detail.notes'), lines: notes.map(noteLine) } } : {}),
    ...unreadLines(
      otherUnread(subscription.unread, decisive.slice(0, limit)),
      t,
      reasons.map(({ fix }) => fix),
    ),
    sources: sources([...reasons, ...notes], t),
    facts: [
      { title: t('detail.customer'), value: markdownText(customerName(report.customer), LONGEST_NAME) },
      { title: t('detail.tenant'), value: report.customer.tenantId },
      { title: t('detail.subscription'), value: subscription.subscriptionId },
    ],
    readAs: readAsLine(report, t),
    buttons: [...own, ...(own.length + elsewhere + words.buttons < MOST_BUTTONS ? [recheck] : [])],
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

/** Where only a person can know of a partner admin link: a way to say so. */
function attestButton({ question }: AttestableGrant, input: SubscriptionDetailInput, t: Translator): Button {
  return button(t(`attest.button.${question}`), VERBS.attestForm, placeOf(input));
}

/** Whose word counts; as many can be taken back from here as there is room for buttons. */
function attested(input: SubscriptionDetailInput, room: number, t: Translator) {
  const lines = (input.attested ?? []).slice(0, MOST_ATTESTED).map(({ principal, mayTakeBack }, index) => {
    const { objectId, tenantId, partnerId, attestedBy, attestedAt } = principal;
    const who = markdownText(attestedBy, LONGEST_NAME);
    const data = { ...placeOf(input), principal: objectId, tenant: tenantId };
    return {
      text: t('attest.line', { principal: objectId, partnerId, who, date: t.date(attestedAt) }),
      buttons: mayTakeBack && index < room ? [button(t('attest.takeBack'), VERBS.attestTakeBack, data)] : [],
    };
  });
  return {
    section: lines.length > 0 ? { attested: { label: t('attest.label'), lines } } : {},
    buttons: lines.flatMap(({ buttons }) => buttons).length,
  };
}

/** What a card has to send back to return here. */
function placeOf({ checkId, subscription, from = 0 }: SubscriptionDetailInput): Readonly<Record<string, string>> {
  return { check: checkId, subscription: subscription.subscriptionId, from: String(from) };
}

/** What is said where no finding decides: it earns, or the verdict alone says what there is to say. */
function nothingDecisive(verdict: Verdict): MessageKey {
  return verdict === 'earning' ? 'detail.whyEarning' : `headline.${verdict}`;
}

function seen(subscription: SubscriptionReport, limit: number, t: Translator) {
  const { trace } = subscription;
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
    saw: lines.length > 0 ? lines : [{ line: t(nothingSeen(subscription)) }],
    ...(hidden > 0 ? { sawMore: t('report.more', { count: hidden }) } : {}),
  };
}

/** Why there is no grant to show: it may have been hidden, or nobody knows yet whose it is. */
function nothingSeen({ findings }: SubscriptionReport): MessageKey {
  if (findings.some(({ code }) => code === 'unread')) return 'detail.sawUnread';
  return findings.some(({ code }) => code === 'candidate-principal') ? 'detail.sawCandidates' : 'detail.sawNothing';
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

/** Each page once, the one behind the worst finding first. */
function sources(findings: readonly FindingExplanation[], t: Translator): readonly string[] {
  const urls = [...new Set(findings.map(({ link }) => link))];
  return urls
    .slice(0, MOST_SOURCES)
    .map((url) => t('detail.source', { title: titleOfPage(url) ?? t('detail.sourceTitle'), url }));
}

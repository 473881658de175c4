import type { Translator } from '../i18n/translator.ts';
import type { Finding, SubscriptionReport } from '../pec/report.ts';
import { isThreat } from '../pec/rules/grant-findings.ts';
import { partsOf } from '../pec/rules/scope.ts';
import { explainFinding } from './explain-finding.ts';
import type { FixContext } from './commands.ts';
import { shortList } from './phrases.ts';

/**
 * One line for a subscription: how it earns, or the worst finding of one that does not. Never more than a sentence or
 * two, since a list of hundreds is made of them.
 */
export function headlineOf(report: SubscriptionReport, t: Translator, context: FixContext): string {
  const headline = ofVerdict(report, t, context);
  const troubled = troubleOf(report);
  return troubled ? `${headline} ${t('headline.troubled', { state: troubled.evidence.state ?? '' })}` : headline;
}

/** That a subscription with access of ours is in a state in which it may be used no more; nothing is earned then. */
export function troubleOf({ verdict, findings }: SubscriptionReport): Finding | undefined {
  return verdict === 'not-earning' ? undefined : findings.find(({ code }) => code === 'subscription-disabled');
}

function ofVerdict(report: SubscriptionReport, t: Translator, context: FixContext): string {
  if (report.verdict === 'earning') {
    return t('headline.earning', { paths: t.list(report.paths.map((path) => t(`access.path.${path}`))) });
  }
  if (report.verdict === 'partial') return t('headline.partial', { names: shortList(partsOf(report.coverage), t) });
  const { except } = report.coverage;
  const threat = report.findings.find(isThreat);
  if (except && !threat) return t('headline.allBut', { names: shortList(except, t) });

  const worst = (except && threat) ?? report.findings.find(({ severity }) => severity !== 'note');
  return worst ? explainFinding(worst, t, context).message : t(`headline.${report.verdict}`);
}

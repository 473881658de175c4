import { DAY_MS } from '../durations.ts';
import type { MessageValues, Translator } from '../i18n/translator.ts';
import type { Finding } from '../pec/report.ts';
import { commandsFor, type Commands, type FixContext } from './commands.ts';
import { reasonWords, remedyFor, subjectWords } from './explain-unread.ts';
import { partnerIdFor } from './fixes/partner-link.ts';
import { holderName, roleName, scopeName, shortList } from './phrases.ts';
import { shortId } from './short-id.ts';

export interface FindingExplanation {
  /** What was seen, in one sentence. */
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly commands: Commands;
  /** Microsoft's page that the rule comes from. */
  readonly link: string;
}

/**
 * Words for a finding, and what can be pasted to mend it. The words may hold names from the customer's tenant, which
 * are untrusted text; the commands hold ids alone.
 */
export function explainFinding(finding: Finding, t: Translator, context: FixContext): FindingExplanation {
  const values = valuesOf(finding, t, context);

  return {
    message: t(`finding.${finding.code}.message`, values),
    why: t(`finding.${finding.code}.why`, values),
    fix: t(`finding.${finding.code}.fix`, values),
    commands: commandsFor(finding, t, context),
    link: finding.link,
  };
}

/** Every value that a text may name, so that a translation may use others than English does. */
function valuesOf({ evidence }: Finding, t: Translator, { profile }: FixContext): MessageValues {
  const { since, endsAt, quotaId, subject, reason } = evidence;

  return {
    role: roleName(evidence.roleName, evidence.roleDefinitionId ?? '', t),
    who: holderName(evidence, t, profile),
    principal: shortId(evidence.principalId ?? ''),
    type: evidence.principalType ?? '',
    path: evidence.path ?? '',
    tenant: shortId(evidence.managedByTenantId ?? ''),
    where: scopeName(evidence.scope ?? '', t),
    names: shortList(evidence.names ?? [], t),
    count: evidence.count ?? 0,
    date: endsAt === undefined ? '' : t.date(endsAt),
    since: since === undefined ? '' : t.dateTime(since),
    firstDay: since === undefined ? '' : t.date(firstWholeDay(since)),
    state: evidence.state ?? '',
    quotaId: quotaId ?? '',
    known: quotaId ? 'csp' : 'none',
    partnerId: evidence.partnerId ?? '',
    ourPartnerId: partnerIdFor(evidence.holder, profile),
    subject: subjectWords(subject, t),
    reason: subject === undefined ? (reason ?? '') : reasonWords(reason, t),
    remedy: remedyFor(evidence, t),
  };
}

/** The UTC day (ISO 8601) after the one on which access was given. */
function firstWholeDay(since: string): string {
  return new Date(Math.floor(Date.parse(since) / DAY_MS) * DAY_MS + DAY_MS).toISOString().slice(0, 10);
}

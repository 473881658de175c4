import { plainText } from '../cards/escape.ts';
import type { Translator } from '../i18n/translator.ts';
import type { AuditEntry } from '../store/read-audit.ts';

/** One cell a column; the order is part of the contract. */
export const AUDIT_COLUMNS = [
  'id',
  'at',
  'actorKind',
  'actorTenantId',
  'actorObjectId',
  'act',
  'outcome',
  'partnerTenantId',
  'customerTenantId',
  'identity',
  'details',
] as const;

/** What `npm run audit -- --json` prints, one a line. Other programs lean on it. */
export function toAuditJson(entry: AuditEntry): string {
  return JSON.stringify({ ...entry, at: entry.at.toISOString() });
}

/** The cells of one row of the CSV file; formulas are guarded by whoever writes it. */
export function toAuditRow({ actor, ...entry }: AuditEntry): readonly (string | number)[] {
  const person = actor.kind === 'person' ? actor : { tenantId: null, objectId: null };
  return [
    entry.id,
    entry.at.toISOString(),
    actor.kind,
    person.tenantId ?? '',
    person.objectId ?? '',
    entry.act,
    entry.outcome,
    entry.partnerTenantId ?? '',
    entry.customerTenantId ?? '',
    entry.identity ?? '',
    JSON.stringify(entry.details),
  ];
}

const LONGEST_SHOWN = 900;

/** One line for a person at a terminal; ids stay whole, so that they can be copied. */
export function toAuditLine(entry: AuditEntry, t: Translator): string {
  const { actor } = entry;
  const who =
    actor.kind === 'person'
      ? `${actor.objectId ?? t('audit.unknownPerson')} (${actor.tenantId ?? t('audit.unknownTenant')})`
      : t(`audit.${actor.kind}`);
  const about = [
    ...(entry.partnerTenantId ? [t('audit.partner', { tenantId: entry.partnerTenantId })] : []),
    ...(entry.customerTenantId ? [t('audit.customer', { tenantId: entry.customerTenantId })] : []),
    ...(entry.identity ? [t('audit.identity', { identity: entry.identity })] : []),
    ...Object.entries(entry.details).map(([name, value]) => `${name}=${String(value)}`),
  ];
  return plainText(
    [entry.at.toISOString(), entry.act, t(`audit.${entry.outcome}`), who, ...about].join(' · '),
    LONGEST_SHOWN,
  );
}

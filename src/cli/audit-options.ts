import { languageNamed, type Language } from '../i18n/languages.ts';
import { isGuid } from '../pec/profile.ts';
import { AUDIT_OUTCOMES } from '../store/audit.ts';
import type { AuditFilter } from '../store/read-audit.ts';
import { readArguments } from './arguments.ts';

/** What `npm run audit` was asked for. */
export interface AuditArguments {
  /** How far to look back, in days. */
  readonly days: number;
  readonly filter: Omit<AuditFilter, 'since'>;
  /** `csv` holds the file to write. */
  readonly form: { readonly kind: 'text' | 'json' } | { readonly kind: 'csv'; readonly file: string };
  readonly language: Language;
}

/** The arguments, or null where they make no sense and the usage should be shown. */
export function parseAuditArguments(args: readonly string[]): AuditArguments | null {
  const values = parse(args);
  if (!values) return null;
  const { customer, partner, person, act, outcome: wanted, json, csv } = values;
  const days = /^([1-9]\d{0,3})d$/.exec(values.since)?.[1];
  const language = languageNamed(values.lang);
  const outcome = AUDIT_OUTCOMES.find((one) => one === wanted);
  const isWrong =
    [customer, partner, person].some((id) => id !== undefined && !isGuid(id)) ||
    (wanted !== undefined && !outcome) ||
    (json && csv !== undefined);
  if (days === undefined || !language || isWrong) return null;

  return {
    days: Number(days),
    filter: {
      ...(customer === undefined ? {} : { customerTenantId: customer }),
      ...(partner === undefined ? {} : { partnerTenantId: partner }),
      ...(person === undefined ? {} : { actorObjectId: person }),
      ...(act === undefined ? {} : { act }),
      ...(outcome ? { outcome } : {}),
    },
    form: csv !== undefined ? { kind: 'csv', file: csv } : { kind: json ? 'json' : 'text' },
    language,
  };
}

function parse(args: readonly string[]) {
  return (
    readArguments({
      args: [...args],
      options: {
        since: { type: 'string', default: '30d' },
        customer: { type: 'string' },
        partner: { type: 'string' },
        person: { type: 'string' },
        act: { type: 'string' },
        outcome: { type: 'string' },
        json: { type: 'boolean', default: false },
        csv: { type: 'string' },
        lang: { type: 'string', default: 'en' },
      },
    })?.values ?? null
  );
}

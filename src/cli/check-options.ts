import { languageNamed, type Language } from '../i18n/languages.ts';
import type { Snapshot } from '../pec/snapshot.ts';
import { readArguments } from './arguments.ts';

/** What `npm run check` was asked for. */
export interface CheckArguments {
  readonly source:
    { readonly kind: 'tenant'; readonly tenant: string } | { readonly kind: 'snapshot'; readonly path: string };
  readonly json: boolean;
  readonly saveTo: string | null;
  readonly depth: Snapshot['depth'];
  readonly language: Language;
  /** The file to write the improvement plan to. */
  readonly planTo: string | null;
  /** Amounts, or files of them, as they were typed. */
  readonly spends: readonly string[];
}

/** The arguments, or null where they make no sense and the usage should be shown. */
export function parseCheckArguments(args: readonly string[]): CheckArguments | null {
  const values = parse(args);
  if (!values) return null;
  const { tenant, snapshot, json, depth, lang, 'save-snapshot': saveTo = null, plan: planTo = null } = values;
  const language = languageNamed(lang);
  const wanted = depth === 'full' || depth === 'sweep' ? depth : null;
  if (!wanted || !language || (tenant === undefined) === (snapshot === undefined)) return null;

  const source =
    tenant === undefined
      ? ({ kind: 'snapshot', path: snapshot ?? '' } as const)
      : ({ kind: 'tenant', tenant } as const);
  const spends = values.spend ?? [];
  if (spends.length > 0 && planTo === null) return null;
  return { source, json, saveTo, depth: wanted, language, planTo, spends };
}

function parse(args: readonly string[]) {
  return (
    readArguments({
      args: [...args],
      options: {
        tenant: { type: 'string' },
        snapshot: { type: 'string' },
        'save-snapshot': { type: 'string' },
        depth: { type: 'string', default: 'full' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        plan: { type: 'string' },
        spend: { type: 'string', multiple: true },
      },
    })?.values ?? null
  );
}

import { languageNamed, type Language } from '../i18n/languages.ts';
import { readArguments } from './arguments.ts';

/** What `npm run ask` was asked for. */
export interface AskArguments {
  /** Empty: read the questions from stdin, one a line. */
  readonly question: string;
  readonly json: boolean;
  /** Undefined: the language of each question. */
  readonly language: Language | undefined;
}

/** The arguments, or null where they make no sense and the usage should be shown. */
export function parseAskArguments(args: readonly string[]): AskArguments | null {
  const parsed = parse(args);
  if (!parsed) return null;
  const { json, lang } = parsed.values;
  const language = languageNamed(lang) ?? undefined;
  if (lang !== undefined && language === undefined) return null;
  return { question: parsed.positionals.join(' '), json, language };
}

function parse(args: readonly string[]) {
  return readArguments({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } },
  });
}

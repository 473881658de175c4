import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../i18n/languages.ts';

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
  const language = LANGUAGES.find((one): one is Language => one === lang);
  if (lang !== undefined && language === undefined) return null;
  return { question: parsed.positionals.join(' '), json, language };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } },
    });
  } catch {
    return null;
  }
}

import { languageNamed, type Language } from '../i18n/languages.ts';
import { readArguments } from './arguments.ts';

/** What `npm run feedback` was asked for. */
export interface FeedbackArguments {
  readonly json: boolean;
  /** How far to look back, in days. */
  readonly days: number;
  readonly language: Language;
}

/** The store keeps feedback for a year. */
const MOST_DAYS = 366;

/** The arguments, or null where they make no sense and the usage should be shown. */
export function parseFeedbackArguments(args: readonly string[]): FeedbackArguments | null {
  const values = parse(args);
  if (!values) return null;
  const days = /^([1-9]\d{0,2})d$/.exec(values.since)?.[1];
  const language = languageNamed(values.lang);
  if (days === undefined || Number(days) > MOST_DAYS || !language) return null;
  return { json: values.json, days: Number(days), language };
}

function parse(args: readonly string[]) {
  return (
    readArguments({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        since: { type: 'string', default: '30d' },
        lang: { type: 'string', default: 'en' },
      },
    })?.values ?? null
  );
}

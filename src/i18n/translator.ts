import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';

export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type MessageKey = keyof typeof en;
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Turns keys into words of one language, and dates and numbers into that language's form. */
export interface Translator {
  readonly language: Language;
  (key: MessageKey, values?: MessageValues): string;
  number(value: number): string;
  /** A calendar day, such as "23 Nov 2026". `when` is ISO 8601. */
  date(when: string | Date): string;
  /** A day and time with the zone, such as "23 Nov 2026, 07:10 UTC". */
  dateTime(when: string | Date): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { en };
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB' };

/** Texts are compiled once a language, since parsing ICU syntax costs more than formatting. */
const compiled = new Map<string, IntlMessageFormat>();

function compile(language: Language, key: MessageKey): IntlMessageFormat {
  const id = `${language} ${key}`;
  const found = compiled.get(id);
  if (found) return found;

  const message = new IntlMessageFormat(CATALOGUES[language][key], LOCALES[language], undefined, { ignoreTag: true });
  compiled.set(id, message);
  return message;
}

/**
 * A translator for one reader.
 * @param timeZone IANA name; UTC unless told, since Microsoft measures PEC by whole days.
 */
export function createTranslator(language: Language = 'en', timeZone = 'UTC'): Translator {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  const moments = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  const translate = (key: MessageKey, values: MessageValues = {}): string =>
    String(compile(language, key).format({ ...values }));

  return Object.assign(translate, {
    language,
    number: (value: number) => numbers.format(value),
    date: (when: string | Date) => days.format(new Date(when)),
    dateTime: (when: string | Date) => moments.format(new Date(when)),
    list: (items: readonly string[]) => lists.format(items),
  });
}

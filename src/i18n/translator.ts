import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueOf, type Catalogue, type MessageKey } from './catalogue.ts';
import { LOCALES, type Language } from './languages.ts';

export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Turns keys into words of one language, and dates and numbers into that language's form. */
export interface Translator {
  readonly language: Language;
  /** IANA name, of days and times. */
  readonly timeZone: string;
  (key: MessageKey, values?: MessageValues): string;
  number(value: number): string;
  /** A sum, such as "€1,800"; without a sign where the currency (ISO 4217) is not known. */
  money(amount: number, currency: string | null): string;
  /** A day, such as "23 Nov 2026". `when` is a moment, or a calendar day (`2026-11-23`), which no zone moves. */
  date(when: string | Date): string;
  /** A day and time with the zone, such as "23 Nov 2026, 07:10 UTC". `when` is ISO 8601. */
  dateTime(when: string | Date): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The name of a language by its ISO 639 code: "Dutch". */
  languageName(code: string): string;
}

const DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Texts are compiled once a catalogue, since parsing ICU syntax costs more than formatting. */
const compiled = new WeakMap<Catalogue, Map<MessageKey, IntlMessageFormat>>();

function compile(catalogue: Catalogue, key: MessageKey, locale: string): IntlMessageFormat {
  const known = compiled.get(catalogue) ?? new Map<MessageKey, IntlMessageFormat>();
  compiled.set(catalogue, known);
  const found = known.get(key);
  if (found) return found;

  const message = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true });
  known.set(key, message);
  return message;
}

/**
 * A translator for one reader.
 * @param timeZone IANA name; UTC unless told, since Microsoft measures PEC by whole days.
 * @param catalogue the texts, where they are not those that the bot ships.
 */
export function createTranslator(
  language: Language = 'en',
  timeZone = 'UTC',
  catalogue: Catalogue = catalogueOf(language),
): Translator {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale, { ...DAY, timeZone });
  const calendarDays = new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, {
    ...DAY,
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  const translate = (key: MessageKey, values: MessageValues = {}): string =>
    String(compile(catalogue, key, locale).format({ ...values }));

  return Object.assign(translate, {
    language,
    timeZone,
    number: (value: number) => numbers.format(value),
    money: (amount: number, currency: string | null) => moneyFormat(locale, currency).format(amount),
    date: (when: string | Date) =>
      unlisted((typeof when === 'string' && CALENDAR_DAY.test(when) ? calendarDays : days).format(new Date(when))),
    dateTime: (when: string | Date) => unlisted(moments.format(new Date(when))),
    list: (items: readonly string[]) => lists.format(items),
    languageName: (code: string) => names.of(code) ?? code,
  });
}

/** A date whose day keeps its month: Markdown takes "22. Nov." at the start of a line for item 22 of a list. */
function unlisted(date: string): string {
  return date.replace(/^(\d{1,2}\.) /, '$1\u00a0');
}

/** Formats of money are kept, since making one costs more than using it; as many as there are currencies. */
const moneyFormats = new Map<string, Intl.NumberFormat>();

function moneyFormat(locale: string, currency: string | null): Intl.NumberFormat {
  const key = `${locale} ${currency ?? ''}`;
  const found =
    moneyFormats.get(key) ??
    new Intl.NumberFormat(locale, {
      ...(currency === null ? { minimumFractionDigits: 2 } : { style: 'currency', currency }),
      maximumFractionDigits: 2,
      trailingZeroDisplay: 'stripIfInteger',
    });
  moneyFormats.set(key, found);
  return found;
}

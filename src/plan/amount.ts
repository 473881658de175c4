import type { Language } from '../i18n/languages.ts';

/** A sum of money a month. `currency` is ISO 4217, null where nobody said which. */
export interface Money {
  readonly amount: number;
  readonly currency: string | null;
}

export type AmountProblem = 'not-an-amount' | 'negative' | 'ambiguous' | 'currency-unclear' | 'too-large';

export type AmountOutcome =
  { readonly ok: true; readonly money: Money } | { readonly ok: false; readonly problem: AmountProblem };

/** More than anybody's Azure costs in a month. */
const LARGEST = 10_000_000_000;
const LONGEST = 40;

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['ZŁ', 'PLN'],
]);
/** Signs that several currencies share: whose it is has to be said. */
const SHARED_SIGNS: ReadonlySet<string> = new Set(['$', '¥', 'KR', 'KR.']);
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The mark before decimals as each language writes it. */
const DECIMAL_MARK: Readonly<Record<Language, '.' | ','>> = { en: '.', nl: ',', de: ',', fr: ',' };

/** The number with what surrounds it: a currency before or after, or none. */
const FORM = /^(?<before>[^\d\s.,'’+-]*)\s*(?<sign>[+-]?)\s*(?<number>\d[\d.,'’\s]*?)\s*(?<after>[^\d\s.,'’+-]*\.?)$/u;
const GROUPED = /^\d{1,3}(?:[ '’.,]\d{3})+$/;

/**
 * Reads an amount as people write it: "12.000,50", "12,000.50", "€ 500", "500 EUR". What could mean two amounts to the
 * reader of this language is asked back, never guessed.
 */
export function parseAmount(text: string, language: Language): AmountOutcome {
  const line = text
    .normalize('NFKC')
    .replace(/\u2212/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length > LONGEST) return { ok: false, problem: 'not-an-amount' };
  const parts = FORM.exec(line)?.groups;
  const before = parts?.['before'] ?? '';
  const after = parts?.['after'] ?? '';
  if (!parts || (before !== '' && after !== '')) return { ok: false, problem: 'not-an-amount' };
  if (parts['sign'] === '-') return { ok: false, problem: 'negative' };

  const currency = currencyOf(before || after);
  if (typeof currency === 'object' && currency) return { ok: false, problem: currency.problem };
  const amount = numberOf((parts['number'] ?? '').trim(), DECIMAL_MARK[language]);
  if (typeof amount === 'string') return { ok: false, problem: amount };
  return amount < LARGEST ? { ok: true, money: { amount, currency } } : { ok: false, problem: 'too-large' };
}

function currencyOf(mark: string): string | null | { readonly problem: AmountProblem } {
  if (mark === '') return null;
  const upper = mark.toUpperCase();
  if (SHARED_SIGNS.has(upper)) return { problem: 'currency-unclear' };
  const found = SYMBOLS.get(upper) ?? (CURRENCIES.has(upper) ? upper : undefined);
  return found ?? { problem: 'not-an-amount' };
}

/** The number, or why it is none. */
function numberOf(text: string, decimalMark: '.' | ','): number | AmountProblem {
  const marks = [...text].filter((character) => !/\d/.test(character));
  const kinds = new Set(marks);
  const last = marks.at(-1);
  if (last === undefined) return Number(text);

  // One point or comma alone, before exactly three digits: thousands, unless this reader writes decimals with it.
  if (kinds.size === 1 && GROUPED.test(text))
    return marks.length === 1 && last === decimalMark ? 'ambiguous' : whole(text);
  if (last !== '.' && last !== ',') return 'not-an-amount';

  const at = text.lastIndexOf(last);
  const [integer, decimals] = [text.slice(0, at), text.slice(at + 1)];
  const groupMarks = new Set(marks.slice(0, -1));
  const tidy = groupMarks.size === 0 ? /^\d+$/.test(integer) : groupMarks.size === 1 && GROUPED.test(integer);
  if (groupMarks.has(last) || !tidy || !/^\d{1,2}$/.test(decimals)) return 'not-an-amount';
  return Number(`${String(whole(integer))}.${decimals}`);
}

function whole(text: string): number {
  return Number(text.replace(/\D/g, ''));
}

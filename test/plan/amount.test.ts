import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LANGUAGES, LOCALES } from '../../src/i18n/languages.ts';
import { parseAmount } from '../../src/plan/amount.ts';

describe('an amount as people write it', () => {
  for (const [text, amount, currency] of [
    ['500', 500, null],
    ['12.000,50', 12_000.5, null],
    ['12,000.50', 12_000.5, null],
    ['€ 500', 500, 'EUR'],
    ['500 €', 500, 'EUR'],
    ['EUR 1.234.567,89', 1_234_567.89, 'EUR'],
    ['1,234,567.89 usd', 1_234_567.89, 'USD'],
    ['£99.9', 99.9, 'GBP'],
    ['CHF 12’000.50', 12_000.5, 'CHF'],
    ['12 000,50 EUR', 12_000.5, 'EUR'],
    ['12\u202f000,50\u00a0€', 12_000.5, 'EUR'],
    ['+5', 5, null],
    ['0', 0, null],
  ] as const) {
    it(`is read in every language: ${text}`, () => {
      for (const language of LANGUAGES) {
        assert.deepEqual(parseAmount(text, language), { ok: true, money: { amount, currency } }, language);
      }
    });
  }

  it('means thousands where the reader groups with that mark, and is asked back where it may be decimals', () => {
    assert.deepEqual(parseAmount('12,000', 'en'), { ok: true, money: { amount: 12_000, currency: null } });
    assert.deepEqual(parseAmount('12.000', 'de'), { ok: true, money: { amount: 12_000, currency: null } });
    assert.deepEqual(parseAmount('12.000', 'en'), { ok: false, problem: 'ambiguous' });
    assert.deepEqual(parseAmount('12,000', 'fr'), { ok: false, problem: 'ambiguous' });
  });

  for (const [text, problem] of [
    ['-5', 'negative'],
    ['− 5', 'negative'],
    ['€ -5', 'negative'],
    ['abc', 'not-an-amount'],
    ['', 'not-an-amount'],
    ['1e5', 'not-an-amount'],
    ['1,23,456', 'not-an-amount'],
    ['12.000.50', 'not-an-amount'],
    ['1.234,567', 'not-an-amount'],
    ['12,3456', 'not-an-amount'],
    ['12 k', 'not-an-amount'],
    ['€ 500 EUR', 'not-an-amount'],
    ['500 XXQ', 'not-an-amount'],
    ['0x10', 'not-an-amount'],
    ['$500', 'currency-unclear'],
    ['500 kr', 'currency-unclear'],
    ['99999999999', 'too-large'],
    ['9'.repeat(41), 'not-an-amount'],
  ] as const) {
    it(`is refused as ${problem}: ${text.slice(0, 20) || 'nothing'}`, () => {
      for (const language of LANGUAGES) assert.deepEqual(parseAmount(text, language), { ok: false, problem }, language);
    });
  }

  it('is read back as each language writes it, with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.constantFrom(...LANGUAGES), (cents, language) => {
        const amount = cents / 100;
        const written = new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR' }).format(amount);

        const outcome = parseAmount(written, language);

        assert.deepEqual(outcome, { ok: true, money: { amount, currency: 'EUR' } }, written);
      }),
    );
  });

  it('never throws, and never takes what is below zero', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const outcome = parseAmount(text, language);

        assert.ok(!outcome.ok || (outcome.money.amount >= 0 && Number.isFinite(outcome.money.amount)));
      }),
    );
  });
});

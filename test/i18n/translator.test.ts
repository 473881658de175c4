import assert from 'node:assert/strict';
import { createTranslator } from '../../src/i18n/translator.ts';

const LATE_ON_MONDAY = '2026-11-23T23:30:00Z';

describe('a translator', () => {
  it('writes dates, numbers and lists as the language does', () => {
    const written = (['en', 'nl', 'de', 'fr'] as const).map((language) => {
      const t = createTranslator(language);
      return [t.date('2026-11-23'), t.number(1_234.5), t.list(['a', 'b', 'c'])];
    });

    assert.deepEqual(written, [
      ['23 Nov 2026', '1,234.5', 'a, b and c'],
      ['23 nov 2026', '1.234,5', 'a, b en c'],
      ['23.\u00a0Nov. 2026', '1.234,5', 'a, b und c'],
      ['23 nov. 2026', '1\u202f234,5', 'a, b et c'],
    ]);
  });

  it('tells moments in the time zone of the reader, and names it', () => {
    const t = createTranslator('en', 'Europe/Amsterdam');

    assert.equal(t.dateTime(LATE_ON_MONDAY), '24 Nov 2026, 00:30 CET');
    assert.equal(t.date(LATE_ON_MONDAY), '24 Nov 2026');
  });

  it('writes a sum with two decimals or none, whether its currency is known or not', () => {
    const t = createTranslator('nl');

    assert.equal(t.money(12_000.5, null), '12.000,50');
    assert.equal(t.money(500, null), '500');
    assert.match(t.money(12_000.5, 'EUR'), /12\.000,50$/);
  });

  it('moves a calendar day into no other', () => {
    const t = createTranslator('en', 'America/Los_Angeles');

    assert.equal(t.date('2026-11-23'), '23 Nov 2026');
  });

  it('names languages in the words of the reader', () => {
    assert.equal(createTranslator('fr').languageName('nl'), 'néerlandais');
    assert.equal(createTranslator('de').languageName('es'), 'Spanisch');
  });
});

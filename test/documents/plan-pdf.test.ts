import assert from 'node:assert/strict';
import { extractText, getDocumentProxy } from 'unpdf';
import { makePlanFile } from '../../src/documents/plan-file.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { HOSTILE_TEXT, LONG_HOSTILE_TEXT } from '../cards/support/hostile.ts';
import { mixedSubscriptions, reportOf, subscriptionIdOf } from '../cards/support/reports.ts';
import { documentOf } from './support.ts';

/** What a parser that is not the writer's own finds in a PDF. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = await pdf.getMetadata();
  const { text } = await extractText(pdf, { mergePages: false });
  const page = await pdf.getPage(1);
  return {
    pages: pdf.numPages,
    text: text.map((one) => one.replace(/\s+/g, ' ')),
    info: info as Record<string, unknown>,
    marks: await pdf.getMarkInfo(),
    tree: await page.getStructTree(),
  };
}

describe('a plan as PDF', () => {
  for (const language of LANGUAGES) {
    it(`has title, language, structure and page numbers in ${language}`, async () => {
      const t = createTranslator(language, 'Europe/Amsterdam');
      const document = documentOf([reportOf(mixedSubscriptions(30))]);

      const { pages, text, info, marks, tree } = await read(await makePlanFile('pdf', document, t));

      assert.equal(info['Title'], t('plan.doc.titleOf', { subject: 'Fabrikam BV' }));
      assert.equal(info['Language'], language);
      assert.equal(marks?.['Marked'], true);
      assert.match(JSON.stringify(tree), /"role":"H1".*"role":"H2".*"role":"Figure","children":.*"alt":"/);
      assert.ok(pages >= 2);
      text.forEach((words, index) => {
        const number = t('plan.doc.page', { page: t.number(index + 1), pages: t.number(pages) });
        assert.ok(words.includes(number), `${number} on ${words.slice(-200)}`);
      });
      const whole = text.join(' ');
      assert.ok(whole.includes(t('plan.action.assign-role')));
      assert.ok(whole.includes(t.dateTime(document.madeAt).replaceAll('\u00a0', ' ')), 'in the reader’s zone');
      assert.doesNotMatch(whole, /\ufffd/u, 'every letter is in the font');
    });
  }

  it('names every subscription with its whole id, and repeats the header of the table', async () => {
    const t = createTranslator('en');

    const { text } = await read(await makePlanFile('pdf', documentOf([reportOf(mixedSubscriptions(60))]), t));

    const whole = text.join(' ');
    for (let index = 0; index < 60; index++) assert.ok(whole.replaceAll(' ', '').includes(subscriptionIdOf(index)));
    assert.ok(text.filter((words) => words.includes('State') && words.includes('Subscription')).length >= 2);
  });

  it('says on every page that make-believe data is make-believe', async () => {
    const t = createTranslator('en');
    const document = documentOf([reportOf(mixedSubscriptions(60), { demo: true })]);

    const { text } = await read(await makePlanFile('pdf', document, t));

    for (const words of text) {
      assert.ok(words.includes('make-believe data'), 'the watermark');
      assert.ok(words.includes('Demo data: make-believe customers, nothing here is real.'));
    }
  });

  it('shows the credit at stake with its assumption only where a spend is known', async () => {
    const t = createTranslator('de');
    const report = reportOf(mixedSubscriptions(5));
    const spend = {
      customerTenantId: report.customer.tenantId,
      subscriptionId: null,
      amount: 12_000.5,
      currency: 'EUR',
    };

    const without = await read(await makePlanFile('pdf', documentOf([report]), t));
    const withSpend = await read(await makePlanFile('pdf', documentOf([report], [spend]), t));

    assert.doesNotMatch(without.text.join(' '), /€/);
    assert.match(withSpend.text.join(' '), /0 € bis 1\.800 € pro Monat/);
    assert.match(withSpend.text.join(' '), /Annahme: 15 %/);
  });

  it('draws a stranger’s text as text: nothing hidden, nothing turned round, no link, never longer than a page', async () => {
    const t = createTranslator('en');
    const named = reportOf(
      mixedSubscriptions(10, () => LONG_HOSTILE_TEXT),
      { customer: { tenantId: subscriptionIdOf(0), displayName: HOSTILE_TEXT + '客户 עברית 🦊' } },
    );

    const bytes = await makePlanFile('pdf', documentOf([named]), t);

    const { text, info } = await read(bytes);
    assert.doesNotMatch(text.join('') + String(info['Title']), /[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    for (let number = 1; number <= pdf.numPages; number++) {
      const links = (await (await pdf.getPage(number)).getAnnotations()) as { url?: string }[];
      for (const { url } of links) assert.match(url ?? '', /^https:\/\/learn\.microsoft\.com\//);
    }
  });

  it('says that nothing is to be done where that is so', async () => {
    const t = createTranslator('en');
    const healthy = mixedSubscriptions(3).map((one) => ({ ...one, verdict: 'earning' as const, findings: [] }));

    const { text, pages } = await read(await makePlanFile('pdf', documentOf([reportOf(healthy)]), t));

    assert.match(text.join(' '), /Nothing needs doing: all 3 subscriptions earn PEC/);
    assert.equal(pages, 1);
  });

  it('stops when it is told to', async () => {
    const document = documentOf([reportOf(mixedSubscriptions(200))]);

    const made = makePlanFile('pdf', document, createTranslator(), { signal: AbortSignal.abort() });

    await assert.rejects(made, { name: 'AbortError' });
  });
});

import assert from 'node:assert/strict';
import { CFB, read, utils, type WorkBook } from '@e965/xlsx';
import { makePlanFile } from '../../src/documents/plan-file.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { mixedSubscriptions, reportOf, subscriptionIdOf } from '../cards/support/reports.ts';
import { documentOf } from './support.ts';

type Table = readonly (readonly unknown[])[];

/** The rows of each sheet, as a reader that is not the writer's own finds them. */
function tablesOf(book: WorkBook): readonly Table[] {
  return book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    assert.ok(sheet);
    return utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: false });
  });
}

/** The package inside the file, of which the reader's types say nothing. */
interface Container {
  read(bytes: Buffer, options: { readonly type: 'buffer' }): unknown;
  find(file: unknown, name: string): { readonly content: Uint8Array } | null;
}

function partOf(bytes: Uint8Array, name: string): string {
  const container = CFB as Container;
  const part = container.find(container.read(Buffer.from(bytes), { type: 'buffer' }), name);
  assert.ok(part, name);
  return Buffer.from(part.content).toString('utf8');
}

const SPEND = {
  customerTenantId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
  subscriptionId: subscriptionIdOf(3),
  amount: 1_000,
  currency: 'EUR',
};

describe('a plan as workbook', () => {
  for (const language of LANGUAGES) {
    it(`holds one table a sheet with widths, filters and a frozen header, in ${language}`, async () => {
      const t = createTranslator(language);
      const bytes = await makePlanFile('xlsx', documentOf([reportOf(mixedSubscriptions(30))]), t);

      const book = read(bytes, { cellStyles: true });

      assert.deepEqual(book.SheetNames, [
        t('plan.doc.summary'),
        t('plan.doc.actions'),
        t('plan.doc.subscriptions'),
        t('plan.doc.findings'),
        t('plan.doc.commands'),
      ]);
      assert.equal(book.Props?.Title, t('plan.doc.title'));
      book.SheetNames.forEach((name, index) => {
        const sheet = book.Sheets[name];
        assert.equal(sheet?.['!autofilter']?.ref, sheet?.['!ref'], name);
        assert.ok(
          sheet?.['!cols']?.every((column) => (column.wch ?? column.width ?? 0) > 6),
          name,
        );
        assert.match(partOf(bytes, `/xl/worksheets/sheet${index + 1}.xml`), /<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      });
    });
  }

  it('has a row for each subscription with its actions, and each command whole', async () => {
    const t = createTranslator('en');

    const [, actions, subscriptions, findings, commands] = tablesOf(
      read(await makePlanFile('xlsx', documentOf([reportOf(mixedSubscriptions(30))]), t)),
    );

    assert.equal(subscriptions?.length, 31);
    assert.deepEqual(
      subscriptions.slice(1).map((row) => row[4]),
      Array.from({ length: 30 }, (_, index) => subscriptionIdOf(index)),
    );
    const assign = actions?.find((row) => row[1] === t('plan.action.assign-role'));
    assert.equal(assign?.[5], 12);
    assert.ok(subscriptions.filter((row) => String(row[5]).split(', ').includes(String(assign[0]))).length >= 12);
    assert.ok(commands?.some((row) => String(row[4]).startsWith('az role assignment create')));
    assert.ok((findings?.length ?? 0) > 24);
  });

  it('keeps amounts as numbers beside their currency', async () => {
    const t = createTranslator('en');

    const [summary, actions, subscriptions] = tablesOf(
      read(await makePlanFile('xlsx', documentOf([reportOf(mixedSubscriptions(5))], [SPEND]), t)),
    );

    assert.ok(subscriptions?.some((row) => row[6] === 1_000 && row[7] === 'EUR'));
    assert.ok(actions?.some((row) => row[10] === 150 && row[11] === 'EUR'));
    assert.match(JSON.stringify(summary), /€0 to €150\. Assumed: 15 %/);
  });

  it('lets no text of a stranger become a formula, there or in a CSV made of it', async () => {
    const t = createTranslator('en');
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\u200b=1', '=HYPERLINK("https://evil.example","x")'];
    const report = reportOf(
      mixedSubscriptions(names.length, (index) => names[index] ?? ''),
      { customer: { tenantId: subscriptionIdOf(0), displayName: '=cmd|"/c calc"!A1' } },
    );

    const book = read(await makePlanFile('xlsx', documentOf([report]), t), { cellFormula: true });

    for (const name of book.SheetNames) {
      const sheet = book.Sheets[name];
      assert.ok(sheet);
      for (const [address, cell] of Object.entries(sheet)) {
        if (address.startsWith('!')) continue;
        const { f, v } = cell as { f?: string; v?: unknown };
        assert.equal(f, undefined, address);
        if (typeof v === 'string') assert.doesNotMatch(v, /^\s*[=+\-@]/, address);
      }
    }
  });

  it('says on every sheet that make-believe data is make-believe', async () => {
    const t = createTranslator('en');
    const bytes = await makePlanFile('xlsx', documentOf([reportOf(mixedSubscriptions(5), { demo: true })]), t);

    const book = read(bytes);

    for (const name of book.SheetNames) assert.match(name, /\(make-believe\)$/);
    book.SheetNames.forEach((_, index) => {
      assert.match(partOf(bytes, `/xl/worksheets/sheet${index + 1}.xml`), /<oddHeader>[^<]*make-believe customers/);
    });
    assert.match(JSON.stringify(tablesOf(book)[0]), /nothing here is real/);
  });
});

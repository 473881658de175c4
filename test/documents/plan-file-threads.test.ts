import assert from 'node:assert/strict';
import { PLAN_FORMATS } from '../../src/documents/plan-document.ts';
import { makePlanFile } from '../../src/documents/plan-file.ts';
import { createPlanFileThreads } from '../../src/documents/plan-file-threads.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { mixedSubscriptions, reportOf } from '../cards/support/reports.ts';
import { documentOf } from './support.ts';

const SPENDS = [
  { customerTenantId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa', subscriptionId: null, amount: 1_000, currency: 'EUR' },
];
const DOCUMENT = documentOf([reportOf(mixedSubscriptions(30))], SPENDS);

describe('a plan’s file from a thread', () => {
  const t = createTranslator('nl', 'Europe/Amsterdam');

  for (const format of PLAN_FORMATS) {
    it(`is the file that is made without one: ${format}`, async () => {
      const apart = await createPlanFileThreads()(format, DOCUMENT, t);

      const here = await makePlanFile(format, DOCUMENT, t);
      // A workbook names the second in which it was made, which squeezes by some bytes more or less.
      assert.ok(Math.abs(apart.length - here.length) < 32, `${apart.length} and ${here.length} bytes`);
      assert.deepEqual(apart.subarray(0, 4), new Uint8Array(here.subarray(0, 4)));
      assert.ok(apart.length > 5_000);
    });
  }

  it('comes for everybody who waits, however few are made at once', async () => {
    const make = createPlanFileThreads({ atOnce: 1 });

    const files = await Promise.all([1, 2, 3].map(() => make('xlsx', DOCUMENT, t)));

    for (const file of files) assert.equal(Buffer.from(file.subarray(0, 2)).toString(), 'PK');
  });

  it('is not made where it needs more memory than it may have, and the process goes on', async () => {
    const make = createPlanFileThreads({ mostMemory: 4 });

    await assert.rejects(make('pdf', DOCUMENT, t), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  });

  it('stops when it is not wanted any more', async () => {
    const make = createPlanFileThreads();
    const wanted = new AbortController();

    const file = make('pdf', DOCUMENT, t, { signal: wanted.signal });
    wanted.abort(new Error('not wanted'));

    await assert.rejects(file, /not wanted/);
    await assert.rejects(make('pdf', DOCUMENT, t, { signal: wanted.signal }), /not wanted/);
  });
});

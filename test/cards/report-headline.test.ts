import assert from 'node:assert/strict';
import { reportHeadline } from '../../src/cards/report-headline.ts';
import type { Totals } from '../../src/pec/report.ts';

const NOTHING: Totals = { earning: 0, partial: 0, atRisk: 0, notEarning: 0, unknown: 0 };

describe('the first line of a report', () => {
  for (const [totals, expected] of [
    [{}, 'empty'],
    [{ earning: 2 }, 'all'],
    [{ earning: 1, notEarning: 1 }, 'some'],
    [{ notEarning: 2 }, 'notEarning'],
    [{ atRisk: 1 }, 'atRisk'],
    [{ unknown: 2 }, 'unknown'],
    [{ notEarning: 1, unknown: 1 }, 'none'],
    [{ atRisk: 1, notEarning: 1 }, 'none'],
    [{ partial: 1 }, 'partial'],
    [{ partial: 1, unknown: 1 }, 'none'],
  ] as const) {
    it(`says ${expected} of ${JSON.stringify(totals)}`, () => {
      assert.equal(reportHeadline({ ...NOTHING, ...totals }), expected);
    });
  }
});

import assert from 'node:assert/strict';
import { parseSpendLine } from '../../src/plan/spend-line.ts';

const ID = '00000000-0000-4000-8000-00000000ABCD';

describe('a line of spends', () => {
  it('is for the whole customer without an id, and for one subscription with it', () => {
    assert.deepEqual(parseSpendLine('500 EUR', 'en'), {
      ok: true,
      subscriptionId: null,
      money: { amount: 500, currency: 'EUR' },
    });
    assert.deepEqual(parseSpendLine(` ${ID} = 12.000,50 `, 'en'), {
      ok: true,
      subscriptionId: ID.toLowerCase(),
      money: { amount: 12_000.5, currency: null },
    });
  });

  it('is refused where the id is none or the amount is none', () => {
    assert.deepEqual(parseSpendLine('Prod-West=500', 'en'), { ok: false, problem: 'not-an-id' });
    assert.deepEqual(parseSpendLine(`${ID}=-5`, 'en'), { ok: false, problem: 'negative' });
    assert.deepEqual(parseSpendLine('=', 'en'), { ok: false, problem: 'not-an-id' });
  });
});

import assert from 'node:assert/strict';
import { comparesAccess } from '../../src/knowledge/comparison.ts';
import { loadShipped, takenFrom } from './support.ts';

const { knowledge } = await loadShipped();

describe('comparing ways of access', () => {
  for (const text of [
    ...[
      'is lighthouse or gdap better',
      'aobo vs lighthouse',
      'lighthouse or pal?',
      'should we use guests or a service principal',
    ],
    ...['is lighthouse of gdap beter', 'AOBO of Lighthouse?', 'ist Lighthouse oder GDAP besser', 'PAL oder AOBO'],
    ...['lighthouse ou gdap, lequel est mieux ?', 'AOBO ou Lighthouse ?'],
  ]) {
    it(`is understood: "${text}"`, () => {
      assert.ok(comparesAccess(text));
    });
  }

  it('names the relationship that is taken for access', () => {
    assert.deepEqual(comparesAccess('is lighthouse or gdap better')?.mistaken, ['gdap']);
  });

  it('is not read into other questions about two of them', () => {
    assert.deepEqual(takenFrom(knowledge, comparesAccess, ['choose-access', 'access-options']), []);
    assert.equal(comparesAccess('gdap vs dap'), undefined);
  });
});

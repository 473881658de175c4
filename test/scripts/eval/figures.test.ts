import assert from 'node:assert/strict';
import { regressions, withoutCrossValidation } from '../../../scripts/eval/baseline.ts';
import { roleFigures, topicFigures, type Outcome } from '../../../scripts/eval/figures.ts';
import { loadShipped } from '../../knowledge/support.ts';

const { answerer } = await loadShipped();

function outcome(q: string, id: string | null, extra: Partial<Outcome['question']> = {}): Outcome {
  return { question: { q, id, lang: 'en', kind: 'full', accept: [], ...extra }, answer: answerer.answer(q) };
}

describe('the figures', () => {
  it('count right answers, wrong ones and refusals apart', () => {
    const figures = topicFigures([
      outcome('What is partner earned credit?', 'what-is-pec'),
      outcome('What is partner earned credit?', 'spot'),
      outcome('what will the weather be tomorrow', null),
    ]);

    assert.equal(figures['top-1'], 50);
    assert.equal(figures['out of scope, refused'], 100);
    assert.equal(figures['in scope, refused'], 0);
  });

  it('take another accepted topic for right', () => {
    const figures = topicFigures([outcome('What is partner earned credit?', 'spot', { accept: ['what-is-pec'] })]);

    assert.equal(figures['top-1'], 100);
  });

  it('count a role as right only by its name', () => {
    const right = outcome('does Backup Operator count', 'role', { role: 'Backup Operator' });
    const wrong = outcome('does Backup Operator count', 'role', { role: 'Backup Reader' });

    assert.equal(roleFigures([right])['listed role, top-1'], 100);
    assert.equal(roleFigures([wrong])['listed role, top-1'], 0);
  });
});

describe('comparing with the baseline', () => {
  const before = { 'held out, en': { 'top-1': 92, 'in scope, refused': 2 } };

  it('lets a figure drop by a point', () => {
    assert.deepEqual(regressions({ 'held out, en': { 'top-1': 91, 'in scope, refused': 3 } }, before), []);
  });

  it('names what became worse by more', () => {
    const worse = regressions({ 'held out, en': { 'top-1': 90, 'in scope, refused': 4 } }, before);

    assert.deepEqual(worse, ['held out, en: top-1 was 92, is 90', 'held out, en: in scope, refused was 2, is 4']);
  });

  it('takes a set that is gone for worse', () => {
    assert.equal(regressions({}, before).length, 2);
  });

  it('leaves the cross-validation out when only the held-out questions were asked', () => {
    const baseline = { 'cross-validation, en': { 'top-1': 84 }, 'held out, en': { 'top-1': 92 } };

    assert.deepEqual(regressions({ 'held out, en': { 'top-1': 92 } }, withoutCrossValidation(baseline)), []);
  });
});

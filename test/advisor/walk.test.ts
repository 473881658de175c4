import assert from 'node:assert/strict';
import { loadAdvisor, MOST_QUESTIONS } from '../../src/advisor/load.ts';
import type { AdvisorTree } from '../../src/advisor/tree.ts';
import { answer, back, isWhole, positionOf, start, type Walk } from '../../src/advisor/walk.ts';
import { everyPath, KNOWLEDGE } from './support.ts';

describe('a walk through the choice', () => {
  let tree: AdvisorTree;
  before(async () => {
    tree = await loadAdvisor(KNOWLEDGE);
  });

  function questionOf(walk: Walk): string | null {
    const position = positionOf(tree, walk);
    return position.kind === 'question' ? position.question.id : null;
  }

  it('ends at an outcome by every path, within six questions', () => {
    const paths = everyPath(tree);

    assert.ok(paths.length > tree.outcomes.length);
    assert.ok(paths.every(({ answers }) => answers.length <= MOST_QUESTIONS));
  });

  it('reaches every outcome', () => {
    const reached = new Set(everyPath(tree).map(({ outcome }) => outcome.id));

    assert.deepEqual(
      tree.outcomes.filter(({ id }) => !reached.has(id)),
      [],
    );
  });

  it('never promises fewer questions than are asked', () => {
    for (const { answers } of everyPath(tree)) {
      let walk = start(tree);
      for (const { question, answer: given } of answers) {
        const position = positionOf(tree, walk);
        assert.ok(position.kind === 'question' && position.atMost >= answers.length);
        walk = answer(tree, walk, question, given) ?? assert.fail('the answer was refused');
      }
    }
  });

  it('goes back one answer at a time, to the start', () => {
    for (const { walk } of everyPath(tree)) {
      let at = walk;
      for (let left = walk.given.length; left > 0; left -= 1) {
        at = back(at);
        assert.equal(at.given.length, left - 1);
      }

      assert.deepEqual(at, start(tree));
      assert.equal(back(at), at);
    }
  });

  it('ignores an answer to a question that is not open', () => {
    const walk = answer(tree, start(tree), 'offer', 'azure-plan');

    assert.ok(walk);
    assert.equal(answer(tree, walk, 'offer', 'other-offer'), null);
  });

  for (const hostile of ['__proto__', 'constructor', '', 'keep-aobo', 'billed-by-microsoft']) {
    it(`ignores the answer "${hostile}" to the first question`, () => {
      assert.equal(answer(tree, start(tree), 'offer', hostile), null);
    });
  }

  it('fills in what is known and asks the rest', () => {
    const walk = start(tree, ['azure-plan', 'billed-by-microsoft', 'standing-access']);

    assert.deepEqual(
      walk.given.map(({ filledIn }) => filledIn),
      [true, true, true],
    );
    assert.equal(questionOf(walk), 'accepted');
  });

  it('goes back to what a person answered, never to what was filled in', () => {
    const filled = start(tree, ['azure-plan', 'standing-access']);
    const walk = answer(tree, filled, 'biller', 'billed-by-microsoft');

    assert.ok(walk);
    assert.equal(questionOf(walk), 'accepted');
    assert.deepEqual(back(walk), filled);
  });

  it('recognises a walk that does not fit the tree', () => {
    const skipped: Walk = { facts: [], given: [{ question: 'work', answer: 'work-portal', filledIn: false }] };
    const beyond: Walk = {
      facts: [],
      given: [
        { question: 'offer', answer: 'other-offer', filledIn: false },
        { question: 'biller', answer: 'billed-by-microsoft', filledIn: false },
      ],
    };

    assert.equal(isWhole(tree, skipped), false);
    assert.equal(isWhole(tree, beyond), false);
    assert.ok(everyPath(tree).every(({ walk }) => isWhole(tree, walk)));
  });
});

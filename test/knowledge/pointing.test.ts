import assert from 'node:assert/strict';
import { pointedCommand } from '../../src/knowledge/pointing.ts';
import { loadShipped, takenFrom } from './support.ts';

const { knowledge } = await loadShipped();

describe('pointing at a customer', () => {
  for (const [text, command] of [
    ['check again', 'check'],
    ['controleer nog een keer', 'check'],
    ['noch einmal prüfen', undefined],
    ['check it', 'check'],
    ['as pdf', 'plan'],
    ['and the plan?', 'plan'],
    ['export it to excel', 'plan'],
    ['since when?', 'history'],
    ['was hat sich geändert?', 'history'],
    ['watch it', 'watch'],
    ['plan it', 'plan'],
    ['stop watching it', 'unwatch'],
    ['does reader count', undefined],
  ] as const) {
    it(`means ${command ?? 'nothing'} in "${text}"`, () => {
      assert.equal(pointedCommand(text), command);
    });
  }

  it('is not read into a question that the knowledge answers, but for watching', () => {
    assert.deepEqual(takenFrom(knowledge, pointedCommand, ['notifications']), []);
  });
});

import assert from 'node:assert/strict';
import { languageOfCommand } from '../../src/teams/commandWords.ts';
import { parseCommand } from '../../src/teams/commands.ts';
import { smallTalkIn } from '../../src/teams/smallTalkWords.ts';
import { loadShipped, takenFrom } from '../knowledge/support.ts';

const { knowledge } = await loadShipped();

describe('small talk', () => {
  for (const [text, kind] of [
    ['hi bot', 'greeting'],
    ['Good morning everyone!', 'greeting'],
    ['👋', 'greeting'],
    ['thank you so much', 'thanks'],
    ['ok, thanks!', 'thanks'],
    ['super bedankt hoor', 'thanks'],
    ['Vielen Dank 👍', 'thanks'],
    ['merci beaucoup', 'thanks'],
    ['🙏', 'thanks'],
    ['ok', 'agreed'],
    ['Oké, duidelijk', 'agreed'],
    ['alles klar', 'agreed'],
    ['d’accord', 'agreed'],
    ['👍', 'agreed'],
    ['👎', 'complaint'],
    ['that’s wrong', 'complaint'],
    ['dat klopt niet', 'complaint'],
    ['das stimmt nicht', 'complaint'],
    ['c’est faux', 'complaint'],
    ['who are you?', 'who'],
    ['bist du ein Bot?', 'who'],
    ['tot ziens', 'goodbye'],
    ['ok bye', 'goodbye'],
    ['yes', 'reply'],
    ['Nein danke', 'reply'],
    ['hello, does reader count?', null],
    ['is that good?', null],
    ['a good role', null],
    ['什么', null],
    ['', null],
  ] as const) {
    it(`is ${kind ?? 'none'} in "${text}"`, () => {
      assert.equal(smallTalkIn(text), kind);
    });
  }

  it('is not read into a question that the knowledge answers', () => {
    assert.deepEqual(takenFrom(knowledge, smallTalkIn), []);
  });

  it('gives way to commands', () => {
    for (const text of ['help', '?', 'who am i', 'mein partner']) {
      assert.notEqual(parseCommand(text).name, 'smallTalk', text);
    }
  });

  it('is help where there is nothing but marks', () => {
    for (const text of ['??', '...']) assert.deepEqual(parseCommand(text), { name: 'empty' }, text);
  });

  it('tells its language where only one has it', () => {
    assert.deepEqual(['bedankt hoor', 'alles klar', 'compris', 'super', 'who are you', 'ok'].map(languageOfCommand), [
      'nl',
      'de',
      'fr',
      undefined,
      'en',
      undefined,
    ]);
  });
});

import assert from 'node:assert/strict';
import type { QuestionId } from '../../src/advisor/ids.ts';
import { loadAdvisor } from '../../src/advisor/load.ts';
import { matchAnswer } from '../../src/advisor/matchAnswer.ts';
import type { AdvisorTree } from '../../src/advisor/tree.ts';
import { answer, positionOf, start } from '../../src/advisor/walk.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/i18n/languages.ts';
import { parseCommand } from '../../src/teams/commands.ts';
import { everyPath, KNOWLEDGE } from './support.ts';

describe('a typed answer', () => {
  let tree: AdvisorTree;
  before(async () => {
    tree = await loadAdvisor(KNOWLEDGE);
  });

  for (const language of LANGUAGES) {
    it(`leads along every path, by number and by words (${language})`, () => {
      for (const { answers, walk } of everyPath(tree)) {
        for (const how of ['number', 'words'] as const) {
          let at = start(tree);
          for (const given of answers) {
            const position = positionOf(tree, at);
            assert.ok(position.kind === 'question');
            const index = position.question.answers.findIndex(({ id }) => id === given.answer);
            const text = how === 'number' ? String(index + 1) : catalogueOf(language)[`advisor.answer.${given.answer}`];
            const meant = matchAnswer(text, position.question, language);
            assert.deepEqual(meant, { kind: 'answer', id: given.answer }, text);
            at = answer(tree, at, given.question, given.answer) ?? at;
          }
          assert.deepEqual(at, walk);
        }
      }
    });

    it(`is never taken for a command (${language})`, () => {
      for (const { id } of tree.questions.flatMap(({ answers }) => answers)) {
        assert.ok(isLeftToWaiting(catalogueOf(language)[`advisor.answer.${id}`]), id);
      }
      for (const kind of ['back', 'start-over'] as const) {
        for (const word of catalogueOf(language)[`advisor.words.${kind}`].split('|')) {
          assert.ok(isLeftToWaiting(word), word);
          assert.deepEqual(matchAnswer(word, null, 'en'), { kind });
        }
      }
    });
  }

  for (const [text, language, question, expected] of [
    ['yes', 'en', 'standing', 'standing-present'],
    ['No.', 'en', 'standing', 'standing-missing'],
    ['ja', 'nl', 'standing', 'standing-present'],
    ['JA', 'en', 'standing', 'standing-present'],
    ['nee', 'nl', 'standing', 'standing-missing'],
    ['nein', 'de', 'standing', 'standing-missing'],
    ['oui', 'fr', 'accepted', 'keeps-owner'],
    ["i don't know", 'en', 'offer', 'offer-unknown'],
    ['weet ik niet', 'nl', 'offer', 'offer-unknown'],
    ['weiß ich nicht', 'de', 'offer', 'offer-unknown'],
    ['azure plan', 'en', 'offer', 'azure-plan'],
    ['Azure-Plan', 'de', 'offer', 'azure-plan'],
    ['Enterprise Agreement', 'en', 'offer', 'other-offer'],
    ['only one resource group', 'en', 'reach', 'reach-group'],
    ['2', 'fr', 'biller', 'billed-by-provider'],
    ['lighthouse', 'de', 'agrees', 'agrees-other'],
    ['Lighthouse', 'nl', 'work', 'work-teams'],
    ['PIM', 'fr', 'accepted', 'wants-jit'],
    ['aobo', 'en', 'agrees', 'agrees-owner'],
    ['EA', 'nl', 'offer', 'other-offer'],
  ] as const) {
    it(`takes "${text}" for an answer (${language})`, () => {
      assert.deepEqual(matchAnswer(text, tree.question(question), language), { kind: 'answer', id: expected });
    });
  }

  for (const [text, question] of [
    ['what is pec', 'offer'],
    ['does the Reader role count?', 'accepted'],
    ['yes?', 'standing'],
    ['9', 'offer'],
    ['0', 'offer'],
    ['no', 'accepted'],
    ['is Lighthouse free', 'work'],
    ['', 'offer'],
    ['🎉', 'offer'],
    ['lighthouse', 'standing'],
    ['the '.repeat(500), 'offer'],
  ] as const satisfies readonly (readonly [string, QuestionId])[]) {
    it(`leaves "${text.slice(0, 30)}" to the rest of the bot`, () => {
      for (const language of LANGUAGES satisfies readonly Language[]) {
        assert.equal(matchAnswer(text, tree.question(question), language), null);
      }
    });
  }
});

/** Both are offered to whoever waits for an answer before anything else is made of them. */
function isLeftToWaiting(text: string): boolean {
  return ['question', 'smallTalk'].includes(parseCommand(text).name);
}

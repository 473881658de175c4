import assert from 'node:assert/strict';
import { NORMAL_CARD_BYTES, cardBytes } from '../../src/cards/render.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { EVERY_ADVICE } from './support/advisor-samples.ts';
import { schemaProblems } from './support/schema.ts';

const TEMPLATE_ID = 'commands-template';
const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

describe('the cards of the guided choice', () => {
  for (const language of LANGUAGES) {
    const t = createTranslator(language);

    it(`are whole on every path (${language})`, () => {
      for (const sample of EVERY_ADVICE) {
        const { card, defect } = sample.build(t);

        assert.equal(defect, undefined, sample.name);
        assert.deepEqual(schemaProblems(card), [], sample.name);
        assert.ok(cardBytes(card) <= NORMAL_CARD_BYTES, `${sample.name}: ${cardBytes(card)} bytes`);
      }
    });

    it(`have room for the Lighthouse template wherever there is one (${language})`, () => {
      const delegating = ['lighthouse', 'combination', 'just-in-time', 'resource-group'];

      for (const sample of EVERY_ADVICE.filter((one) => one.template === 'advisor-outcome')) {
        const expected = delegating.some((outcome) => sample.name.startsWith(`advisor-${outcome}-`));

        assert.equal(JSON.stringify(sample.build(t).card).includes(TEMPLATE_ID), expected, sample.name);
      }
    });
  }

  it('hold nobody’s own ids where there is no profile, and none in a channel', () => {
    const t = createTranslator();
    const listedRoles =
      /"text":"[^"]*--role [0-9a-f-]{36}|RoleDefinitionId [0-9a-f-]{36}|roleDefinitionId\\": \\"[0-9a-f-]{36}/g;

    for (const sample of EVERY_ADVICE.filter((one) => /no-profile$|not-here$/.test(one.name))) {
      const text = JSON.stringify(sample.build(t).card).replace(listedRoles, '');

      assert.doesNotMatch(text, GUID, sample.name);
    }
  });
});

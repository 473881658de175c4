import assert from 'node:assert/strict';
import { NORMAL_CARD_BYTES, cardBytes } from '../../src/cards/render.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { WELL_KNOWN_ROLES } from '../../src/pec/roles.ts';
import { EVERY_ADVICE } from './support/advisor-samples.ts';
import { nodesOf, schemaProblems } from './support/schema.ts';

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

    it(`have room for every file, for a customer of thirty subscriptions too (${language})`, () => {
      const filesOf = {
        lighthouse: ['lighthouse.json', 'lighthouse.parameters.json'],
        reinstate: ['reinstate-access.sh', 'reinstate-access.ps1'],
      };
      const expectedOf = new Map([
        ...['lighthouse', 'combination', 'just-in-time', 'resource-group'].map(
          (id) => [id, filesOf.lighthouse] as const,
        ),
        ...['reinstate', 'smaller-role'].map((id) => [id, filesOf.reinstate] as const),
      ]);

      for (const sample of EVERY_ADVICE.filter((one) => one.template === 'advisor-outcome')) {
        const expected = [...expectedOf].find(([outcome]) => sample.name.startsWith(`advisor-${outcome}-`))?.[1] ?? [];

        const fields = nodesOf(sample.build(t).card).filter(({ type }) => type === 'Input.Text');

        assert.deepEqual(
          fields.map(({ label }) => label),
          expected.map((file) => t('advisor.files.label', { file })),
          sample.name,
        );
      }
    });
  }

  it('hold nobody’s own ids where there is no profile, and none in a channel', () => {
    const t = createTranslator();
    const listedRoles = new RegExp(Object.values(WELL_KNOWN_ROLES).join('|'), 'g');

    for (const sample of EVERY_ADVICE.filter((one) => /no-profile$|not-here$/.test(one.name))) {
      const text = JSON.stringify(sample.build(t).card).replace(listedRoles, '');

      assert.doesNotMatch(text, GUID, sample.name);
    }
  });
});

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeModel, encodeModel, fingerprintOf } from '../../../src/knowledge/model/file.ts';
import { loadModels, modelFile } from '../../../src/knowledge/model/load.ts';
import { trainModel } from '../../../src/knowledge/model/train.ts';
import { KNOWLEDGE_FOLDER, loadShipped } from '../support.ts';

const LARGEST_FILE = 2_500_000;

const { knowledge, models } = await loadShipped();

describe('the models that ship', () => {
  for (const language of knowledge.languages) {
    it(`fit the knowledge and the code that trains them ("npm run train" renews them): ${language}`, async () => {
      const known = knowledge.in(language);

      const file = await readFile(modelFile(KNOWLEDGE_FOLDER, language));

      assert.ok(file.byteLength < LARGEST_FILE);
      assert.ok(file.equals(encodeModel(trainModel(known), fingerprintOf(known))));
    });
  }
});

describe('a model file', () => {
  it('is read as it was written', () => {
    const model = models.get('nl');
    assert.ok(model);

    assert.deepEqual(decodeModel(encodeModel(model, 'of this'), 'of this'), model);
  });

  it('is refused when it was trained on other knowledge', () => {
    const model = models.get('en');
    assert.ok(model);

    assert.equal(decodeModel(encodeModel(model, 'of this'), 'of that'), undefined);
  });

  it('is refused when it is none', () => {
    for (const bytes of [[], [1, 2], [255, 255, 255, 255, 0], [2, 0, 0, 0, 123, 125]]) {
      assert.equal(decodeModel(Uint8Array.from(bytes), ''), undefined);
    }
  });

  it('has another fingerprint for every change of what is learnt', () => {
    const known = knowledge.in('nl');
    const { english } = known;
    const [first, ...others] = known.topics;
    assert.ok(first);
    assert.ok(english);

    const fingerprints = [
      known,
      { ...known, topics: [{ ...first, phrasings: [...first.phrasings, 'one more'] }, ...others] },
      { ...known, outOfScope: known.outOfScope.slice(1) },
      { ...known, english: { ...english, outOfScope: english.outOfScope.slice(1) } },
      { ...known, glossary: known.glossary.slice(1) },
      { ...known, concepts: known.concepts.slice(1) },
    ].map(fingerprintOf);

    assert.equal(new Set(fingerprints).size, fingerprints.length);
  });

  it('that is missing or cut short is said to be stale and trained anew', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'models-'));
    const stale: string[] = [];
    try {
      await cp(join(KNOWLEDGE_FOLDER, 'model'), join(folder, 'model'), { recursive: true });
      await rm(modelFile(folder, 'de'));
      await truncate(modelFile(folder, 'fr'), 100_000);

      const loaded = await loadModels(folder, knowledge, { onStale: (language) => stale.push(language) });

      assert.deepEqual(stale, ['de', 'fr']);
      assert.deepEqual(loaded.get('de'), models.get('de'));
      assert.deepEqual(loaded.get('fr'), models.get('fr'));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

import assert from 'node:assert/strict';
import { requestedLanguage } from '../../src/knowledge/language-request.ts';
import { isServed, languageOfLocale } from '../../src/knowledge/language.ts';
import { loadShipped } from './support.ts';

const { answerer } = await loadShipped();
const languageOf = (text: string): string | undefined => answerer.languageOf(text);

describe('the language of a question', () => {
  const asked: readonly (readonly [question: string, language: string | undefined])[] = [
    ['Why is there no PEC on the invoice?', 'en'],
    ['Waarom staat er geen PEC op de factuur?', 'nl'],
    ['Warum steht kein PEC auf der Rechnung?', 'de'],
    ["Pourquoi n'y a-t-il pas de PEC sur la facture ?", 'fr'],
    ['azure', undefined],
    ['role backup operator', undefined],
    ['telt Backup Operator mee', 'nl'],
    ['zählt Backup Operator', 'de'],
    ['est-ce que Backup Operator suffit', 'fr'],
    ['合作伙伴', undefined],
    ['', undefined],
  ];
  for (const [question, language] of asked) {
    it(`is ${language ?? 'open'} for "${question}"`, () => {
      assert.equal(languageOf(question), language);
    });
  }
});

describe('a role that is named without a sentence around it', () => {
  it('is never taken for a question in another language than English', async () => {
    const { knowledge } = await loadShipped();

    const taken = knowledge.roles.all
      .map(({ name }) => `role ${name.toLowerCase()}`)
      .filter((question) => !['en', undefined].includes(languageOf(question)));

    assert.deepEqual(taken, []);
  });
});

describe('a wish for another language', () => {
  const wishes: readonly (readonly [wish: string, language: string])[] = [
    ['antwoord in het Nederlands', 'nl'],
    ['Auf Deutsch bitte', 'de'],
    ['en français', 'fr'],
    ['what about in Dutch?', 'nl'],
    ['English please', 'en'],
    ['répondez en espagnol', 'es'],
    ['Sprichst du Polnisch?', 'pl'],
    ['en español por favor', 'es'],
    ['english please', 'en'],
    ['in het Nederlands graag', 'nl'],
    ['en français svp', 'fr'],
    ['en français stp', 'fr'],
    ["let's speak English", 'en'],
    ['can we do this in dutch pls', 'nl'],
    ['taal: Duits', 'de'],
    ['language nl', 'nl'],
  ];
  for (const [wish, language] of wishes) {
    it(`is understood: "${wish}"`, () => {
      assert.equal(requestedLanguage(wish), language);
    });
  }

  it('is not read into a question that names a language', () => {
    assert.equal(requestedLanguage('does a German customer earn PEC'), undefined);
  });
});

describe('the language of a locale', () => {
  it('is that of its first part, when we speak it', () => {
    assert.equal(languageOfLocale('en-US'), 'en');
    assert.equal(languageOfLocale('pt-BR'), undefined);
    assert.equal(languageOfLocale(undefined), undefined);
  });

  it('is served only when there are answers in it', () => {
    assert.equal(isServed('nl', ['en']), false);
    assert.equal(isServed('en', ['en']), true);
  });
});

import assert from 'node:assert/strict';
import { splitIdentity } from '../../src/teams/identityWords.ts';

describe('as whom a typed customer is to be read', () => {
  for (const [text, customer, as] of [
    ['contoso as me', 'contoso', 'user'],
    ['Contoso AS MYSELF', 'Contoso', 'user'],
    ['tailspin toys as the app', 'tailspin toys', 'app'],
    ['contoso als mezelf', 'contoso', 'user'],
    ['contoso met de app', 'contoso', 'app'],
    ['contoso als ich selbst', 'contoso', 'user'],
    ['contoso mit der App', 'contoso', 'app'],
    ['contoso en tant que moi', 'contoso', 'user'],
    ['contoso comme l’application', 'contoso', 'app'],
    ['as me', '', 'user'],
    ['contoso', 'contoso', null],
    ['whereas me', 'whereas me', null],
    ['  ', '', null],
  ] as const) {
    it(`reads "${text}"`, () => {
      assert.deepEqual(splitIdentity(text), { customer, as });
    });
  }
});

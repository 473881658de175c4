import assert from 'node:assert/strict';
import { nearNames } from '../../src/teams/nearNames.ts';

const named = (name: string | null, domain: string | null = null) => ({ name, domain });
const FABRIKAM = named('Fabrikam', 'fabrikam.onmicrosoft.com');
const TAILSPIN = named('Tailspin Toys', 'tailspintoys.example');
const BAKERY = named('Liberty’s Delightful Bakery');
const ALL = [TAILSPIN, FABRIKAM, BAKERY, named(null, 'contoso.example'), named(null)];

describe('names that are near to what was typed', () => {
  for (const [typed, expected] of [
    ['fabrikan', FABRIKAM],
    ['Fabrikam', FABRIKAM],
    ['fabrikam.com', FABRIKAM],
    ['fábrikam please', FABRIKAM],
    ['customer fabrikam', FABRIKAM],
    ['tailspin toy', TAILSPIN],
    ['talispin', TAILSPIN],
    ['bakery of my aunt', BAKERY],
    ['libertys delightful', BAKERY],
  ] as const) {
    it(`find "${typed}"`, () => {
      const [found] = nearNames(typed, ALL);

      assert.equal(found, expected);
    });
  }

  for (const typed of ['', '   ', '***', 'fab', 'the', 'nothing like it', 'x'.repeat(10_000)]) {
    it(`find nothing for "${typed.slice(0, 20)}"`, () => {
      assert.deepEqual(nearNames(typed, ALL), []);
    });
  }

  it('begin with the closest', () => {
    const [one, two] = [named('Fabrikom'), named('Fabrikam')];

    assert.deepEqual(nearNames('fabrikam', [one, two]), [two, one]);
  });
});

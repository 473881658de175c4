import assert from 'node:assert/strict';
import { mailtoLink } from '../../src/cards/mailto.ts';

function bodyOf(link: string): string {
  return new URL(link).searchParams.get('body') ?? '';
}

describe('a mail that is filled in', () => {
  it('goes to the address, with subject and body as they were', () => {
    const body = 'Does "Reader" count? 100% & (really)\nYes + no: ü 漢 😀 ]';

    const link = mailtoLink('pec@contoso.example', { subject: 'PEC & more?', body });

    const url = new URL(link);
    assert.equal(url.pathname, 'pec@contoso.example');
    assert.equal(url.searchParams.get('subject'), 'PEC & more?');
    assert.equal(bodyOf(link), body.replace('\n', '\r\n'));
  });

  it('holds nothing that ends a link in Markdown, and no second header', () => {
    const link = mailtoLink('pec@contoso.example', {
      subject: 'a\r\nBcc: x@evil.example',
      body: ')](https://evil) &cc=x',
    });

    assert.doesNotMatch(link, /[()[\]<>\s]/);
    assert.deepEqual([...new URL(link).searchParams.keys()], ['subject', 'body']);
  });

  for (const [script, character] of [
    ['Latin', 'a'],
    ['Chinese', '漢'],
    ['emoji', '😀'],
    ['half a character', '\ud83d'],
  ] as const) {
    it(`is cut at a character where it is too long, in ${script}`, () => {
      const link = mailtoLink('pec@contoso.example', { subject: 'PEC', body: character.repeat(3_000) });

      assert.ok(link.length <= 1_900, `${link.length} characters`);
      assert.ok(link.length > 1_880, `${link.length} characters`);
      assert.equal(bodyOf(link).isWellFormed(), true);
    });
  }
});

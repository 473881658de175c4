import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';

describe('the pages that the app in Teams links to', () => {
  const bot = useBot();

  for (const [path, heading] of [
    ['/privacy', 'What is kept of whom, and for how long'],
    ['/terms', 'Terms of use'],
  ] as const) {
    it(`shows ${path} to a browser without a script, a frame or a stranger's file`, async () => {
      const response = await fetch(`${bot().url}${path}`);

      const html = await response.text();
      assert.equal(response.status, 200);
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
      assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.match(html, new RegExp(`<h1>${heading}</h1>`));
      assert.doesNotMatch(html, /<script|<iframe|src=/);
    });
  }
});

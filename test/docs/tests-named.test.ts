import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

describe('the table of what Teams asks', () => {
  it('names tests that are there', async () => {
    const text = await readFile(new URL('docs/teams-store.md', root), 'utf8');
    const named = [...text.matchAll(/`(test\/[\w./-]+\.ts)`/g)].map(([, file = '']) => file);

    assert.ok(named.length > 10);
    for (const file of new Set(named)) await assert.doesNotReject(access(new URL(file, root)), file);
  });
});

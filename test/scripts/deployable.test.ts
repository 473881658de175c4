import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { deployedManifest } from '../../scripts/deployable/manifest.ts';

const read = (name: string): Promise<string> => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');

async function deployedScripts(): Promise<Readonly<Record<string, string>>> {
  return deployedManifest(JSON.parse(await read('package.json')) as Record<string, unknown>).scripts;
}

describe('the package file that is deployed', () => {
  it('keeps what starts one of the bot’s programs, and drops what needs tools that are not there', async () => {
    const scripts = await deployedScripts();

    assert.deepEqual(Object.keys(scripts), ['start', 'ask', 'check', 'access', 'feedback', 'audit', 'admin']);
    for (const [name, command] of Object.entries(scripts)) assert.match(command, /^node bin\/run\.js [a-z]+$/, name);
  });

  it('has every command that those who operate the bot are told to use', async () => {
    const scripts = await deployedScripts();
    for (const [, name = ''] of (await read('docs/operations.md')).matchAll(/npm run (?:-s )?([\w:-]+)/g)) {
      assert.ok(name in scripts, name);
    }
  });

  it('keeps the dependencies as they are, so that the lock file still fits', async () => {
    const whole = JSON.parse(await read('package.json')) as Record<string, unknown>;
    const { scripts: _mine, ...deployed } = deployedManifest(whole);
    const { scripts: _all, ...expected } = whole;

    assert.deepEqual(deployed, expected);
  });
});

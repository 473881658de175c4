import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { load as parseYaml } from 'js-yaml';

const folder = new URL('../../.github/workflows/', import.meta.url);

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

describe('the workflows', () => {
  it('run scripts that the project has', async () => {
    const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands: string[] = [];
    for (const file of await readdir(folder)) {
      const { jobs } = parseYaml(await readFile(new URL(file, folder), 'utf8')) as Workflow;
      for (const { run } of Object.values(jobs).flatMap(({ steps }) => steps)) if (run) commands.push(run);
    }

    for (const command of commands) {
      for (const [, name = ''] of command.matchAll(/npm run (?:--?\w+ )*([\w:-]+)/g)) {
        assert.ok(manifest.scripts[name], `${name} in: ${command}`);
      }
      for (const [, script = ''] of command.matchAll(/node (scripts\/[\w./-]+)/g)) {
        await assert.doesNotReject(readFile(new URL(`../../${script}`, import.meta.url)), script);
      }
    }
    assert.ok(commands.some((command) => command === 'npm test'));
  });
});

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../src/cli/ask.ts', import.meta.url));

async function ask(args: readonly string[], input = ''): Promise<{ code: number | null; out: string; errors: string }> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: 'pipe' });
  child.stdin.end(input);
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, errors };
}

interface Line {
  readonly question: string;
  readonly lang: string;
  readonly id: string | null;
  readonly score: number;
  readonly answer: string;
  readonly links: readonly { readonly url: string }[];
  readonly alternatives: readonly { readonly id: string }[];
  readonly role?: string;
}

describe('npm run ask', function () {
  this.timeout(30_000);

  it('prints one JSON a line for each question and nothing else', async () => {
    const input = 'Why is there no PEC on the invoice?\nis vm contributor ok\n\nwhat is the weather tomorrow\n';

    const { code, out, errors } = await ask(['--json'], input);

    assert.equal(code, 0);
    assert.equal(errors, '');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    const [invoice, role, weather] = lines;
    assert.equal(lines.length, 3);
    assert.equal(invoice?.id, 'invoice');
    assert.ok(invoice.links.every(({ url }) => url.startsWith('https://')));
    assert.equal(role?.id, 'role');
    assert.equal(role.role, 'Virtual Machine Contributor');
    assert.equal(weather?.id, null);
    assert.deepEqual(weather.alternatives, []);
  });

  it('gives no verdict and no role to a name that no role has', async () => {
    const { out } = await ask(['--json', 'role', 'blablabla']);

    const line = JSON.parse(out) as Line;
    assert.equal(line.id, 'role');
    assert.equal(line.role, undefined);
    assert.match(line.answer, /blablabla/);
    assert.doesNotMatch(line.answer, /list of roles/);
  });

  it('answers a single question in words, with its source', async () => {
    const { code, out } = await ask(['Does', 'Azure', 'Lighthouse', 'earn', 'PEC?']);

    assert.equal(code, 0);
    assert.match(out, /^Does Azure Lighthouse earn PEC\?/);
    assert.match(out, /Source: .*https:\/\/learn\.microsoft\.com/);
  });

  it('answers in the language that it is asked for, whatever the language of the question', async () => {
    const { out } = await ask(['--lang', 'nl', 'Does', 'Azure', 'Lighthouse', 'earn', 'PEC?']);

    assert.match(out, /^Bron: .*https:\/\/learn\.microsoft\.com/m);
  });

  it('refuses a language that it does not speak', async () => {
    const { code, out, errors } = await ask(['--lang', 'xx', 'Does', 'Reader', 'count?']);

    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(errors, /--lang/);
  });

  it('says how it is used, without a stack, when it does not know an option', async () => {
    const { code, out, errors } = await ask(['--nonsense']);

    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(errors, /npm run ask/);
    assert.doesNotMatch(errors, /\n\s+at /);
  });
});

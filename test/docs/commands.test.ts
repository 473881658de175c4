import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Documents with commands that a reader types. */
async function documents(): Promise<readonly string[]> {
  const docs = (await readdir(path.join(root, 'docs'))).filter((name) => name.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', ...docs.map((name) => `docs/${name}`)];
}

async function commandsIn(file: string): Promise<readonly string[]> {
  const text = await readFile(path.join(root, file), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);
  const inTables = [...text.matchAll(/^\| `(npm run [^`]+)`/gm)].map(([, command = '']) => command);
  return [...blocks.flatMap((block) => block.split('\n')).filter((line) => line.trim() !== ''), ...inTables];
}

/**
 * What is harmless and needs nobody else: run as it stands, with what the command leaves behind in a folder of its own.
 * The others are of Azure and Docker, or start what does not end; their form is checked.
 */
const RUN = /^npm run (?:-s )?(?:ask|check|access|audit|feedback|admin|package)\b/;
/** What a command may end with: a check says 1 where something does not earn, 2 where there is no bot yet to ask. */
const FINE: ReadonlySet<number> = new Set([0, 1, 2]);
const PACKAGE_VALUES = {
  TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
  BOT_ID: '00000000-0000-4000-8000-000000000002',
  BOT_DOMAIN: 'bot.contoso.example',
  SSO_CLIENT_ID: '00000000-0000-4000-8000-000000000003',
  SSO_APP_ID_URI: 'api://botid-00000000-0000-4000-8000-000000000003',
};

/** The command with everything that it writes in the folder, and a file there for what stands for one. */
function intoFolder(line: string, folder: string): string {
  const named = line.replace(/\b(?:FILE|[\w-]+\.(?:pdf|jsonl))$/, (name) => path.join(folder, name));
  if (named.includes('run package')) return `${named} --out ${path.join(folder, 'app.zip')}`;
  return named.includes('run access') ? `${named} --out ${path.join(folder, 'access')}` : named;
}

describe('the commands in the documents', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pec-docs-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('are ones that a shell reads', async () => {
    for (const file of await documents()) {
      for (const command of await commandsIn(file)) {
        await assert.doesNotReject(run('bash', ['-n', '-c', command]), `${file}: ${command}`);
      }
    }
  });

  it('name scripts that the project has, also within a sentence', async () => {
    const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as { scripts: object };
    for (const file of await documents()) {
      const text = await readFile(path.join(root, file), 'utf8');
      for (const [, name = ''] of text.matchAll(/npm run (?:-s |--silent )?([\w:-]+)/g)) {
        assert.ok(name in scripts, `${file}: npm run ${name}`);
      }
    }
  });

  it('do what they say where they need nobody else', async () => {
    const commands = (await Promise.all((await documents()).map(commandsIn))).flat().filter((line) => RUN.test(line));
    assert.ok(commands.length >= 1);
    for (const command of new Set(commands)) {
      const line = command.replace(/\s+#.*$/, '');
      const isPackage = line.includes('run package');
      const env = { ...process.env, DATA_DIR: path.join(folder, 'data'), ...(isPackage ? PACKAGE_VALUES : {}) };
      const typed = intoFolder(line, folder);
      const code = await run('bash', ['-c', typed], { cwd: root, env }).then(
        () => 0,
        (error: { code?: number; stderr?: string }) => {
          assert.doesNotMatch(error.stderr ?? '', /\n\s+at /, `a stack from: ${line}`);
          return error.code ?? -1;
        },
      );
      assert.ok(isPackage ? code === 0 : FINE.has(code), `${line} ended with ${code}`);
    }
  });
});

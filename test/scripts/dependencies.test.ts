import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly name: string;
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly optionalDependencies: Versions;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string }>>;
}

interface Bom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

/** Whether a name on the page means the package; `@scope/*` means all of a scope. */
function covers(named: string, name: string): boolean {
  return named.endsWith('/*') ? name.startsWith(named.slice(0, -1)) : named === name;
}

describe('the list of dependencies', () => {
  let manifest: Manifest;
  let lock: Lock;
  let document: string;
  before(async () => {
    manifest = await readJson<Manifest>(join(ROOT, 'package.json'));
    lock = await readJson<Lock>(join(ROOT, 'package-lock.json'));
    document = await readFile(join(ROOT, 'docs/dependencies.md'), 'utf8');
  });
  const direct = (): readonly string[] =>
    [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(Object.keys);
  /** The rows of the tables: the packages that each names, and its licence cell. */
  const rows = () =>
    document
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => {
        const [, names = '', , licences = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
        return { names: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), licences };
      });

  it('names every package that is depended on directly', () => {
    const named = [...document.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);
    const missing = direct().filter((name) => !named.some((each) => covers(each, name)));

    assert.deepEqual(missing, []);
  });

  it('names no package in its tables that is not depended on', () => {
    const gone = rows().flatMap(({ names }) => names.filter((name) => !direct().some((each) => covers(name, each))));

    assert.deepEqual(gone, []);
  });

  it('states the licence that each package states itself', () => {
    const wrong = rows().flatMap(({ names, licences }) => {
      const stated = licences.split(', ');
      return names.flatMap((name, index) => {
        const real = lock.packages[`node_modules/${name}`]?.license;
        const said = stated.length === names.length ? stated[index] : stated[0];
        return real === undefined || real.startsWith('SEE LICENSE') || said === real ? [] : [`${name}: ${real}`];
      });
    });

    assert.deepEqual(wrong, []);
  });

  it('fits the lock file: nothing is missing, superfluous or of a version that was not asked for', async () => {
    await assert.doesNotReject(run('npm', ['ls', '--all', '--package-lock-only'], { cwd: ROOT, maxBuffer: 2 ** 25 }));
  });

  it('comes as a bill of materials of what is deployed, with exact versions and nothing of the tests', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pec-sbom-'));
    const path = join(folder, 'sbom.cdx.json');

    await run(process.execPath, ['scripts/sbom.ts', '--out', path], { cwd: ROOT });

    const text = await readFile(path, 'utf8');
    await rm(folder, { recursive: true });
    const bom = JSON.parse(text) as Bom;
    assert.deepEqual([bom.bomFormat, bom.metadata.component.name], ['CycloneDX', manifest.name]);
    const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`));
    const wanted = Object.entries(manifest.dependencies).map(([name, version]) => `${name}@${version}`);
    assert.deepEqual(
      wanted.filter((each) => !listed.has(each)),
      [],
    );
    assert.equal(
      bom.components.some(({ name }) => name === 'mocha'),
      false,
    );
    assert.doesNotMatch(text, /localhost|127\.0\.0\.1|file:/);
  });
});

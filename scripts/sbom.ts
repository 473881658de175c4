import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

/**
 * `npm run sbom`: writes what a deployed bot is made of, as CycloneDX. npm makes the list from the lock file, so that it
 * is that of every installation and not of this one.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'artifacts/sbom.cdx.json' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
const MOST_BYTES = 64 * 1_024 * 1_024;
const DEVELOPMENT = 'cdx:npm:package:development';

interface Component {
  readonly 'bom-ref': string;
  readonly properties?: readonly { readonly name: string }[];
}

interface Bom {
  readonly metadata: { readonly component: object };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** Without what is there for development only. npm's own `--omit=dev` leaves out what both sides depend on. */
function deployed(bom: Bom, name: string): Bom {
  const components = bom.components.filter(
    ({ properties = [] }) => !properties.some((each) => each.name === DEVELOPMENT),
  );
  const gone = new Set(bom.components.filter((each) => !components.includes(each)).map((each) => each['bom-ref']));
  const dependencies = bom.dependencies
    .filter(({ ref }) => !gone.has(ref))
    .map(({ dependsOn = [], ...rest }) => ({ ...rest, dependsOn: dependsOn.filter((ref) => !gone.has(ref)) }));
  // npm names the product after the folder that it happens to stand in.
  const metadata = { ...bom.metadata, component: { ...bom.metadata.component, name } };
  return { ...bom, metadata, components, dependencies };
}

const { name } = JSON.parse(await readFile(`${root}/package.json`, 'utf8')) as { readonly name: string };
const asked = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'];
const { stdout } = await promisify(execFile)('npm', asked, { cwd: root, maxBuffer: MOST_BYTES });
const bom = deployed(JSON.parse(stdout) as Bom, name);

await mkdir(dirname(values.out), { recursive: true });
await writeFile(values.out, `${JSON.stringify(bom, null, 2)}\n`);
console.log(`${values.out}: ${bom.components.length} packages`);

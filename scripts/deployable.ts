/**
 * Puts what runs in production, and nothing else, into a folder: `npm run deployable [-- --to FOLDER]`.
 * The container image and the App Service package are this folder.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { deployedManifest } from './deployable/manifest.ts';
import { prune } from './deployable/prune.ts';
import { sizeOf } from './deployable/size.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: { to: { type: 'string', default: path.join(root, 'artifacts/deploy') } },
});
const target = path.resolve(options.to);

/** What the running bot reads. */
const SHIPPED = ['bin', 'knowledge', 'adaptive-cards', 'package.json', 'package-lock.json', 'LICENSE'];
/** What people read at an address of the bot's own. */
const PAGES = ['docs/privacy.md', 'docs/terms.md'];
const MEGABYTE = 1_000_000;

await rm(target, { recursive: true, force: true });
await mkdir(path.join(target, 'docs'), { recursive: true });
const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
await run(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', path.join(target, 'dist')], {
  cwd: root,
});
for (const name of [...SHIPPED, ...PAGES])
  await cp(path.join(root, name), path.join(target, name), { recursive: true });
const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
await writeFile(path.join(target, 'package.json'), `${JSON.stringify(deployedManifest(manifest), null, 2)}\n`);

// Install scripts are of packages that are left out, or delete what is not there.
const leaner = ['ci', '--omit=dev', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
await run('npm', leaner, { cwd: target, maxBuffer: 16 * MEGABYTE });
const before = await sizeOf(path.join(target, 'node_modules'));
await prune(path.join(target, 'node_modules'));
const after = await sizeOf(path.join(target, 'node_modules'));

console.log(target);
console.log(
  `node_modules: ${megabytes(after)} MB; ${megabytes(before - after)} MB of maps, types and sources left out`,
);

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(0);
}

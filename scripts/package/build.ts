import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { fillIn } from './environment.ts';
import type { Values } from './environment.ts';
import { faultsOf } from './validate.ts';
import type { Files } from './validate.ts';

/** The oldest time that a ZIP can hold: the same sources give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Everything that goes into the package, with the environment's values filled in. */
export async function filesOf(source: string, values: Values): Promise<Files> {
  const filled = async (file: string) => {
    const template = await readFile(path.join(source, file), 'utf8');
    return new TextEncoder().encode(fillIn(template, values, file));
  };
  const manifest = await filled('manifest.json');
  const { icons, localizationInfo } = JSON.parse(new TextDecoder().decode(manifest)) as {
    readonly icons: Readonly<Record<string, string>>;
    readonly localizationInfo: { readonly additionalLanguages: readonly { readonly file: string }[] };
  };
  const files: Record<string, Uint8Array> = { 'manifest.json': manifest };
  for (const icon of Object.values(icons)) files[icon] = await readFile(path.join(source, icon));
  for (const { file } of localizationInfo.additionalLanguages) files[file] = await filled(file);
  return files;
}

/**
 * Writes the package that is uploaded to Teams.
 * @returns what is wrong with it, and then nothing is written.
 */
export async function buildPackage(source: string, values: Values, target: string): Promise<readonly string[]> {
  const files = await filesOf(source, values);
  const faults = await faultsOf(files);
  if (faults.length > 0) return faults;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, zipSync(files, { mtime: NO_TIME }));
  return [];
}

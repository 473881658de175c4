import { randomUUID } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { fillIn, keepInEnvironment, readEnvironment } from './environment.ts';
import type { Environment, Values } from './environment.ts';
import { faultsOf } from './validate.ts';
import type { Files } from './validate.ts';

/** The oldest time that a ZIP can hold: the same sources give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

export interface Asked {
  /** The folder of the manifest. */
  readonly source: string;
  /** The folder of the environments' files. */
  readonly environments: string;
  /** Which environment. */
  readonly name: string;
  /** The file to write. */
  readonly target: string;
}

/**
 * Makes the package of an environment. An app without an id gets one, which the environment's file keeps: with another id,
 * Teams would take the next package for another app.
 * @returns what is wrong with it, and then nothing is written.
 */
export async function packageOf(asked: Asked, process: Environment): Promise<readonly string[]> {
  const values = await readEnvironment(asked.environments, asked.name, process);
  const id = values['TEAMS_APP_ID'] || randomUUID();
  const faults = await buildPackage(asked.source, { ...values, TEAMS_APP_ID: id }, asked.target);
  if (faults.length === 0 && !values['TEAMS_APP_ID']) {
    await keepInEnvironment(asked.environments, asked.name, 'TEAMS_APP_ID', id);
  }
  return faults;
}

/** Everything that goes into the package, with the environment's values filled in. */
export async function filesOf(source: string, given: Values): Promise<Files> {
  const appIdUri = given['SSO_APP_ID_URI'] || `api://botid-${given['SSO_CLIENT_ID']}`;
  const values: Values = { ...given, SSO_APP_ID_URI: appIdUri };
  const filled = async (file: string) => {
    const template = await readFile(path.join(source, file), 'utf8');
    const text = file === 'manifest.json' && !values['SSO_CLIENT_ID'] ? withoutSignIn(template) : template;
    return new TextEncoder().encode(fillIn(text, values, file));
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

/** The manifest of a bot that nobody signs in to. */
function withoutSignIn(template: string): string {
  const { webApplicationInfo: _left, ...manifest } = JSON.parse(template) as Record<string, unknown>;
  return JSON.stringify(manifest, null, 2);
}

/**
 * Writes the package that is uploaded to Teams.
 * @returns what is wrong with it, and then nothing is written.
 */
async function buildPackage(source: string, values: Values, target: string): Promise<readonly string[]> {
  const files = await filesOf(source, values);
  const faults = await faultsOf(files);
  if (faults.length > 0) return faults;
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, zipSync(files, { mtime: NO_TIME }));
  return [];
}

import { readFile, writeFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';

/** What may stand in the place of `${{NAME}}`. */
export type Values = Readonly<Record<string, string>>;

/** The process's own variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

const NAME = /^[a-z0-9-]{1,30}$/;

/**
 * The values of one environment: its file, outdone by the process's own variables where these are not empty.
 * @throws Error with advice where there is no such environment.
 */
export async function readEnvironment(folder: string, name: string, process: Environment) {
  if (!NAME.test(name)) throw new Error(`"${name}" is no name of an environment.`);
  const path = `${folder}/.env.${name}`;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`There is no ${path}. Environments are the files env/.env.NAME.`);
  });
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(parseEnv(text))) values[key] = process[key] || (value ?? '');
  return values satisfies Values;
}

/** Writes a value into the line of an environment's file that is there for it. */
export async function keepInEnvironment(folder: string, name: string, key: string, value: string): Promise<void> {
  const path = `${folder}/.env.${name}`;
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(new RegExp(`^${key}=.*$`, 'm'), `${key}=${value}`));
}

const PLACEHOLDER = /\$\{\{([A-Z0-9_]+)\}\}/g;

/** Where an empty value is meant. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['APP_NAME_SUFFIX']);

/** The names of the placeholders in a text. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}

/**
 * Fills the placeholders of a JSON text in.
 * @throws Error which names every value that is missing.
 */
export function fillIn(text: string, values: Values, file: string): string {
  const missing = placeholdersOf(text).filter((name) => !values[name] && !MAY_BE_EMPTY.has(name));
  if (missing.length > 0) {
    throw new Error(`${file} needs ${missing.join(', ')}: set them in the environment's file or as variables.`);
  }
  // Within JSON's own quotes, so that no value can end them.
  return text.replace(PLACEHOLDER, (_, name: string) => JSON.stringify(values[name] ?? '').slice(1, -1));
}

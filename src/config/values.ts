import { readFileSync } from 'node:fs';
import { isGuid } from '../pec/profile.ts';

/** What a process is started with; a parameter, so that a test gives its own. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration is wrong. The message says which variable, what is wrong with it and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * App Service hands a reference on as it stands where the secret is missing or the identity may not read it.
 * @throws ConfigError where a variable still holds one.
 */
export function refuseUnresolved(env: Environment): void {
  const name = Object.keys(env).find((key) => env[key]?.startsWith('@Microsoft.KeyVault('));
  if (name) {
    throw new ConfigError(
      `${name} is a reference to a key vault that App Service could not resolve: the secret is not there, or the bot's identity may not read it. Set the secret, give the identity Key Vault Secrets User, and change any app setting so that it is read again.`,
    );
  }
}

/** Whether a host, as it stands in a URL or in `HOST`, is this very machine. */
export function isLoopback(host: string): boolean {
  return ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(host);
}

/** The value of the variable among those allowed. @throws ConfigError that names them. */
export function oneOf<const T extends string>(env: Environment, name: string, values: readonly T[], fallback: T): T {
  const value = env[name] || fallback;
  const found = values.find((candidate) => candidate === value);
  if (!found) throw new ConfigError(`${name} is "${value}". Use one of: ${values.join(', ')}.`);
  return found;
}

export function integer(env: Environment, name: string, fallback: number, least: number, most: number): number {
  const text = env[name] || String(fallback);
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ConfigError(`${name} is "${text}". Use a whole number from ${least} to ${most}.`);
  }
  return value;
}

export function flag(env: Environment, name: string, fallback: boolean): boolean {
  return oneOf(env, name, ['true', 'false'] as const, fallback ? 'true' : 'false') === 'true';
}

export function requiredGuid(env: Environment, name: string): string {
  const value = env[name] ?? '';
  if (!isGuid(value)) throw new ConfigError(`${name} must be a GUID${value ? '' : ', and is not set'}.`);
  return value.toLowerCase();
}

export function guidList(env: Environment, name: string): readonly string[] {
  const values = (env[name] ?? '').split(',').map((value) => value.trim().toLowerCase());
  const wrong = values.find((value) => value !== '' && !isGuid(value));
  if (wrong) throw new ConfigError(`${name} must hold GUIDs, separated by commas; "${wrong}" is not one.`);
  return values.filter((value) => value !== '');
}

/** An address without a slash at the end. @throws ConfigError where it is not https. */
export function httpsUrl(env: Environment, name: string, fallback: string): string {
  const text = env[name] || fallback;
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
    throw new ConfigError(`${name} is "${text}". Use an https address such as ${fallback}.`);
  }
  return text.replace(/\/+$/, '');
}

/** A file that the variable points to, whole. @throws ConfigError where it cannot be read. */
export function readText(path: string, variable: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`${variable}: cannot read the file ${path}.`, { cause: error });
  }
}

/** The same path, once the file is known to hold what signing in needs: a certificate and its private key. */
export function certificateFile(path: string, variable: string): string {
  const text = readText(path, variable);
  if (!/-BEGIN CERTIFICATE-/.test(text) || !/-BEGIN (?:\w+ )*PRIVATE KEY-/.test(text)) {
    throw new ConfigError(`${variable}: ${path} must hold a certificate and its private key, both as PEM.`);
  }
  return path;
}

import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** What Node never loads when the bot runs: maps and types for tools, and sources beside what was built from them. */
const NEVER_LOADED = [/\.map$/, /\.d\.[cm]?ts$/, /\.tsbuildinfo$/];

/** Builds for browsers and languages of packages that ship many, by the folder in the package. */
const LEFT_OUT: readonly string[] = [
  // Only the part of the SDK that talks to models needs it, and that part is not loaded.
  'gpt-tokenizer',
  '@azure/*/dist/browser',
  '@azure/*/dist/react-native',
  'openai/src',
];

/** Deletes what is never loaded. Licences stay where they are. */
export async function prune(modules: string): Promise<void> {
  for (const pattern of LEFT_OUT) {
    for (const folder of await expand(modules, pattern)) await rm(folder, { recursive: true, force: true });
  }
  const entries = await readdir(modules, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (entry.isFile() && NEVER_LOADED.some((pattern) => pattern.test(entry.name))) {
      await rm(path.join(entry.parentPath, entry.name));
    }
  }
}

/** The folders that a pattern with at most one star, for a whole name, means. */
async function expand(modules: string, pattern: string): Promise<readonly string[]> {
  const [head = '', tail] = pattern.split('/*/');
  if (tail === undefined) return [path.join(modules, pattern)];
  const names = await readdir(path.join(modules, head)).catch(() => []);
  return names.map((name) => path.join(modules, head, name, tail));
}

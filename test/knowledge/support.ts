import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The knowledge that ships. */
export const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../../knowledge/', import.meta.url));

/** Runs with a copy of the shipped knowledge in which one file is different, and removes the copy afterwards. */
export async function withChangedFile(
  file: string,
  content: string | undefined,
  run: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  try {
    await cp(KNOWLEDGE_FOLDER, folder, { recursive: true });
    if (content === undefined) await rm(join(folder, file));
    else await writeFile(join(folder, file), content);
    await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

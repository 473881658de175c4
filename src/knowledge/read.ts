import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod/v4';
import { KnowledgeError } from './errors.ts';

/**
 * Reads one file of the knowledge and checks it against its schema.
 * @throws KnowledgeError naming the file and the field.
 */
export async function read<T extends z.ZodType>(
  folder: string,
  file: string,
  expected: T,
  parser: (text: string) => unknown,
): Promise<z.infer<T>> {
  const text = await readText(folder, file);
  return check(file, expected, () => parser(text));
}

/** @throws KnowledgeError where the file is not there. */
export async function readText(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), 'utf8');
  } catch (cause) {
    throw new KnowledgeError(file, '', 'cannot be read', { cause });
  }
}

/** @throws KnowledgeError naming the first field that is not as expected. */
export function check<T extends z.ZodType>(file: string, expected: T, parsed: () => unknown): z.infer<T> {
  let value: unknown;
  try {
    value = parsed();
  } catch (cause) {
    throw new KnowledgeError(file, '', 'is not well-formed', { cause });
  }

  const result = expected.safeParse(value);
  if (result.success) return result.data;

  const [issue] = result.error.issues;
  throw new KnowledgeError(file, issue?.path.join('.') ?? '', issue?.message ?? 'is not as expected');
}

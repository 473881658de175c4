import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod/v4';

const baselineSchema = z.record(
  z.string(),
  z.strictObject({ hash: z.string().regex(/^[0-9a-f]{64}$/), acceptedOn: z.iso.date() }),
);

/** By page id: the hash of the text that somebody read and accepted, and when (calendar day, ISO 8601). */
export type Baseline = Readonly<z.infer<typeof baselineSchema>>;

export async function readBaseline(file: URL): Promise<Baseline> {
  return baselineSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Sorted by id, so that a change shows as the lines that it is about. */
export async function writeBaseline(file: URL, baseline: Baseline): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(baseline).sort(([left], [right]) => (left < right ? -1 : 1)));
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

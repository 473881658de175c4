import { readFile } from 'node:fs/promises';
import { z } from 'zod/v4';

const questionSchema = z.object({
  q: z.string(),
  lang: z.enum(['en', 'nl', 'de', 'fr']),
  /** A topic, `role`, or null for a question that must be refused. */
  id: z.string().nullable(),
  kind: z.string().default('phrasing'),
  role: z.string().nullish(),
  /** False for a role that exists and is not on the list. */
  listed: z.boolean().optional(),
  /** Other answers that are right too. */
  accept: z.array(z.string()).default([]),
});

/** A question with its right answer. */
export type Question = z.infer<typeof questionSchema>;

/** Reads questions from a file with one JSON a line. */
export async function readQuestions(file: URL): Promise<Question[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim());
  return lines.map((line) => questionSchema.parse(JSON.parse(line)));
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { encodeModel, fingerprintOf } from '../src/knowledge/model/file.ts';
import { modelFile } from '../src/knowledge/model/load.ts';
import { trainModel } from '../src/knowledge/model/train.ts';

/** Trains the search of each language and writes it to knowledge/model. The same knowledge gives the same bytes. */
const FOLDER = fileURLToPath(new URL('../knowledge/', import.meta.url));

const knowledge = await loadKnowledge(FOLDER);
for (const language of knowledge.languages) {
  const known = knowledge.in(language);
  const bytes = encodeModel(trainModel(known), fingerprintOf(known));
  const file = modelFile(FOLDER, language);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  console.log(`${language}: ${known.topics.length} topics, ${(bytes.length / 1e6).toFixed(2)} MB`);
}

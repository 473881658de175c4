import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnswerer, type Answerer } from '../../src/knowledge/answerer.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { loadModels } from '../../src/knowledge/model/load.ts';
import type { Models } from '../../src/knowledge/model/model.ts';

/** The knowledge that ships. */
export const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../../knowledge/', import.meta.url));

export interface ShippedKnowledge {
  readonly knowledge: Knowledge;
  readonly models: Models;
  readonly answerer: Answerer;
}

/** The knowledge that ships with the models that ship beside it. */
export async function loadShipped(): Promise<ShippedKnowledge> {
  const knowledge = await loadKnowledge(KNOWLEDGE_FOLDER);
  const models = await loadModels(KNOWLEDGE_FOLDER, knowledge);
  return { knowledge, models, answerer: createAnswerer(knowledge, models) };
}

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

/** The questions of the knowledge, as people ask them, that something else takes for its own, except those of some topics. */
export function takenFrom(
  knowledge: Knowledge,
  takes: (text: string) => unknown,
  except: readonly string[] = [],
): readonly string[] {
  return knowledge.languages.flatMap((language) =>
    knowledge
      .in(language)
      .topics.filter(({ id }) => !except.includes(id))
      .flatMap(({ question, phrasings }) => [question, ...phrasings].filter((text) => Boolean(takes(text)))),
  );
}

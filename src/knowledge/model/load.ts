import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../i18n/languages.ts';
import type { Knowledge } from '../knowledge.ts';
import { decodeModel, fingerprintOf } from './file.ts';
import type { Models, SearchModel } from './model.ts';
import { trainModel } from './train.ts';

/** Where the model of a language lies within the folder of the knowledge. */
export function modelFile(folder: string, language: Language): string {
  return join(folder, 'model', `${language}.bin`);
}

export interface LoadModelsOptions {
  /** Told of each language whose file is missing or was trained on other knowledge; its model is then trained now. */
  readonly onStale?: (language: Language) => void;
}

/** Loads the models that `npm run train` made of the knowledge. Training one instead takes up to a second. */
export async function loadModels(
  folder: string,
  knowledge: Knowledge,
  { onStale }: LoadModelsOptions = {},
): Promise<Models> {
  const models = new Map<Language, SearchModel>();
  for (const language of knowledge.languages) {
    const known = knowledge.in(language);
    const file = await readIfThere(modelFile(folder, language));
    const model = file && decodeModel(file, fingerprintOf(known));
    if (!model) onStale?.(language);
    models.set(language, model ?? trainModel(known));
  }
  return models;
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

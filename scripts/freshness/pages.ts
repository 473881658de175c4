import { readFile } from 'node:fs/promises';
import { load as parseYaml } from 'js-yaml';
import { linksSchema } from '../../src/knowledge/schema.ts';
import { PAGES } from '../../src/pec/links.ts';

/** A page of Microsoft's that the bot points to. */
export interface SourcePage {
  /** The id in `links.yaml`, or that of the rules' table with `rules.` before it. */
  readonly id: string;
  readonly url: string;
  /** Calendar day, ISO 8601; null for a page of the rules that no answer points to. */
  readonly lastVerified: string | null;
}

/** Every page that an answer or a rule points to, each address once. */
export async function readPages(linksFile: URL): Promise<readonly SourcePage[]> {
  const links = linksSchema.parse(parseYaml(await readFile(linksFile, 'utf8')));
  const ofAnswers = Object.entries(links).map(([id, { url, lastVerified }]) => ({ id, url, lastVerified }));
  const known = new Set(ofAnswers.map(({ url }) => url));
  const ofRules = Object.entries(PAGES)
    .filter(([, { url }]) => !known.has(url))
    .map(([id, { url }]) => ({ id: `rules.${id}`, url, lastVerified: null }));
  return [...ofAnswers, ...ofRules];
}

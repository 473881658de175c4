import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { load as parseYaml } from 'js-yaml';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { KnowledgeError } from './errors.ts';
import type { GlossaryEntry, Knowledge, LanguageKnowledge, Link, Topic } from './knowledge.ts';
import { check, read, readText } from './read.ts';
import { roleCatalogue } from './role-catalogue.ts';
import * as schema from './schema.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;

interface Shared {
  readonly catalogue: readonly schema.CatalogueEntry[];
  readonly links: Readonly<Record<string, Link>>;
  readonly glossary: Readonly<Record<string, readonly GlossaryEntry[]>>;
  readonly concepts: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly outOfScope: Readonly<Record<string, readonly string[]>>;
  readonly everyday: Readonly<Record<string, string>>;
}

/**
 * Reads everything the bot knows from a folder and checks it against its schemas.
 * A language is served when it has a folder under `faq`; then it must hold every topic.
 * @throws KnowledgeError naming the file and the field, when something is missing or not as it should be.
 */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  const [catalogue, links, glossary, concepts, outOfScope, everyday, roles, roleWords, unlistedRoles, thresholds] =
    await Promise.all([
      read(folder, 'topics.yaml', schema.topicsSchema, parseYaml),
      read(folder, 'links.yaml', schema.linksSchema, parseYaml),
      read(folder, 'glossary.yaml', schema.glossarySchema, parseYaml),
      read(folder, 'concepts.yaml', schema.conceptsSchema, parseYaml),
      read(folder, 'out-of-scope.yaml', schema.outOfScopeSchema, parseYaml),
      read(folder, 'everyday.yaml', schema.everydaySchema, parseYaml),
      read(folder, 'roles.json', schema.rolesSchema, JSON.parse),
      read(folder, 'role-words.yaml', schema.roleWordsSchema, parseYaml),
      read(folder, 'unlisted-roles.json', schema.unlistedRolesSchema, JSON.parse),
      read(folder, 'thresholds.json', schema.thresholdsSchema, JSON.parse),
    ]);
  checkCatalogue(catalogue, links);

  const folders = await readdir(join(folder, 'faq'));
  const languages = LANGUAGES.filter((language) => folders.includes(language));
  const shared = { catalogue, links, glossary, concepts, outOfScope, everyday };
  const known = withEnglish(await Promise.all(languages.map((language) => readLanguage(folder, language, shared))));

  const byLanguage = new Map(known.map((one) => [one.language, one]));
  const byId = new Map(known.flatMap((one) => one.topics.map((topic) => [`${one.language} ${topic.id}`, topic])));
  const first = byLanguage.get('en') ?? known[0];
  if (!first) throw new KnowledgeError('faq', '', 'no language has a folder here');
  const otherwise = thresholds.languages['en'];
  if (!otherwise) throw new KnowledgeError('thresholds.json', 'languages.en', 'is missing');

  return {
    languages,
    in: (language) => byLanguage.get(language) ?? first,
    topic: (id, language) => byId.get(`${language} ${id}`) ?? byId.get(`${first.language} ${id}`),
    thresholds: (language) => thresholds.languages[language] ?? otherwise,
    roles: roleCatalogue(roles.roles),
    roleVocabulary: {
      source: { title: roleWords.title, url: roles.source, lastVerified: roles.lastVerified },
      words: roleWords.words,
      unlisted: unlistedRoles.names,
    },
  };
}

async function readLanguage(folder: string, language: Language, shared: Shared): Promise<LanguageKnowledge> {
  const texts = await Promise.all(
    shared.catalogue.map(async ({ id }) => {
      const file = `faq/${language}/${id}.md`;
      const [, head = '', body = ''] = FRONT_MATTER.exec(await readText(folder, file)) ?? [];
      if (!head) throw new KnowledgeError(file, '', 'expected front matter between two lines of "---"');
      if (!body.trim()) throw new KnowledgeError(file, 'answer', 'expected an answer below the front matter');

      return { id, ...check(file, schema.faqSchema, () => parseYaml(head)), answer: body.trim() };
    }),
  );
  const questions = new Map(texts.map(({ id, question }) => [id, question]));

  const topics = shared.catalogue.map((entry, index): Topic => {
    const { question = '', answer = '', phrasings = [] } = texts[index] ?? {};
    return {
      ...entry,
      question,
      answer,
      phrasings,
      links: entry.links.flatMap((link) => shared.links[link] ?? []),
      related: entry.related.map((id) => ({ id, question: questions.get(id) ?? id })),
    };
  });
  return {
    language,
    topics,
    glossary: shared.glossary[language] ?? [],
    concepts: shared.concepts[language] ?? [],
    outOfScope: shared.outOfScope[language] ?? [],
    everyday: shared.everyday[language]?.split(/\s+/) ?? [],
  };
}

/** Puts English beside each other language: the topics are the same, in the same order. */
function withEnglish(known: readonly LanguageKnowledge[]): readonly LanguageKnowledge[] {
  const english = known.find(({ language }) => language === 'en');
  return known.map((one) => (english && one !== english ? { ...one, english } : one));
}

function checkCatalogue(catalogue: Shared['catalogue'], links: Shared['links']): void {
  const ids = new Set<string>();
  for (const [index, topic] of catalogue.entries()) {
    if (ids.has(topic.id)) throw new KnowledgeError('topics.yaml', `${index}.id`, `"${topic.id}" is used twice`);
    ids.add(topic.id);
  }

  for (const [index, topic] of catalogue.entries()) {
    const link = topic.links.find((id) => !(id in links));
    if (link) throw new KnowledgeError('topics.yaml', `${index}.links`, `"${link}" is not in links.yaml`);
    const related = topic.related.find((id) => !ids.has(id));
    if (related) throw new KnowledgeError('topics.yaml', `${index}.related`, `"${related}" is not a topic`);
  }
}

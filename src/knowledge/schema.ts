import { z } from 'zod/v4';
import { TOPIC_ACTIONS } from './knowledge.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');
const text = z.string().trim().min(1);
const day = z.iso.date();
const guid = z.guid().lowercase();

const linkSchema = z.strictObject({
  title: text,
  url: z.url({ protocol: /^https$/ }),
  lastVerified: day,
});

export const linksSchema = z.record(id, linkSchema);

export const topicsSchema = z.array(
  z.strictObject({
    id,
    category: text,
    links: z.array(id).min(1),
    related: z.array(id).default([]),
    lastVerified: day,
    actions: z.array(z.enum(TOPIC_ACTIONS)).default([]),
  }),
);
export type CatalogueEntry = z.infer<typeof topicsSchema>[number];

const glossary = z.array(z.strictObject({ term: text, synonyms: z.array(text).min(1) }));

export const glossarySchema = z.record(z.string(), glossary);

export const conceptsSchema = z.record(z.string(), z.array(z.array(text).min(2)));

export const outOfScopeSchema = z.record(z.string(), z.array(text));

/** Words of one language between spaces. */
export const everydaySchema = z.record(z.string(), text);

export const faqSchema = z.strictObject({
  question: text,
  phrasings: z.array(text).min(1),
});

export const rolesSchema = z.strictObject({
  source: z.url({ protocol: /^https$/ }),
  sourceDate: day,
  lastVerified: day,
  roles: z.array(
    z.strictObject({
      roleDefinitionId: guid,
      name: text,
      pageName: text,
      eligible: z.boolean(),
      lighthouse: z.enum(['yes', 'no', 'limited']),
    }),
  ),
});

export const roleWordsSchema = z.strictObject({
  title: text,
  words: glossary,
});

export const unlistedRolesSchema = z.strictObject({
  source: z.url({ protocol: /^https$/ }),
  sourceDate: day,
  lastVerified: day,
  names: z.array(text),
});

const share = z.number().min(0).max(1);

export const thresholdsSchema = z.strictObject({
  measured: day,
  languages: z.record(
    z.string(),
    z.strictObject({
      known: z.number(),
      guess: share,
      weak: share,
      tie: share,
      figures: z.record(z.string(), z.number()),
    }),
  ),
});

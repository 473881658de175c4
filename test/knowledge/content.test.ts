import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { load as parseYaml } from 'js-yaml';
import { z } from 'zod/v4';

const ROOT = new URL('../../knowledge/', import.meta.url);
const FAQ = new URL('faq/', ROOT);
const LINK_HOSTS: readonly string[] = ['learn.microsoft.com'];
const MIN_ANSWER_WORDS = 40;
const MAX_ANSWER_WORDS = 120;
const MIN_PHRASINGS = 12;

/** Ids that other parts of the product point to; a topic may be added, none may go. */
const REQUIRED_IDS: readonly string[] = [
  ...['what-is-pec', 'benefits', 'prerequisites', 'pec-rate', 'who-can-earn', 'indirect', 'agreement', 'azure-plan'],
  ...['eligible-services', 'ineligible-services', 'reservations', 'savings-plan', 'spot', 'marketplace'],
  ...['azure-credit-offer', 'role-list', 'reader', 'owner-contributor', 'support-request', 'classic-admin'],
  ...['custom-role', 'unlisted-role', 'assign-role', 'access-options', 'choose-access', 'aobo', 'aobo-removed'],
  ...['aobo-restore', 'aobo-verify', 'lighthouse', 'lighthouse-verify', 'lighthouse-onboard', 'lighthouse-offboard'],
  ...['lighthouse-roles', 'guest-users', 'service-principal', 'pal', 'pal-set', 'pal-verify', 'pal-which-id'],
  ...['pal-needed', 'gdap', 'dap', '24x7', 'daily-calc', 'pim', 'scope-levels', 'partial', 'multi-partner', 'transfer'],
  ...['partner-id-change', 'deny', 'new-subscription', 'tenant-move', 'lock', 'conditional-access', 'invoice'],
  ...['where-details', 'recon-fields', 'reconcile', 'verify-earning', 'zero-percentage', 'cost-mgmt', 'customer-sees'],
  ...['delay', 'share-credit', 'notifications', 'bot-permissions', 'data-privacy', 'troubleshoot', 'support-case'],
  ...['contact', 'improvement-plan'],
];

const isoDate = z.iso.date();

const topicsFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    category: z.enum(['basics', 'roles', 'access', 'time-and-scope', 'billing', 'bot', 'help']),
    links: z.array(z.string()).min(1),
    related: z.array(z.string()).min(2).max(4),
    actions: z.array(z.enum(['check', 'choose', 'profile', 'role'])).optional(),
    lastVerified: isoDate,
  }),
);
const linksFile = z.record(
  z.string(),
  z.strictObject({ title: z.string().min(1), url: z.url(), lastVerified: isoDate }),
);
const glossaryFile = z.partialRecord(
  z.enum(['en', 'nl', 'de', 'fr']),
  z.array(z.strictObject({ term: z.string().min(1), synonyms: z.array(z.string().min(1)).min(1) })),
);
const frontMatter = z.strictObject({
  question: z.string().endsWith('?').or(z.string().endsWith('.')),
  phrasings: z.array(z.string().min(1)),
});

interface Answer {
  readonly id: string;
  readonly question: string;
  readonly phrasings: readonly string[];
  readonly body: string;
}

function readYaml(name: string): unknown {
  return parseYaml(readFileSync(new URL(name, ROOT), 'utf8'));
}

function readAnswers(language: string): Answer[] {
  const folder = new URL(`${language}/`, FAQ);
  return readdirSync(folder).map((fileName) => readAnswer(folder, fileName));
}

function readAnswer(folder: URL, fileName: string): Answer {
  const text = readFileSync(new URL(fileName, folder), 'utf8');
  const parts = /^---\n(?<head>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(text)?.groups;
  assert.ok(parts, `${fileName} has front matter`);
  const { question, phrasings } = frontMatter.parse(parseYaml(parts['head'] ?? ''));
  return { id: fileName.replace(/\.md$/, ''), question, phrasings, body: (parts['body'] ?? '').trim() };
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutCode(markdown: string): string {
  return markdown.replace(/`[^`\n]*`/g, 'code');
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const topics = topicsFile.parse(readYaml('topics.yaml'));
const links = linksFile.parse(readYaml('links.yaml'));
const glossary = glossaryFile.parse(readYaml('glossary.yaml'));
const answersByLanguage = new Map(readdirSync(FAQ).map((language) => [language, readAnswers(language)]));
const topicIds = topics.map((topic) => topic.id);

describe('the topics', () => {
  it('have unique ids', () => {
    assert.deepEqual(duplicates(topicIds), []);
  });

  it('cover every required id', () => {
    const missing = REQUIRED_IDS.filter((id) => !topicIds.includes(id));

    assert.deepEqual(missing, []);
  });

  it('relate to other topics that exist, each once', () => {
    const wrong = topics.filter(
      ({ id, related }) =>
        duplicates(related).length > 0 || related.some((other) => other === id || !topicIds.includes(other)),
    );

    assert.deepEqual(wrong, []);
  });

  it('point to pages that are listed', () => {
    const wrong = topics.flatMap(({ id, links: used }) => used.filter((l) => !(l in links)).map((l) => `${id}: ${l}`));

    assert.deepEqual(wrong, []);
  });

  it('are answered in English', () => {
    assert.ok(answersByLanguage.has('en'));
  });
});

describe('the links', () => {
  it('are https and lead to an allowed host', () => {
    const wrong = Object.values(links).filter(({ url }) => {
      const { protocol, hostname } = new URL(url);
      return protocol !== 'https:' || !LINK_HOSTS.includes(hostname);
    });

    assert.deepEqual(wrong, []);
  });

  it('name each page once', () => {
    assert.deepEqual(duplicates(Object.values(links).map((link) => link.url)), []);
  });

  it('are all used by a topic', () => {
    const used = new Set(topics.flatMap((topic) => topic.links));

    assert.deepEqual(
      Object.keys(links).filter((id) => !used.has(id)),
      [],
    );
  });
});

for (const [language, answers] of answersByLanguage) {
  describe(`the phrasings in "${language}"`, () => {
    it(`are at least ${MIN_PHRASINGS} for every topic`, () => {
      const few = answers.filter((answer) => answer.phrasings.length < MIN_PHRASINGS).map((answer) => answer.id);

      assert.deepEqual(few, []);
    });

    it('stand once, in one topic', () => {
      const all = answers.flatMap((answer) => answer.phrasings.map(normalise));

      assert.deepEqual(duplicates(all), []);
    });

    it("never repeat another topic's question", () => {
      const repeated = answers.flatMap(({ id, question }) =>
        answers
          .filter((other) => other.id !== id && other.phrasings.map(normalise).includes(normalise(question)))
          .map((other) => `${other.id} has the question of ${id}`),
      );

      assert.deepEqual(repeated, []);
    });
  });

  describe(`the answers in "${language}"`, () => {
    it('are one for each topic, and none is without a topic', () => {
      assert.deepEqual(answers.map((answer) => answer.id).sort(), topicIds.toSorted());
    });

    it(`are ${MIN_ANSWER_WORDS} to ${MAX_ANSWER_WORDS} words long`, () => {
      const wrong = answers
        .map(({ id, body }) => ({ id, words: body.split(/\s+/).length }))
        .filter(({ words }) => words < MIN_ANSWER_WORDS || words > MAX_ANSWER_WORDS);

      assert.deepEqual(wrong, []);
    });

    const forbidden: readonly (readonly [string, RegExp])[] = [
      ['exclamation marks', /!/],
      ['headings', /^\s*#/m],
      ['tables', /^\s*\|/m],
      ['images or links', /\]\(|https?:\/\//],
      ['quotes', /^\s*>/m],
      ['HTML outside code', /<\/?[a-z][^>]*>/i],
    ];
    for (const [name, pattern] of forbidden) {
      it(`hold no ${name}`, () => {
        const wrong = answers
          .filter(({ question, body }) => pattern.test(withoutCode(`${question}\n\n${body}`)))
          .map(({ id }) => id);

        assert.deepEqual(wrong, []);
      });
    }

    it('open with prose, so that the answer comes first', () => {
      const wrong = answers.filter(({ body }) => /^(?:[-*] |\d+\. |`)/.test(body)).map(({ id }) => id);

      assert.deepEqual(wrong, []);
    });
  });
}

describe('the glossary', () => {
  for (const [language, entries] of Object.entries(glossary)) {
    it(`lists every term once in "${language}", and never among its own synonyms`, () => {
      const terms = entries.map((entry) => normalise(entry.term));
      const own = entries.filter(({ term, synonyms }) => synonyms.map(normalise).includes(normalise(term)));

      assert.deepEqual(duplicates(terms), []);
      assert.deepEqual(own, []);
    });
  }
});

import assert from 'node:assert/strict';
import { KnowledgeError } from '../../src/knowledge/errors.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { KNOWLEDGE_FOLDER, withChangedFile } from './support.ts';

async function assertRefused(folder: string, file: string, field: string): Promise<void> {
  await assert.rejects(loadKnowledge(folder), (error) => {
    assert.ok(error instanceof KnowledgeError);
    assert.equal(error.file, file);
    assert.equal(error.field, field);
    assert.ok(error.message.includes(file));
    return true;
  });
}

describe('loading the knowledge', () => {
  it('reads a topic with its links and related questions', async () => {
    const knowledge = await loadKnowledge(KNOWLEDGE_FOLDER);

    const topic = knowledge.topic('reader', 'en');

    assert.ok(topic);
    assert.match(topic.answer, /^No\./);
    assert.ok(topic.links.every(({ url }) => url.startsWith('https://')));
    assert.ok(topic.related.every(({ id, question }) => question !== id));
  });

  it('finds a role by the id of its definition in either case', async () => {
    const knowledge = await loadKnowledge(KNOWLEDGE_FOLDER);

    const role = knowledge.roles.find('ACDD72A7-3385-48EF-BD42-F606FBA81AE7');

    assert.equal(role?.name, 'Reader');
    assert.equal(role?.eligible, false);
  });

  it('names the file and the field of an answer without a question', () =>
    withChangedFile('faq/en/reader.md', '---\nphrasings: [reader]\n---\nNo.\n', (folder) =>
      assertRefused(folder, 'faq/en/reader.md', 'question'),
    ));

  it('names the file of an answer without front matter', () =>
    withChangedFile('faq/en/reader.md', 'No.\n', (folder) => assertRefused(folder, 'faq/en/reader.md', '')));

  it('names the file of an answer that is missing', () =>
    withChangedFile('faq/en/reader.md', undefined, (folder) => assertRefused(folder, 'faq/en/reader.md', '')));

  it('names the field of a topic that leads to an unknown link', () => {
    const topics = '- { id: reader, category: roles, links: [nowhere], lastVerified: 2026-11-23 }\n';
    return withChangedFile('topics.yaml', topics, (folder) => assertRefused(folder, 'topics.yaml', '0.links'));
  });

  it('refuses a link that is not https', () => {
    const links = 'roles: { title: Roles, url: "http://learn.microsoft.com/", lastVerified: 2026-11-23 }\n';
    return withChangedFile('links.yaml', links, (folder) => assertRefused(folder, 'links.yaml', 'roles.url'));
  });

  it('refuses a file that is not well-formed', () =>
    withChangedFile('roles.json', '{', (folder) => assertRefused(folder, 'roles.json', '')));
});

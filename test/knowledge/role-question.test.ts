import assert from 'node:assert/strict';
import type { Answer } from '../../src/knowledge/answerer.ts';
import type { RoleMatch } from '../../src/knowledge/role-question.ts';
import { loadShipped } from './support.ts';

const { answerer } = await loadShipped();

function matchOf(answer: Answer): RoleMatch | undefined {
  return answer.kind === 'role' ? answer.match : undefined;
}

function roleName(answer: Answer): string | undefined {
  const match = matchOf(answer);
  return match && 'role' in match ? match.role.name : undefined;
}

describe('asking about a role', () => {
  const asked: readonly (readonly [question: string, role: string])[] = [
    ['does Backup Operator count?', 'Backup Operator'],
    ['is vm contributor ok', 'Virtual Machine Contributor'],
    ['role Support Request Contributor', 'Support Request Contributor'],
    ['acr push', 'AcrPush'],
    ['is ACRPull eligible for PEC?', 'AcrPull'],
    ['apim service operator', 'API Management Service Operator Role'],
    ['aks cluster admin', 'Azure Kubernetes Service Cluster Admin Role'],
    ['virtal machin contributr', 'Virtual Machine Contributor'],
    ['managed applications reader', 'Managed Application Publisher Operator'],
    ['does Reader and Data Access earn', 'Reader and Data Access'],
    ['uaa?', 'User Access Administrator'],
    ['krijgen we PEC met de netwerkinzender', 'Network Contributor'],
    ['virtuele-machine-inzender', 'Virtual Machine Contributor'],
    ['hoe zit het met monitoring reader', 'Monitoring Reader'],
    ['steht Backup Operator auf der Liste', 'Backup Operator'],
    ['00c29273-979b-4161-815c-10b084fb9324', 'Backup Operator'],
    ['does {00C29273-979B-4161-815C-10B084FB9324} count', 'Backup Operator'],
  ];
  for (const [question, role] of asked) {
    it(`matches "${question}" to ${role}`, () => {
      const answer = answerer.answer(question);

      assert.equal(roleName(answer), role);
    });
  }

  it('tells eligible from not eligible between near names', () => {
    const admin = matchOf(answerer.answer('Security Admin'));
    const reader = matchOf(answerer.answer('Security Reader'));

    assert.equal(admin?.outcome, 'eligible');
    assert.equal(reader?.outcome, 'not-eligible');
  });

  it('shows both when two near names have opposite answers', () => {
    const match = matchOf(answerer.answer('role CDN profile'));

    assert.equal(match?.outcome, 'ambiguous');
    assert.deepEqual(match?.outcome === 'ambiguous' && match.roles.map(({ eligible }) => eligible).sort(), [
      false,
      true,
    ]);
  });

  it('calls a built-in role that is not on the list not listed, and never guesses', () => {
    const match = matchOf(answerer.answer('role Tag Contributor'));

    assert.deepEqual(match, { outcome: 'not-listed', name: 'Tag Contributor', score: 1 });
  });

  for (const question of ['role blablabla', 'rol blablabla', 'Rolle blablabla']) {
    it(`knows no role of that name when asked "${question}"`, () => {
      const match = matchOf(answerer.answer(question));

      assert.deepEqual(match, { outcome: 'no-such-name', name: 'blablabla', near: [], score: 0 });
    });
  }

  it('names the nearest roles to a name that it does not know', () => {
    const match = matchOf(answerer.answer('role Quantum Backup Frobnicator'));

    assert.equal(match?.outcome, 'no-such-name');
    const names = match?.outcome === 'no-such-name' ? match.near.map(({ name }) => name) : [];
    assert.ok(names.includes('Backup Operator'), names.join());
    assert.ok(names.length <= 3);
  });

  it('leaves a sentence that begins with "role" to the topics', () => {
    const answer = answerer.answer('role removed at noon and added back in the evening');

    assert.equal(answer.kind === 'answer' && answer.topic.id, '24x7');
  });

  it('calls an unknown id not listed', () => {
    const match = matchOf(answerer.answer('12345678-1234-1234-1234-123456789abc'));

    assert.deepEqual(match, { outcome: 'not-listed', name: '12345678-1234-1234-1234-123456789abc', score: 1 });
  });

  it('leaves a question about Reader to its topic, and names the role', () => {
    const answer = answerer.answer('does reader count?');

    assert.equal(answer.kind === 'answer' && answer.topic.id, 'reader');
    assert.equal(answer.kind === 'answer' && answer.role?.outcome, 'not-eligible');
  });

  it('leaves a question that merely holds a role name to the topics', () => {
    const answer = answerer.answer('how do I assign the Contributor role to a user in the portal');

    assert.equal(answer.kind === 'answer' && answer.topic.id, 'assign-role');
  });
});

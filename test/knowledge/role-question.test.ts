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

  for (const [question, expected] of [
    ['do reader and contributor both count?', ['Reader', 'Contributor']],
    ['owner or user access administrator?', ['Owner', 'User Access Administrator']],
    ['tellen reader en owner allebei', ['Reader', 'Owner']],
    ['is reader genoeg of heb ik contributor nodig', ['Reader', 'Contributor']],
    ['zählen Leser und Mitwirkender beide?', ['Reader', 'Contributor']],
    ['lecteur et contributeur comptent-ils tous les deux ?', ['Reader', 'Contributor']],
    ['reader, contributor and backup operator', ['Reader', 'Contributor', 'Backup Operator']],
    ['contributor vs global admin', ['Contributor', 'Global Administrator']],
  ] as const) {
    it(`judges each role of "${question}"`, () => {
      const match = matchOf(answerer.answer(question));

      assert.ok(match?.outcome === 'several', match?.outcome);
      const names = match.matches.map((one) => ('role' in one ? one.role.name : one.name));
      assert.deepEqual(names, expected);
    });
  }

  it('takes a name with "and" in it for one role', () => {
    const match = matchOf(answerer.answer('role Reader and Data Access'));

    assert.equal(match?.outcome, 'eligible');
  });

  it('leaves two roles of one topic to that topic', () => {
    const answer = answerer.answer('do Owner and Contributor count?', { language: 'en' });

    assert.equal(answer.kind === 'answer' && answer.topic.id, 'owner-contributor');
  });

  for (const [name, system] of [
    ['Global Administrator', 'entra'],
    ['global admin', 'entra'],
    ['globale beheerder', 'entra'],
    ['globaler Administrator', 'entra'],
    ['administrateur général', 'entra'],
    ['Global Reader', 'entra'],
    ['Billing Administrator', 'entra'],
    ['User Administrator', 'entra'],
    ['directory readers', 'entra'],
    ['Co-administrator', 'classic'],
    ['coadmin', 'classic'],
    ['Service administrator', 'classic'],
    ['Admin agent', 'partner-center'],
    ['helpdesk agents', 'partner-center'],
    ['GDAP', 'gdap'],
  ] as const) {
    it(`says where "role ${name}" belongs`, () => {
      const match = matchOf(answerer.answer(`role ${name}`));

      assert.ok(match?.outcome === 'elsewhere', match?.outcome);
      assert.equal(match.system, system);
    });
  }

  it('keeps an Entra role apart from the Azure role that it is taken for', () => {
    const match = matchOf(answerer.answer('does Security Administrator count?'));

    assert.ok(match?.outcome === 'elsewhere');
    assert.deepEqual(
      match.near.map(({ name }) => name),
      ['Security Admin'],
    );
  });

  it('calls no Azure role another system’s', async () => {
    const { knowledge } = await loadShipped();
    const names = [...knowledge.roles.all.map(({ name }) => name), ...knowledge.roleVocabulary.unlisted];

    const taken = names.filter((name) => matchOf(answerer.answer(`role ${name}`))?.outcome === 'elsewhere');

    assert.deepEqual(taken, []);
  });

  it('leaves a question about an Entra role to its topic', () => {
    const answer = answerer.answer('does User Administrator count for PEC?', { language: 'en' });

    assert.equal(answer.kind === 'answer' && answer.topic.id, 'partner-center-roles');
  });

  it('gives a name back as it was typed', () => {
    const match = matchOf(answerer.answer('role "The Contoso role for us-all"?'));

    assert.equal(match?.outcome === 'no-such-name' && match.name, 'The Contoso role for us-all');
  });
});

import assert from 'node:assert/strict';
import { readScope } from '../../src/knowledge/role-scope.ts';
import { loadShipped } from './support.ts';

const { answerer } = await loadShipped();

describe('the scope in a question about a role', () => {
  for (const [question, scope, rest] of [
    ['does contributor on a resource group count?', 'resourceGroup', 'does contributor count?'],
    ['contributor at RG level', 'resourceGroup', 'contributor'],
    ['telt contributor op een resourcegroep mee', 'resourceGroup', 'telt contributor mee'],
    ['zählt Leser auf einer Ressourcengruppe', 'resourceGroup', 'zählt Leser'],
    ['contributeur sur un groupe de ressources', 'resourceGroup', 'contributeur'],
    ['is owner on a single vm ok', 'resource', 'is owner ok'],
    ['Owner auf einer einzelnen Ressource', 'resource', 'Owner'],
    ['owner at a management group', 'managementGroup', 'owner'],
    ["contributeur sur un groupe d'administration", 'managementGroup', 'contributeur'],
    ['is reader on the whole subscription enough', 'subscription', 'is reader enough'],
  ] as const) {
    it(`is ${scope} in "${question}"`, () => {
      assert.deepEqual(readScope(question), { scope, rest });
    });
  }

  for (const question of [
    'does Management Group Reader count',
    'role Virtual Machine Contributor',
    'contributor on the resource group or on the subscription?',
    'does reader count',
  ]) {
    it(`is left open in "${question}"`, () => {
      assert.equal(readScope(question), undefined);
    });
  }

  it('decides which topic answers beside the verdict', () => {
    const topics = ['on a resource group', 'on a single resource', 'at management group level'].map((scope) => {
      const answer = answerer.answer(`does contributor ${scope} count?`, { language: 'en' });
      assert.ok(answer.kind === 'answer');
      assert.equal(answer.role?.outcome, 'eligible');
      return answer.topic.id;
    });

    assert.deepEqual(topics, ['partial', 'scope-levels', 'management-group']);
  });

  it('changes nothing for a role that does not count', () => {
    const answer = answerer.answer('does reader on a resource group count?', { language: 'en' });

    assert.equal(answer.kind === 'answer' && answer.topic.id, 'reader');
    assert.equal(answer.kind === 'answer' && answer.scope, 'resourceGroup');
  });

  it('leaves a question about more than the role to the topics', () => {
    const answer = answerer.answer('how do I assign contributor on a resource group in the portal', { language: 'en' });

    assert.equal(answer.kind === 'answer' && answer.topic.id, 'assign-role');
  });
});

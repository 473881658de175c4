import assert from 'node:assert/strict';
import { explainGrant } from '../../src/explain/explain-grant.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import type { TracedGrant } from '../../src/pec/report.ts';
import { BILL_TO, guid, ROLE, SUBSCRIPTION_SCOPE, THIRD } from '../support/snapshots.ts';

const t = createTranslator();

function traced(overrides: Partial<TracedGrant> = {}): TracedGrant {
  return {
    path: 'aobo',
    outcome: 'counts',
    scope: SUBSCRIPTION_SCOPE,
    principalId: BILL_TO.adminAgents,
    principalType: 'ForeignGroup',
    roleDefinitionId: ROLE.owner,
    roleName: 'Owner',
    holder: 'bill-to',
    agentGroup: 'AdminAgents',
    pal: 'not-needed',
    endsAt: null,
    inherited: false,
    ...overrides,
  };
}

describe('explaining a grant', () => {
  it('traces a foreign group to our agent group', () => {
    const explained = explainGrant(traced(), t);

    assert.deepEqual(explained, {
      line: 'Owner ← foreign group 000…11 = your AdminAgents',
      outcome: 'Counts.',
      counts: true,
    });
  });

  it('tells a group that is nobody’s we know, without saying whose it is', () => {
    const explained = explainGrant(
      traced({ outcome: 'not-ours', principalId: THIRD.adminAgents, holder: null, agentGroup: null, pal: null }),
      t,
    );

    assert.equal(explained.line, 'Owner ← foreign group 000…31, not in your profile');
    assert.equal(explained.counts, false);
  });

  it('says of a delegation whose tenant it is and what is known of the link', () => {
    const explained = explainGrant(
      traced({
        path: 'lighthouse',
        principalId: guid(300),
        principalType: 'Unknown',
        roleName: 'Contributor',
        agentGroup: null,
        pal: 'attested',
        managedByTenantId: BILL_TO.tenantId,
      }),
      t,
    );

    assert.equal(explained.line, 'Contributor ← 000…00 ← Lighthouse, your tenant 000…10');
    assert.equal(explained.outcome, 'Counts. Partner admin link attested in your profile.');
  });

  it('gives the day on which access ends', () => {
    const explained = explainGrant(traced({ outcome: 'ends', endsAt: '2026-12-01T00:00:00Z' }), t);

    assert.equal(explained.outcome, 'Counts until 1 Dec 2026.');
  });

  it('says where a grant covers a part only', () => {
    const explained = explainGrant(traced({ scope: `${SUBSCRIPTION_SCOPE}/resourceGroups/web` }), t);

    assert.equal(explained.outcome, 'Counts. Only on resource group web.');
  });

  it('says that it is inherited', () => {
    const scope = '/providers/Microsoft.Management/managementGroups/root';

    const explained = explainGrant(traced({ scope, inherited: true }), t);

    assert.equal(explained.outcome, 'Counts. Inherited from a management group.');
  });

  it('shows a role without a name by its id', () => {
    const explained = explainGrant(traced({ roleName: null, roleDefinitionId: ROLE.custom }), t);

    assert.match(explained.line, /^role 000…00 ← /);
  });
});

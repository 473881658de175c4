import assert from 'node:assert/strict';
import { agentGroupsOf, partnerIdsOf, prepareOurs, tenantsOf } from '../../src/pec/ours.ts';
import {
  BILL_TO,
  CUSTOMER_TENANT,
  guid,
  identityOf,
  linkedPrincipal,
  profileOf,
  RESELLER,
} from '../support/snapshots.ts';

describe('what the profile says is ours', () => {
  it('is the agent groups of both partners', () => {
    const groups = agentGroupsOf(profileOf());

    assert.deepEqual(groups.get(BILL_TO.adminAgents), { holder: 'bill-to', name: 'AdminAgents' });
    assert.deepEqual(groups.get(RESELLER.helpdeskAgents), { holder: 'reseller-of-record', name: 'HelpdeskAgents' });
    assert.equal(groups.size, 4);
  });

  it('is the tenants and the partner ids of both', () => {
    const profile = profileOf();

    assert.deepEqual(new Set(tenantsOf(profile).keys()), new Set([BILL_TO.tenantId, RESELLER.tenantId]));
    assert.deepEqual(new Set(partnerIdsOf(profile).keys()), new Set([BILL_TO.partnerId, RESELLER.partnerId]));
  });

  it('is one group where the partner names no helpdesk', () => {
    const { billTo } = profileOf();

    const groups = agentGroupsOf(
      profileOf({
        billTo: { ...billTo, agentGroups: { adminAgents: BILL_TO.adminAgents } },
        resellerOfRecord: null,
      }),
    );

    assert.deepEqual([...groups.keys()], [BILL_TO.adminAgents]);
  });

  it('belongs to the bill-to partner where both name it', () => {
    const profile = profileOf();

    const shared = profileOf({ resellerOfRecord: { ...profile.billTo, name: 'Same house' } });

    assert.equal(agentGroupsOf(shared).get(BILL_TO.adminAgents)?.holder, 'bill-to');
    assert.equal(tenantsOf(shared).get(BILL_TO.tenantId), 'bill-to');
    assert.equal(partnerIdsOf(shared).get(BILL_TO.partnerId), 'bill-to');
  });

  it('holds a linked identity under itself and under its groups, in its own tenant', () => {
    const profile = profileOf({ linkedPrincipals: [linkedPrincipal({ memberOf: [guid(201), guid(202)] })] });

    const { links } = prepareOurs(profile, identityOf(), CUSTOMER_TENANT);

    assert.deepEqual([...links.keys()], [CUSTOMER_TENANT]);
    assert.deepEqual([...(links.get(CUSTOMER_TENANT)?.keys() ?? [])], [guid(200), guid(201), guid(202)]);
  });
});

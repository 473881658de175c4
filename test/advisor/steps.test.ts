import assert from 'node:assert/strict';
import { STEP_IDS } from '../../src/advisor/ids.ts';
import { knownIds } from '../../src/advisor/knownIds.ts';
import { commandsOf } from '../../src/advisor/steps.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { partnerProfileSchema } from '../../src/pec/profile.ts';

const CUSTOMER = { tenantId: 'AAAAAAAA-0000-4000-8000-000000000001' };
const ONE = 'aaaaaaaa-0000-4000-8000-000000000011';
const TWO = 'aaaaaaaa-0000-4000-8000-000000000012';

function textOf(ids: ReturnType<typeof knownIds>): string {
  const commands = STEP_IDS.flatMap((step) => commandsOf(step, ids) ?? []);
  return commands.flatMap(({ az, powershell }) => [az, powershell]).join('\n');
}

describe('the commands of the steps', () => {
  it('hold the ids of the profile and leave open what is the customer’s', () => {
    const text = textOf(knownIds(demoProfile));

    assert.ok(text.includes(demoProfile.billTo.agentGroups.adminAgents));
    assert.ok(text.includes(demoProfile.billTo.tenantId));
    assert.equal(text.includes('ADMIN_AGENTS_ID'), false);
    assert.ok(text.includes('SUBSCRIPTION_ID'));
  });

  it('hold the customer’s ids where a check told them', () => {
    const text = textOf(knownIds(demoProfile, { ...CUSTOMER, subscriptionIds: [ONE] }));

    assert.ok(text.includes(`/subscriptions/${ONE}`));
    assert.ok(text.includes(CUSTOMER.tenantId.toLowerCase()));
    assert.doesNotMatch(text, /SUBSCRIPTION_ID|CUSTOMER_TENANT_ID/);
  });

  it('leave it to a person which of several subscriptions is meant', () => {
    const text = textOf(knownIds(demoProfile, { ...CUSTOMER, subscriptionIds: [ONE, TWO] }));

    assert.ok(text.includes('SUBSCRIPTION_ID'));
    assert.equal(text.includes(ONE), false);
  });

  it('have no role but by id, and never a secret', () => {
    assert.doesNotMatch(textOf(knownIds(null)), /password|secret|Owner|Contributor/i);
  });

  it('leave open what a profile holds in another tenant than the partner’s', () => {
    const elsewhere = partnerProfileSchema.parse({
      ...demoProfile,
      linkedPrincipals: demoProfile.linkedPrincipals.filter(({ tenantId }) => tenantId !== demoProfile.billTo.tenantId),
    });

    assert.equal(knownIds(elsewhere).linkedPrincipal, null);
  });

  it('take no id that is none, whatever a report holds', () => {
    const { customerTenantId, subscriptionIds } = knownIds(null, {
      tenantId: '$(id)',
      subscriptionIds: ["' ; ls", ONE],
    });

    assert.equal(customerTenantId, null);
    assert.deepEqual(subscriptionIds, [ONE]);
  });
});

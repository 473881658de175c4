import assert from 'node:assert/strict';
import { createChecker, type Checker } from '../../src/check/checker.ts';
import type { AzureIdentity } from '../../src/azure/identity.ts';
import { systemClock } from '../../src/clock.ts';
import { PARTNER } from '../../src/demo/cast.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import type { Report } from '../../src/pec/report.ts';
import { openDemoAzure } from '../support/azure/demo-source.ts';

describe('checker on the make-believe Azure', () => {
  let checker: Checker;
  let identity: AzureIdentity;

  before(async () => {
    const azure = await openDemoAzure();
    assert.ok(azure.appIdentity);
    identity = azure.appIdentity;
    const roles = await loadRoles();
    checker = createChecker({ azure, roles, clock: systemClock, profileFor: () => Promise.resolve(demoProfile) });
  });

  async function report(customer: string): Promise<Report> {
    const outcome = await checker.check({ partnerTenantId: PARTNER.tenantId, customer, identity });
    assert.ok(outcome.ok, JSON.stringify(outcome));
    return outcome.report;
  }

  const verdicts: readonly (readonly [customer: string, verdicts: readonly string[]])[] = [
    ['fabrikam', ['not-earning', 'not-earning', 'earning', 'earning', 'earning']],
    ['contoso.example', ['earning', 'earning']],
    ['Tailspin', ['not-earning', 'not-earning']],
    ['Adventure Works', ['not-earning']],
    ['Woodgrove', ['not-earning']],
    ['Alpine', ['partial']],
    ['Coho', ['earning']],
    ['Fourth Coffee', ['earning']],
    ['Graphic', ['not-earning']],
    ['Humongous', ['earning']],
    ['Southridge', ['unknown']],
    ['Lucerne', ['unknown']],
    ['Wingtip', ['at-risk']],
    ['Trey', ['at-risk']],
    ['School of Fine Art', ['at-risk']],
    ['Blue Yonder', ['earning']],
    ['Liberty', ['earning']],
    ['Fincher', ['earning']],
    ['Terra Firm', ['partial']],
    ['First Up', ['earning']],
    ['Relecloud', ['not-earning']],
    ['Nod', ['not-earning']],
    ['Bellows', ['not-earning']],
    ['Best For You', ['earning']],
    ['A. Datum', ['unknown', 'earning']],
    ['Munson’s', ['partial']],
    ['The Phone Company', ['not-earning', 'not-earning', 'not-earning', 'earning']],
    ['Wide World Importers', ['unknown', 'unknown']],
    ['VanArsdel', ['unknown']],
    ['Lamna', ['unknown', 'unknown']],
    ['Tasmanian', ['unknown']],
  ];
  for (const [customer, expected] of verdicts) {
    it(`finds ${customer} to be ${expected.join(', ')}`, async () => {
      const { subscriptions, demo } = await report(customer);

      assert.deepEqual(
        subscriptions.map(({ verdict }) => verdict),
        expected,
      );
      assert.equal(demo, true);
    });
  }

  it('says that the customer has not let us in', async () => {
    const outcome = await checker.check({ partnerTenantId: PARTNER.tenantId, customer: 'margie', identity });

    assert.deepEqual(outcome, { ok: false, failure: { code: 'no-consent', azureCode: 'AADSTS700016' } });
  });
});

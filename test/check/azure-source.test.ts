import assert from 'node:assert/strict';
import { systemTimer } from '../../src/azure/timer.ts';
import { openAzure } from '../../src/check/azure-source.ts';
import { systemClock } from '../../src/clock.ts';
import { demoGuid } from '../../src/demo/guid.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import { startHttpsAzure } from '../support/azure/https-azure.ts';
import { DEMO_ON, openDemoAzure } from '../support/azure/demo-source.ts';
import { trustTestCertificate } from '../support/azure/trust.ts';

const IDENTITY = {
  kind: 'secret',
  clientId: demoGuid('app', 9),
  tenantId: demoGuid('tenant', 9),
  secret: 'x',
} as const;
const OPTIONS = { roles: { find: () => undefined }, clock: systemClock, timer: systemTimer };

describe('the Azure that is read', () => {
  it('is never the make-believe one while a real identity is configured', () => {
    assert.throws(() => openAzure({ ...DEMO_ON, identity: IDENTITY }, OPTIONS), /exclude each other/);
  });

  it('is the real one where the demo is off, with nobody of the demo in it', () => {
    const azure = openAzure({ ...DEMO_ON, demo: false, identity: IDENTITY }, OPTIONS);

    assert.deepEqual([azure.demo, azure.known, azure.demoProfile], [false, [], null]);
    assert.equal(azure.appIdentity?.kind, 'app');
    assert.equal(azure.tenantOf('fabrikam'), 'fabrikam');
  });

  it('has no identity of its own where none is configured', () => {
    const azure = openAzure({ ...DEMO_ON, demo: false }, OPTIONS);

    assert.equal(azure.appIdentity, null);
  });

  it('marks everything that comes from the make-believe one', async () => {
    const azure = await openDemoAzure();
    assert.ok(azure.appIdentity);

    const outcome = await azure.reader.read({
      tenant: azure.tenantOf('Contoso'),
      identity: azure.appIdentity,
      plan: { depth: 'full' },
    });

    assert.ok(outcome.ok);
    assert.equal(outcome.snapshot.demo, true);
    assert.equal(outcome.snapshot.identity.kind, 'demo');
  });

  it('reads a real one as configured, and calls nothing of it demo', async () => {
    const mistrust = await trustTestCertificate();
    await using azure = await startHttpsAzure();
    const roles = await loadRoles();
    const source = openAzure({ demo: false, ...azure.hosts, identity: azure.identity }, { ...OPTIONS, roles });
    assert.ok(source.appIdentity);

    const outcome = await source.reader.read({
      tenant: 'contoso.example',
      identity: source.appIdentity,
      plan: { depth: 'full' },
    });
    mistrust();

    assert.ok(outcome.ok);
    assert.equal(outcome.snapshot.demo, false);
  });
});

import assert from 'node:assert/strict';
import { findDemoCustomer } from '../../src/demo/customers.ts';
import { auditTrail } from '../support/audit.ts';
import { PARTNER_TENANT, STRANGE_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { channel, enter, person, type CrowdPerson, type Place } from '../support/teams/crowd.ts';

const ADA = { tenantId: PARTNER_TENANT, name: 'Ada Cloud' };
const BEA = { tenantId: STRANGE_TENANT, name: 'Bea Hosting' };
const ADMIN = person('Admin of Ada', ADA.tenantId);
const SECOND_ADMIN = person('Second admin of Ada', ADA.tenantId);
const GIVEN = person('Gil Given', ADA.tenantId);
const NOT_GIVEN = person('Nell', ADA.tenantId);
const ADMIN_OF_BEA = person('Bob of Bea', BEA.tenantId);
const FABRIKAM = findDemoCustomer('fabrikam')?.tenantId ?? '';
const CONTOSO = findDemoCustomer('contoso')?.tenantId ?? '';

describe('the weekly summary of a channel that several share', () => {
  const bot = useGuardedBot({ env: { PARTNERS: 'many', ALLOWED_TENANTS: `${PARTNER_TENANT},${STRANGE_TENANT}` } });

  before(() =>
    inStoreOf(bot(), async ({ partners, grants }) => {
      for (const [partner, customer, admins] of [
        [ADA, FABRIKAM, [ADMIN, SECOND_ADMIN]],
        [BEA, CONTOSO, [ADMIN_OF_BEA]],
      ] as const) {
        await partners.put(partner, 'test');
        await partners.putCustomer(partner.tenantId, customer, 'test');
        for (const { tenantId, aadObjectId: objectId } of admins) {
          await partners.putMember(partner.tenantId, { tenantId, objectId, role: 'admin' }, 'test');
        }
      }
      const holder = { kind: 'person', tenantId: GIVEN.tenantId, objectId: GIVEN.aadObjectId } as const;
      await grants.add(ADA.tenantId, { customerTenantId: FABRIKAM, holder }, 'test');
    }),
  );

  /** A channel in which the admin of Ada watches a customer. */
  async function watchingChannel(): Promise<Place> {
    const place = channel();
    await enter(bot(), ADMIN, place).say('watch fabrikam');
    return place;
  }

  const wish = (who: CrowdPerson, place: Place, on: 'yes' | 'no') =>
    enter(bot(), who, place).act('watch-digest', { on });
  const setterOf = (place: Place, partner: { readonly tenantId: string }) =>
    inStoreOf(bot(), async ({ digests }) => (await digests.get(place.id, partner.tenantId))?.setter.objectId ?? null);

  it('is neither taken over nor switched off by another partner', async () => {
    const place = await watchingChannel();
    await wish(ADMIN, place, 'yes');

    for (const on of ['yes', 'no'] as const) await wish(ADMIN_OF_BEA, place, on);

    assert.equal(await setterOf(place, ADA), ADMIN.aadObjectId);
    assert.equal(await setterOf(place, BEA), null);
  });

  it('stands beside that of another partner who watches here too', async () => {
    const place = await watchingChannel();
    await enter(bot(), ADMIN_OF_BEA, place).say('watch contoso');
    await wish(ADMIN, place, 'yes');
    await wish(ADMIN_OF_BEA, place, 'yes');

    await wish(ADMIN, place, 'no');

    assert.equal(await setterOf(place, ADA), null);
    assert.equal(await setterOf(place, BEA), ADMIN_OF_BEA.aadObjectId);
  });

  it('is neither started nor stopped by a colleague who was given nothing', async () => {
    const place = await watchingChannel();

    const asked = await wish(NOT_GIVEN, place, 'yes');
    const before = await setterOf(place, ADA);
    await wish(ADMIN, place, 'yes');
    const forbidden = await wish(NOT_GIVEN, place, 'no');

    assert.match(asked, /may not have that checked with my own identity/);
    assert.match(forbidden, /admin/i);
    assert.deepEqual([before, await setterOf(place, ADA)], [null, ADMIN.aadObjectId]);
  });

  for (const who of [GIVEN, SECOND_ADMIN]) {
    it(`is started and stopped by ${who.name}`, async () => {
      const place = await watchingChannel();

      await wish(who, place, 'yes');
      const started = await setterOf(place, ADA);
      await wish(ADMIN, place, 'no');
      await wish(ADMIN, place, 'yes');
      await wish(who, place, 'no');

      assert.deepEqual([started, await setterOf(place, ADA)], [who.aadObjectId, null]);
    });
  }

  it('is not started where nothing is watched', async () => {
    const place = channel();

    const said = await wish(ADMIN, place, 'yes');

    assert.match(said, /No customer is watched here/);
    assert.equal(await setterOf(place, ADA), null);
  });

  it('leaves who started and who stopped it in the audit trail', async () => {
    const place = await watchingChannel();
    await wish(GIVEN, place, 'yes');
    await wish(ADMIN, place, 'no');

    const entries = (await auditTrail(bot().databaseUrl)).filter(({ act }) => act.startsWith('summary-')).slice(-2);

    assert.deepEqual(
      entries.map(({ act, actor, partnerTenantId }) => [act, 'objectId' in actor && actor.objectId, partnerTenantId]),
      [
        ['summary-on', GIVEN.aadObjectId, ADA.tenantId],
        ['summary-off', ADMIN.aadObjectId, ADA.tenantId],
      ],
    );
  });
});

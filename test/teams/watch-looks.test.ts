import assert from 'node:assert/strict';
import { findDemoCustomer } from '../../src/demo/customers.ts';
import { auditTrail } from '../support/audit.ts';
import { PARTNER_TENANT, STRANGE_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { channel, enter, person, type CrowdPerson, type Place } from '../support/teams/crowd.ts';

const ADA = { tenantId: PARTNER_TENANT, name: 'Ada Cloud' };
const BEA = { tenantId: STRANGE_TENANT, name: 'Bea Hosting' };
const ADMIN = person('Admin of Ada', ADA.tenantId);
const FABRIKAM = findDemoCustomer('fabrikam')?.tenantId ?? '';

describe('somebody without a part in the watches of a channel', () => {
  const bot = useGuardedBot({ env: { PARTNERS: 'many', ALLOWED_TENANTS: `${PARTNER_TENANT},${STRANGE_TENANT}` } });
  let place: Place;
  let watch = '';

  before(async () => {
    place = channel();
    await inStoreOf(bot(), async ({ partners }) => {
      for (const partner of [ADA, BEA]) await partners.put(partner, 'test');
      await partners.putCustomer(ADA.tenantId, FABRIKAM, 'test');
      const admin = { tenantId: ADMIN.tenantId, objectId: ADMIN.aadObjectId, role: 'admin' } as const;
      await partners.putMember(ADA.tenantId, admin, 'test');
    });
    await enter(bot(), ADMIN, place).say('watch fabrikam');
    const set = await inStoreOf(bot(), ({ watches }) => watches.find(place.id, ADA.tenantId, FABRIKAM));
    watch = set?.id ?? '';
    assert.notEqual(watch, '');
  });

  const looksOf = async ({ aadObjectId }: CrowdPerson) =>
    (await auditTrail(bot().databaseUrl)).filter(
      ({ actor, customerTenantId }) =>
        actor.kind === 'person' && actor.objectId === aadObjectId && customerTenantId === FABRIKAM,
    );

  for (const who of [person('Nell of Ada', ADA.tenantId), person('Bob of Bea', BEA.tenantId)]) {
    it(`is shown nothing, and no look stands in the trail, for ${who.name}`, async () => {
      const there = enter(bot(), who, place);

      const list = await there.say('watches');
      const opened = await there.act('watch-open', { watch });

      assert.match(list, /No customer is watched here/);
      assert.match(opened, /not there any more/);
      assert.deepEqual(await looksOf(who), []);
    });
  }

  it('is told of a watched customer what they are told of any other', async () => {
    const there = enter(bot(), person('Nora of Ada', ADA.tenantId), place);

    const watched = await there.say('unwatch fabrikam');
    const unwatched = await there.say('unwatch contoso');

    assert.match(watched, /This customer is not watched here/);
    assert.equal(watched, unwatched);
  });

  it('does not keep those who have one from their look, which stands in the trail', async () => {
    const opened = await enter(bot(), ADMIN, place).act('watch-open', { watch });

    assert.match(opened, /Last check/);
    assert.ok((await looksOf(ADMIN)).some(({ act }) => act === 'see'));
  });
});

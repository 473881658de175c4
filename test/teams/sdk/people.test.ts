import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openStore } from '../../../src/store/store.ts';
import { systemClock } from '../../../src/clock.ts';
import { HOME_TENANT, PARTNER_TENANT, useGuardedBot } from '../../support/guardedBot.ts';
import { silentLogger } from '../../support/logger.ts';
import { channel, chatOf, enter, person } from '../../support/teams/crowd.ts';

const ADMIN = { ...person('Ann', HOME_TENANT), aadObjectId: '33333333-3333-4333-8333-333333333333' };

describe('who somebody is', () => {
  const bot = useGuardedBot({ env: { PARTNER_ADMINS: ADMIN.aadObjectId } });

  async function list(who: typeof ADMIN, role: 'member' | 'admin'): Promise<void> {
    const store = await openStore({
      databaseUrl: bot().databaseUrl,
      dataDir: '',
      logger: silentLogger,
      clock: systemClock,
    });
    await store.partners.putMember(HOME_TENANT, { tenantId: who.tenantId, objectId: who.aadObjectId, role }, 'test');
    await store.close();
  }

  it('is told by the tenant of a personal chat', async () => {
    const ann = enter(bot(), ADMIN, chatOf(ADMIN), false);

    assert.match(await ann.say('profile'), /Whom I check for/);
  });

  it('is told by the roster in a channel, also in a thread', async () => {
    const place = channel();
    enter(bot(), ADMIN, place);
    const ann = enter(bot(), ADMIN, { ...place, id: `${place.id};messageid=1` }, false);

    assert.match(await ann.say('history fabrikam'), /No check/i);
  });

  it('is not known where the roster does not have them, however well their ids fit', async () => {
    const ann = enter(bot(), ADMIN, channel(), false);

    assert.match(await ann.say('history fabrikam'), /could not tell for sure who you are/);
  });

  it('is not known where the roster has another object id', async () => {
    const place = channel();
    bot().connector.seat(place.id, {
      id: ADMIN.id,
      aadObjectId: randomUUID(),
      tenantId: HOME_TENANT,
      userRole: 'user',
    });
    const ann = enter(bot(), ADMIN, place, false);

    assert.match(await ann.say('history fabrikam'), /could not tell for sure who you are/);
  });

  it('is an external member of a shared channel by their own tenant, not that of the channel', async () => {
    const outsider = { ...person('Olaf', PARTNER_TENANT), aadObjectId: ADMIN.aadObjectId };
    assert.match(await enter(bot(), outsider, channel()).say('history fabrikam'), /do not belong to a partner/);

    await list(outsider, 'admin');

    assert.match(await enter(bot(), outsider, channel()).say('history fabrikam'), /No check/i);
  });
});

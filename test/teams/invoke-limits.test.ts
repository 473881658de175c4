import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { auditTrail } from '../support/audit.ts';
import { HOME_TENANT, PARTNER_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { channel, chatOf, enter, person, type CrowdPerson, type Place } from '../support/teams/crowd.ts';

const CALLS = 12;

describe('what a client calls again and again', () => {
  const bot = useGuardedBot({ env: { LIMIT_MESSAGES: '16/160' } });

  /** Has a client call the bot, and tells how many messages the place then shows. */
  async function called(
    who: CrowdPerson,
    invoke: Record<string, unknown>,
    place: Place = chatOf(who),
  ): Promise<number> {
    enter(bot(), who, place);
    for (let time = 0; time < CALLS; time += 1) {
      const from = { id: who.id, name: who.name, aadObjectId: who.aadObjectId };
      const channelData = { tenant: { id: place.tenantId } };
      const answer = await bot().post({
        type: 'invoke',
        id: randomUUID(),
        from,
        conversation: { ...place },
        channelData,
        ...invoke,
      });
      assert.ok(answer.status < 500, String(answer.status));
    }
    return bot().connector.messages(place.id).length;
  }

  it('is told once where single sign-on fails that nobody was offered, and nothing is written down', async () => {
    const sid = person('Sid Stranger', PARTNER_TENANT);

    const shown = await called(sid, { name: 'signin/failure', value: {} });

    const written = (await auditTrail(bot().databaseUrl)).filter(({ act }) => act === 'sign-in');
    assert.ok(shown <= 1, String(shown));
    assert.deepEqual(written, []);
  });

  it('is no word to a channel where single sign-on fails', async () => {
    const place = channel();

    const shown = await called(person('Ann', HOME_TENANT), { name: 'signin/failure', value: {} }, place);

    assert.ok(shown <= 1, String(shown));
  });

  it('counts as messages where it answers the offer of a file', async () => {
    const value = { action: 'accept', context: { offer: randomUUID() } };

    const shown = await called(person('Bob', HOME_TENANT), { name: 'fileConsent/invoke', value });

    // A quarter of an hour's worth, and that it is too much.
    assert.ok(shown <= 5, String(shown));
  });
});

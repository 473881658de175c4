import assert from 'node:assert/strict';
import { HOME_TENANT, PARTNER_TENANT, STRANGE_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { guid } from '../support/snapshots.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { buttonsOf } from '../support/teams/client.ts';
import { enter, person, type Presence } from '../support/teams/crowd.ts';

const ADA = { tenantId: PARTNER_TENANT, name: 'Ada Cloud' };
const BEA = { tenantId: STRANGE_TENANT, name: 'Bea Hosting' };
const TYPED = {
  'us-name': 'Only Ada',
  'us-tenantId': PARTNER_TENANT,
  'us-adminAgents': guid(72),
  'us-helpdeskAgents': '',
  'us-partnerIds': '1234567',
};

describe('the profiles of two partners with one admin', () => {
  const bot = useGuardedBot({ env: { PARTNERS: 'many' } });

  async function inFormOf({ name }: typeof ADA): Promise<Presence> {
    const both = person('Both', HOME_TENANT);
    await inStoreOf(bot(), async ({ partners }) => {
      const role = 'admin';
      for (const partner of [ADA, BEA]) {
        await partners.put(partner, 'test');
        await partners.putMember(partner.tenantId, { tenantId: HOME_TENANT, objectId: both.aadObjectId, role }, 'test');
      }
    });
    const chat = enter(bot(), both);
    await chat.say(`partner ${name}`);
    return chat;
  }
  const fieldsOfForm = async (chat: Presence) => {
    await chat.say('profile');
    await chat.press('Change');
    return chat.press('Microsoft bills us');
  };
  const profiles = () =>
    inStoreOf(bot(), ({ profiles: kept }) => Promise.all([ADA, BEA].map(({ tenantId }) => kept.get(tenantId))));

  it('are not saved for one with a preview of the other', async () => {
    const chat = await inFormOf(ADA);
    await fieldsOfForm(chat);
    await chat.press('Show what would change', TYPED);
    await chat.say('partner bea hosting');

    const answer = await chat.press('Save');

    assert.match(answer, /saved already, or is too old/);
    assert.deepEqual(
      (await profiles()).map(({ found }) => found),
      [false, false],
    );
  });

  it('are not filled in for one with what was typed for the other', async () => {
    const chat = await inFormOf(ADA);
    await fieldsOfForm(chat);
    await chat.press('Show what would change', { ...TYPED, 'us-partnerIds': '' });
    await chat.say('partner bea hosting');

    const beas = await fieldsOfForm(chat);
    await chat.say('partner ada cloud');
    const adas = await fieldsOfForm(chat);

    assert.doesNotMatch(beas, /Only Ada|what you typed before/);
    assert.match(adas, /Only Ada/);
  });

  it('are not filled in with the groups of the tenant that their admin is of', async () => {
    const chat = await inFormOf(ADA);

    const answer = await chat.act('profile-look-up');

    assert.match(answer, /that is not the partner’s/);
    assert.doesNotMatch(await chat.act('profile-form', { kind: 'billed' }), /what you typed before/);
  });

  it('are not previewed for one with the form of the other', async () => {
    const chat = await inFormOf(ADA);
    await fieldsOfForm(chat);
    await chat.say('partner bea hosting');

    const answer = await chat.press('Show what would change', TYPED);

    assert.match(answer, /saved already, or is too old/);
    assert.ok(!buttonsOf(chat.shown().at(-1)!).some(({ title }) => title === 'Save'));
  });
});

import assert from 'node:assert/strict';
import { findDemoCustomer } from '../../src/demo/customers.ts';
import { HOME_TENANT, PARTNER_TENANT, STRANGE_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { channel, enter, person } from '../support/teams/crowd.ts';

const OLGA = person('Olga Operator', HOME_TENANT);
const MAX = person('Max Manager', HOME_TENANT);
const FABRIKAM = findDemoCustomer('fabrikam')?.tenantId ?? '';
const ADA = { tenantId: PARTNER_TENANT, name: 'Ada Cloud' };
const BEA = { tenantId: STRANGE_TENANT, name: 'Bea Hosting' };

/** Azure decides what their own sign-in reads; the bot's identity does not read for them. */
const NOT_AS_THE_APP = /To check as yourself, I need your sign-in/;

describe('a distributor’s bot', () => {
  const bot = useGuardedBot({ env: { PARTNERS: 'many', OPERATORS: OLGA.aadObjectId } });

  before(async () => {
    const olga = enter(bot(), OLGA);
    await olga.say('partners');
    for (const { name, tenantId } of [ADA, BEA]) {
      await olga.press('Add a partner');
      await olga.press('Save', { partnerName: name, partner: tenantId });
    }
    await olga.act('operate-save', { form: 'customer-add', about: ADA.tenantId, customer: FABRIKAM });
    await inStoreOf(bot(), ({ managers }) =>
      managers.putManager({ tenantId: HOME_TENANT, objectId: MAX.aadObjectId, partnerTenantId: null }, 'test'),
    );
  });

  it('shows its partners to operators only', async () => {
    const said = await enter(bot(), OLGA).say('partners');

    assert.match(said, /2 partners/);
    assert.match(said, /Ada Cloud[^]*one customer/);
    for (const stranger of [MAX, person('Ed', PARTNER_TENANT)]) {
      const chat = enter(bot(), stranger);
      const answers = [
        await chat.say('partners'),
        await chat.act('operate'),
        await chat.act('operate-save', { form: 'x' }),
      ];
      for (const answer of answers) {
        assert.match(answer, /Only the people who run this bot/);
        assert.doesNotMatch(answer, /Ada|Bea/);
      }
    }
  });

  it('says what is wrong with what an operator sends', async () => {
    const olga = enter(bot(), OLGA);

    assert.match(
      await olga.act('operate-save', { form: 'partner-add', partnerName: 'X', partner: 'x' }),
      /“x” is no id/,
    );
    assert.match(
      await olga.act('operate-save', { form: 'customer-add', about: HOME_TENANT, customer: FABRIKAM }),
      /no partner of that tenant id/,
    );
  });

  it('does not let the last admin of a partner be removed', async () => {
    const olga = enter(bot(), OLGA);
    const ed = person('Ed', PARTNER_TENANT);
    const who = { about: ADA.tenantId, person: `${PARTNER_TENANT}/${ed.aadObjectId}` };
    await olga.act('operate-save', { form: 'member-add', memberRole: 'admin', ...who });

    assert.match(await olga.act('operate-save', { form: 'member-remove', ...who }), /last admin/);
    assert.match(await olga.act('operate-save', { form: 'member-add', memberRole: 'member', ...who }), /last admin/);
    assert.match(await enter(bot(), ed).say('grants'), /Give a customer/);
  });

  it('asks an account manager for whom, and remembers it in that chat', async () => {
    const max = enter(bot(), MAX);
    assert.match(await max.check('fabrikam'), /For which partner do you ask/);

    await max.press('Ada Cloud');

    assert.match(await max.check('fabrikam'), /Fabrikam/);
    assert.match(await max.say('partner bea hosting'), /act for Bea Hosting in this chat/);
    assert.match(await max.check('fabrikam'), NOT_AS_THE_APP);
    assert.match(await max.say('partner'), /Bea Hosting, as account manager/);
  });

  it('takes no choice for a partner that is not the asker’s', async () => {
    const ed = enter(bot(), person('Ed', PARTNER_TENANT));

    assert.match(await ed.act('act-for', { partner: BEA.tenantId }), /may not act for a partner of that name/);
    assert.match(await ed.check('fabrikam'), NOT_AS_THE_APP);
  });

  it('does not list partners in a channel', async () => {
    const max = enter(bot(), MAX, channel());

    const said = await max.check('fabrikam');

    assert.match(said, /For which partner/);
    assert.doesNotMatch(said, /Ada|Bea/);
  });

  it('knows for whom a bound channel is, and gives no right by it', async () => {
    const place = channel();
    assert.match(await enter(bot(), OLGA, place).say('bind Ada Cloud'), /belongs to Ada Cloud/);

    assert.match(await enter(bot(), MAX, place).say('history fabrikam'), /check is kept of this customer/);
    assert.match(await enter(bot(), person('Gus', HOME_TENANT, true), place).say('history fabrikam'), /do not belong/);
    assert.match(await enter(bot(), person('Ed', PARTNER_TENANT), place).say('history fabrikam'), /No check is kept/);
  });

  it('lets no one but an operator bind a channel', async () => {
    const place = channel();

    await enter(bot(), MAX, place).say('bind Bea Hosting');

    const bound = await inStoreOf(bot(), ({ managers }) => managers.boundTo(place.id));
    assert.equal(bound, null);
  });
});

import assert from 'node:assert/strict';
import { findDemoCustomer } from '../../src/demo/customers.ts';
import { useBot } from '../support/bot.ts';
import { createClient, wordsOf } from '../support/teams/client.ts';

const FABRIKAM = findDemoCustomer('fabrikam')?.tenantId ?? '';

describe('a distributor’s bot in local mode', () => {
  const bot = useBot({ PARTNERS: 'many' });

  it('can be tried by one person: as operator, and for each partner', async () => {
    const me = createClient(bot().url, bot().connector);
    const shown = (): string => bot().connector.messages(me.conversation.id).map(wordsOf).join('\n');
    assert.match(wordsOf(await me.ask('check fabrikam')), /do not belong to a partner/);

    await me.say('partners');
    for (const [index, name] of ['Ada Cloud', 'Bea Hosting'].entries()) {
      await me.press('Add a partner');
      await me.press('Save', { partnerName: name, partner: FABRIKAM.replace(/.$/, String(index + 5)) });
    }
    await me.press('Open Ada Cloud');
    await me.press('Add a customer');
    await me.press('Save', { customer: FABRIKAM });
    assert.match(shown(), /2 partners[^]*Ada Cloud[^]*one customer/);

    await me.say('check fabrikam');
    await me.press('Ada Cloud');
    const since = bot().connector.transcript.length;
    await me.say('check fabrikam');
    await bot().connector.waitFor(({ activity }) => /Read as/.test(wordsOf(activity)), since);
    assert.match(wordsOf(await me.ask('partner')), /act for Ada Cloud, as partner admin/);
    assert.match(wordsOf(await me.ask('grants')), /Nobody was given a customer yet/);
  });
});

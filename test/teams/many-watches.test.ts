import assert from 'node:assert/strict';
import { systemClock } from '../../src/clock.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { useBot } from '../support/bot.ts';
import { silentLogger } from '../support/logger.ts';
import { BOB, buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';
import { newWatch } from '../support/watches.ts';

const ANOTHER_PARTNER = '99999999-9999-4999-8999-999999999999';

describe('a conversation that watches more than a list shows', () => {
  const bot = useBot();
  let store: Store | undefined;
  before(async () => {
    const { databaseUrl } = bot();
    store = await openStore({ databaseUrl, dataDir: '', logger: silentLogger, clock: systemClock });
  });
  after(() => store?.close());

  async function watchMany(count: number, conversationId: string, partnerTenantId: string): Promise<void> {
    for (let number = 1; number <= count; number += 1) {
      await store?.watches.add(newWatch({ partnerTenantId, conversationId, customerName: `Customer ${number}` }));
    }
  }

  it('lists what somebody watches, however many are another partner’s', async () => {
    const conversationId = 'many-of-another';
    await watchMany(210, conversationId, ANOTHER_PARTNER);
    const ann = createClient(bot().url, bot().connector, { id: conversationId, conversationType: 'personal' });
    await ann.ask('watch contoso');

    const list = await ann.ask('watches');

    assert.match(wordsOf(list), /1 customer is watched/);
    assert.match(wordsOf(list), /Contoso/i);
  });

  it('can be turned through to its end', async () => {
    const conversationId = 'many-of-ours';
    await watchMany(410, conversationId, demoProfile.billTo.tenantId);
    const bob = createClient(bot().url, bot().connector, { id: conversationId, conversationType: 'personal' }, BOB);

    const list = await bob.ask('watches');
    const [next] = buttonsOf(list).filter(({ data }) => 'from' in data);
    await bob.post({ type: 'message', value: { ...next?.data, verb: next?.verb, from: '408' } });
    const last = await bot().connector.waitFor(({ activity }) => /Customer 410/.test(wordsOf(activity)));

    assert.match(wordsOf(list), /410 customers are watched/);
    assert.match(wordsOf(list), /402 more/);
    assert.match(wordsOf(last.activity), /410 customers are watched/);
    assert.doesNotMatch(wordsOf(last.activity), /more/);
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { systemClock } from '../../src/clock.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { useBot } from '../support/bot.ts';
import { silentLogger } from '../support/logger.ts';
import { BOB, buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';

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
      await store?.watches.add({
        id: randomUUID(),
        partnerTenantId,
        customerTenantId: randomUUID(),
        customerName: `Customer ${number}`,
        conversationId,
        conversationKind: 'personal',
        setBy: 'operator',
        setter: { tenantId: null, objectId: null },
        language: 'en',
        days: 'daily',
        hour: 7,
        timeZone: 'UTC',
        nextRunAt: new Date(Date.now() + 3_600_000),
      });
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
    const last = await bob.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: {
        action: { type: 'Action.Execute', verb: next?.verb, data: { ...next?.data, from: '408' } },
        trigger: 'manual',
      },
    });

    assert.match(wordsOf(list), /410 customers are watched/);
    assert.match(wordsOf(list), /402 more/);
    assert.match(JSON.stringify(last.body), /Customer 410/);
    assert.match(JSON.stringify(last.body), /410 customers are watched/);
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { HOME_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { channel, chatOf, enter, person } from '../support/teams/crowd.ts';

const ANN = person('Ann', HOME_TENANT);

describe('a place whose kind', () => {
  const bot = useGuardedBot({ env: { PARTNER_ADMINS: ANN.aadObjectId, CONTACT_CHANNEL: '19:contact@thread.tacv2' } });
  const thread = () => `19:${randomUUID()}@thread.v2`;

  for (const [name, conversation] of [
    ['is new to the bot', { id: thread(), conversationType: 'meeting' }],
    ['is missing, and whose id is one of several people', { id: thread() }],
    ['is personal, and which says that it is a group', { id: thread(), conversationType: 'personal', isGroup: true }],
  ] as const) {
    it(`${name} is taken for one where others read along`, async () => {
      const ann = enter(bot(), ANN, { ...channel(), id: conversation.id });

      const answer = await ann.say('profile', { conversation: { ...conversation, tenantId: HOME_TENANT } });

      assert.match(answer, /personal chat only/);
    });
  }

  it('is missing, and whose id is one of nobody else, is a personal chat', async () => {
    const place = chatOf(ANN);

    const answer = await enter(bot(), ANN, place).say('profile', { conversation: { id: place.id } });

    assert.match(answer, /Whom I check for/);
  });

  it('is a group keeps one’s question from being passed on under another’s name', async () => {
    const place = channel();
    const [asker, other] = [enter(bot(), ANN, place), enter(bot(), person('Bob', HOME_TENANT), place)];
    await enter(bot(), ANN, { ...channel(), id: '19:contact@thread.tacv2' }).say('hello');
    await asker.say('does reader earn PEC for my very secret plan with Initech');
    const answer = /"answer":"([0-9a-f-]{36})"/.exec(JSON.stringify(asker.shown()))?.[1] ?? '';

    const mine = await asker.act('ask-person', { answer });
    const others = await other.act('ask-person', { answer });

    assert.match(mine, /very secret plan/);
    assert.doesNotMatch(others, /very secret plan/);
  });
});

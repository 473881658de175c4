import { randomUUID } from 'node:crypto';
import { honestActivity, STRANGE_TENANT } from '../../support/guardedBot.ts';
import type { Attempt, Family, World } from './world.ts';
import { ANN, from } from './world.ts';

/** Sends what was caught once more, and tells what the second one did beyond the first. */
async function twice(world: World, activity: Record<string, unknown>): Promise<Attempt> {
  const { bot } = world;
  const caught = { ...honestActivity(bot.connector.serviceUrl), ...from(ANN), id: randomUUID(), ...activity };
  await bot.post(caught);
  const said = bot.connector.transcript.length;
  const { status, text } = await bot.post(caught);
  return { status, text: `said again: ${bot.connector.transcript.length - said}; ${text}` };
}

const press = (verb: string, data: object): Record<string, unknown> => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
});

export const replayed: Family = {
  name: 'replayed requests',
  attacks: [
    { name: 'a message', status: 200, told: /^said again: 0/, send: (w) => twice(w, { text: 'help' }) },
    {
      name: 'a check',
      status: 200,
      told: /^said again: 0/,
      send: (w) => twice(w, { text: 'check contoso.example' }),
    },
    { name: 'a button', status: 200, told: /^said again: 0/, send: (w) => twice(w, press('help', {})) },
    {
      name: 'a button that starts a check',
      status: 200,
      told: /^said again: 0/,
      send: (w) => twice(w, press('recheck', { customer: 'no-such-customer' })),
    },
    {
      name: 'being added',
      status: 200,
      told: /^said again: 0/,
      send: (w) => twice(w, { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }),
    },
    {
      name: 'a caught token under a body for a strange tenant',
      status: 403,
      send: async (w) => {
        const authorization = `Bearer ${await w.token()}`;
        return await w.bot.post({ channelData: { tenant: { id: STRANGE_TENANT } } }, { authorization });
      },
    },
    {
      name: 'a caught token under a body that leads elsewhere',
      status: 403,
      send: async (w) => {
        const authorization = `Bearer ${await w.token()}`;
        return await w.bot.post({ serviceUrl: 'https://collector.example/' }, { authorization });
      },
    },
  ],
};

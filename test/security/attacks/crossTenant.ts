import { HOME_TENANT, PARTNER_TENANT, STRANGE_TENANT } from '../../support/guardedBot.ts';
import type { Attack, Family, World } from './world.ts';
import { ANN, from, MALLORY } from './world.ts';

const NOT_A_MEMBER = /You do not belong to a partner that I work for/;

function denied(name: string, activity: Record<string, unknown>): Attack {
  return { name, status: 403, send: (world: World) => world.bot.post({ ...from(ANN), text: 'profile', ...activity }) };
}

const inTenants = (channel: string, conversation: string): Record<string, unknown> => ({
  channelData: { tenant: { id: channel } },
  conversation: { id: 'somewhere', conversationType: 'personal', tenantId: conversation },
});

export const crossTenant: Family = {
  name: 'across tenants',
  attacks: [
    denied('a strange tenant', inTenants(STRANGE_TENANT, STRANGE_TENANT)),
    denied('a strange tenant in a chat of ours', inTenants(STRANGE_TENANT, HOME_TENANT)),
    denied('our sender in a strange tenant’s chat', inTenants(HOME_TENANT, STRANGE_TENANT)),
    denied('a strange tenant on the sender only', { from: { id: '29:ann', tenantId: STRANGE_TENANT } }),
    denied('no tenant at all', { channelData: {}, conversation: { id: 'somewhere' } }),
    denied('a tenant that is a wildcard', inTenants('*', '*')),
    denied('a tenant with a space behind it', inTenants(`${HOME_TENANT} `, HOME_TENANT)),
    {
      name: 'another partner’s person asks for the profile',
      status: 200,
      told: NOT_A_MEMBER,
      send: (w) => w.say(MALLORY, 'profile'),
    },
    {
      name: 'another partner’s person asks for a check',
      status: 200,
      told: NOT_A_MEMBER,
      send: (w) => w.say(MALLORY, 'check fabrikam.example'),
    },
    {
      name: 'another partner’s person asks for the history',
      status: 200,
      told: NOT_A_MEMBER,
      send: (w) => w.say(MALLORY, 'history fabrikam.example'),
    },
    {
      name: 'another partner’s person claims the admin’s object id',
      status: 200,
      told: NOT_A_MEMBER,
      send: (w) => w.say({ ...ANN, home: PARTNER_TENANT }, 'profile'),
    },
    {
      name: 'another partner’s person takes the admin’s name',
      status: 200,
      told: NOT_A_MEMBER,
      send: (w) => w.say({ ...MALLORY, name: ANN.name, id: ANN.id }, 'profile'),
    },
  ],
};

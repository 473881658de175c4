import type { TokenWishes } from '../../support/teams/channelService.ts';
import { OTHER_CHANNEL_KEY, TEAMS_KEY } from '../../support/teams/channelService.ts';
import * as forge from '../../support/teams/forgery.ts';
import type { Attack, Attempt, Family, World } from './world.ts';
import { ANN, from } from './world.ts';

const EMULATOR = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const HOUR = 60 * 60;

async function sendAs(world: World, authorization: string | null): Promise<Attempt> {
  return await world.bot.post({ ...from(ANN), text: 'profile' }, { authorization });
}

const claims = ({ bot }: World) => forge.claimsOf(bot.channel.issuer, bot.appId, bot.connector.serviceUrl);

function carrying(name: string, authorization: (world: World) => Promise<string | null> | string | null): Attack {
  return { name, status: 401, send: async (world) => await sendAs(world, await authorization(world)) };
}

function signedWith(name: string, wishes: TokenWishes): Attack {
  const send = (world: World): Promise<Attempt> => world.bot.post({ ...from(ANN), text: 'profile' }, { token: wishes });
  return { name, status: 401, send };
}

export const forged: Family = {
  name: 'forged tokens',
  attacks: [
    carrying('no token', () => null),
    carrying('a password instead', () => 'Basic Ym90OnBhc3N3b3Jk'),
    carrying('a token that is only dots', () => 'Bearer ..'),
    carrying('a token of 11 KB', () => `Bearer ${'a'.repeat(3_700)}.${'b'.repeat(3_700)}.${'c'.repeat(3_700)}`),
    carrying('alg none', (w) => `Bearer ${forge.unsignedWithKey(claims(w), TEAMS_KEY)}`),
    carrying('HS256 with the public key', async (w) => {
      const key = w.bot.channel.keys.find(({ kid }) => kid === TEAMS_KEY);
      return `Bearer ${await forge.signedWithPublicKey(claims(w), key ?? {})}`;
    }),
    carrying('a stranger’s signature', async (w) => {
      return `Bearer ${await forge.signedByStranger(claims(w), { keyId: TEAMS_KEY })}`;
    }),
    carrying('a key of its own in the header', async (w) => {
      return `Bearer ${await forge.signedByStranger(claims(w), { keyId: TEAMS_KEY, embedded: true })}`;
    }),
    carrying('a key id that leads out of the list', async (w) => {
      return `Bearer ${await forge.signedByStranger(claims(w), { keyId: '../../etc/passwd' })}`;
    }),
    carrying('claims changed under the old signature', async (w) => {
      return `Bearer ${forge.withClaims(await w.token(), { exp: 4_000_000_000 })}`;
    }),
    signedWith('a token that ran out', { endsIn: -HOUR }),
    signedWith('a token for another bot', { audience: 'a0000000-0000-4000-8000-00000000000f' }),
    signedWith('a token of another issuer', { issuer: 'https://api.botframework.example.evil' }),
    signedWith('a token of the emulator', { issuer: EMULATOR }),
    signedWith('a token that another channel’s key signed', { keyId: OTHER_CHANNEL_KEY }),
  ],
};

import type { Attack, Family, World } from './world.ts';
import { ANN } from './world.ts';

const UNKNOWN_BUTTON = /That button is from an older version/;
const NO_SUCH_CHECK = /I no longer have that check/;

function pressing(name: string, verb: unknown, data: (world: World) => unknown, told: RegExp): Attack {
  return { name, status: 200, told, send: (world) => world.press(ANN, verb, data(world)) };
}

export const tamperedCards: Family = {
  name: 'tampered cards',
  attacks: [
    pressing('a verb that nobody knows', 'delete-everything', () => ({}), UNKNOWN_BUTTON),
    pressing('a verb that every object has', 'constructor', () => ({}), UNKNOWN_BUTTON),
    pressing('a verb that is an object’s parent', '__proto__', () => ({}), UNKNOWN_BUTTON),
    pressing('a verb that is no text', { toString: 'help' }, () => ({}), UNKNOWN_BUTTON),
    pressing('a verb of 10,000 letters', 'help'.repeat(2_500), () => ({}), UNKNOWN_BUTTON),
    pressing('the id of another check', 'report-page', () => ({ check: 'kept-999999' }), NO_SUCH_CHECK),
    pressing('an id with SQL in it', 'report-page', () => ({ check: "kept-1' or '1'='1" }), NO_SUCH_CHECK),
    pressing('an id with a path in it', 'report-page', () => ({ check: '../kept-1' }), NO_SUCH_CHECK),
    pressing('an id that is a list', 'report-page', ({ checkId }) => ({ check: [checkId] }), NO_SUCH_CHECK),
    pressing('an id that is an object', 'history', ({ checkId }) => ({ check: { $eq: checkId } }), NO_SUCH_CHECK),
    pressing('data that are a list', 'report-page', ({ checkId }) => ['check', checkId], NO_SUCH_CHECK),
    pressing(
      'a subscription of another check',
      'report-subscription',
      ({ checkId }) => ({ check: checkId, subscription: '5b000000-0002-4000-8000-000000000001' }),
      NO_SUCH_CHECK,
    ),
    pressing(
      'an attestation for a principal that the report does not have',
      'attest',
      ({ checkId }) => ({ check: checkId, subscription: 'x', principal: ANN.aadObjectId, partnerId: '4815162' }),
      NO_SUCH_CHECK,
    ),
    pressing(
      'a customer that is a path',
      'recheck',
      () => ({ customer: '../../subscriptions' }),
      /That is not a tenant id or a domain/,
    ),
    pressing(
      'a customer that is Markdown',
      'recheck',
      () => ({ customer: '[click](https://evil.example)' }),
      /That is not a tenant id or a domain/,
    ),
    pressing(
      'a question that somebody else passes on',
      'handoff-send',
      ({ handOff }) => ({ handoff: handOff, note: 'x' }),
      /I no longer have the question/,
    ),
    pressing(
      'an answer mark from outside the contact channel',
      'handoff-answered',
      ({ handOff }) => ({ handoff: handOff }),
      /I no longer have this question/,
    ),
    {
      name: 'another kind of invoke',
      status: 501,
      send: ({ bot }) => bot.post({ type: 'invoke', name: 'task/submit', value: { data: { verb: 'profile' } } }),
    },
  ],
};

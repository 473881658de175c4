import assert from 'node:assert/strict';
import { startGuardedBot } from '../support/guardedBot.ts';
import { crossTenant } from './attacks/crossTenant.ts';
import { forged } from './attacks/forged.ts';
import { othersButtons } from './attacks/othersButtons.ts';
import { oversized } from './attacks/oversized.ts';
import { paths } from './attacks/paths.ts';
import { replayed } from './attacks/replayed.ts';
import { serviceUrls } from './attacks/serviceUrls.ts';
import { slow } from './attacks/slow.ts';
import { tamperedCards } from './attacks/tamperedCards.ts';
import type { Attempt, World } from './attacks/world.ts';
import { ANN, ATTACKED, createWorld } from './attacks/world.ts';

const FAMILIES = [
  forged,
  replayed,
  crossTenant,
  tamperedCards,
  othersButtons,
  serviceUrls,
  oversized,
  slow,
  paths,
] as const;

/** Words of a stack, of a library, or of a path on the machine. */
const INNARDS = /\bat \/|node_modules|\.ts:\d|[a-z]Error:|\/work\/|\/tmp\/|eyJ[\w-]+\./;

describe('a bot under attack', () => {
  let bot: Awaited<ReturnType<typeof startGuardedBot>>;
  let world: World;
  let stillSlow: readonly Promise<Attempt>[];
  before(async () => {
    bot = await startGuardedBot(ATTACKED);
    world = await createWorld(bot);
    // They take their time, so they begin together and while everything else goes on.
    stillSlow = slow.attacks.map((attack) => attack.send(world));
  });
  after(() => bot.stop());

  it('shows its admin what the attackers are after', async () => {
    const opened = await world.press(ANN, 'report-page', { check: world.checkId, page: '0' });

    for (const words of world.confidential.slice(0, 2)) assert.ok(opened.text.includes(words), words);
  });

  for (const family of FAMILIES) {
    describe(`by ${family.name}`, () => {
      family.attacks.forEach((attack, index) => {
        it(`refuses ${attack.name}`, async () => {
          const { status, text } = await (family === slow ? stillSlow[index]! : attack.send(world));

          const expected = [attack.status].flat();
          assert.ok(expected.includes(status), `${status} instead of ${expected.join(' or ')}: ${text.slice(0, 500)}`);
          if (attack.told) assert.match(text, attack.told);
          assert.doesNotMatch(text, INNARDS);
          for (const words of [...world.confidential, bot.authority.botToken]) {
            assert.equal(text.includes(words), false, `It told ${words}.`);
          }
        });
      });

      it('answers the next honest message', async () => {
        const answer = await world.say(ANN, 'help');

        assert.equal(answer.status, 200);
        assert.match(answer.text, /What I can do/);
      });
    });
  }

  it('sent its token to Teams only, and wrote no token into its log', () => {
    const log = bot.logLines.join('');

    assert.doesNotMatch(log, /eyJ[\w-]+\.|a-token-of-the-bot/);
    assert.doesNotMatch(log, /"msg":"(?:request failed|activity could not be processed|route failed)"/);
  });
});

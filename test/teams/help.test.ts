import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { HOME_TENANT, PARTNER_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { createClient, wordsOf } from '../support/teams/client.ts';
import { channel, enter, person } from '../support/teams/crowd.ts';

const OLGA = person('Olga Operator', HOME_TENANT);
const ADA = person('Ada Admin', PARTNER_TENANT);
const MIA = person('Mia Member', PARTNER_TENANT);

describe('help', () => {
  const bot = useGuardedBot({ env: { PARTNERS: 'many', OPERATORS: OLGA.aadObjectId } });

  before(async () => {
    const olga = enter(bot(), OLGA);
    await olga.say('partners');
    await olga.press('Add a partner');
    await olga.press('Save', { partnerName: 'Ada Cloud', partner: PARTNER_TENANT });
    for (const [who, memberRole] of [
      [ADA, 'admin'],
      [MIA, 'member'],
    ] as const) {
      const member = `${PARTNER_TENANT}/${who.aadObjectId}`;
      await olga.act('operate-save', { form: 'member-add', about: PARTNER_TENANT, memberRole, person: member });
    }
  });

  it('names to a partner admin what admins do, and not what operators do', async () => {
    const words = await enter(bot(), ADA).say('help');

    for (const command of ['check', 'watch', 'plan', 'profile', 'grants', 'status', 'partner']) {
      assert.match(words, new RegExp(`\\*\\*${command}\\*\\*`), command);
    }
    assert.doesNotMatch(words, /\*\*partners\*\*/);
  });

  it('names to a member without a grant what their own sign-in lets them do', async () => {
    const words = await enter(bot(), MIA).say('help');

    assert.match(words, /\*\*check\*\*[^]*\*\*sign in\*\*/);
    assert.doesNotMatch(words, /\*\*(watch|grants|status|profile|partners)\*\*/);
  });

  it('names the desk to an operator', async () => {
    assert.match(await enter(bot(), OLGA).say('help'), /\*\*partners\*\*: the partners of this bot/);
  });

  it('tells somebody of no partner what checks take, and still what anybody may ask', async () => {
    const words = await enter(bot(), person('Stan Stranger', HOME_TENANT)).say('help');

    assert.match(words, /those to whom a partner admin gave them/);
    assert.match(words, /\*\*Ask\*\*[^]*\*\*role\*\*[^]*\*\*choose\*\*/);
    assert.doesNotMatch(words, /\*\*(history|plan|watch|grants|profile)\*\*|Check a customer/);
  });

  it('leaves to the personal chat what is about the reader alone', async () => {
    const words = await enter(bot(), ADA, channel(PARTNER_TENANT)).say('help');

    assert.match(words, /mention me first/);
    assert.match(words, /\*\*check\*\*/);
    assert.doesNotMatch(words, /\*\*(grants|profile|sign in|delete my data|partner)\*\*/);
  });

  it('writes down no refusal for what nobody asked for', async () => {
    await enter(bot(), MIA).say('help');

    const denied = await inStoreOf(bot(), ({ db }) =>
      db.selectFrom('audit').select('act').where('outcome', '=', 'denied').execute(),
    );
    assert.deepEqual(denied, []);
  });
});

describe('help in local mode', () => {
  const bot = useBot();

  it('names what the one person there may do', async () => {
    const words = wordsOf(await createClient(bot().url, bot().connector).ask('hulp', { locale: 'nl-NL' }));

    assert.match(words, /\*\*toestemmingen\*\*[^]*\*\*aanmelden\*\*/);
    assert.match(words, /\*\*stand van zaken\*\*/);
    assert.doesNotMatch(words, /\*\*partners beheren\*\*/);
  });
});

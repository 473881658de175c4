import assert from 'node:assert/strict';
import { VERBS } from '../../src/cards/verbs.ts';
import { demoCustomers, findDemoCustomer } from '../../src/demo/customers.ts';
import { COMMAND_NAMES, COMMAND_WORDS } from '../../src/teams/commandWords.ts';
import { parseCommand } from '../../src/teams/commands.ts';
import { COMMAND_ACTS, VERB_ACTS } from '../../src/teams/routeActs.ts';
import { HOME_TENANT, PARTNER_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { channel, chatOf, enter, person } from '../support/teams/crowd.ts';

const ANN = person('Ann', HOME_TENANT);
const STRANGER = person('Sid Stranger', PARTNER_TENANT);
const FABRIKAM = findDemoCustomer('fabrikam')?.tenantId ?? '';
const DENIED = /do not belong to a partner|Only the people who run this bot/;
/** What a tampered client may send with any button; the ids are real. */
const TAMPERED = {
  check: 'kept-1',
  customer: FABRIKAM,
  subscription: FABRIKAM,
  tenant: FABRIKAM,
  plan: 'all',
  watch: '1',
  alert: '1',
  grant: '1',
  partner: HOME_TENANT,
  form: 'partner-add',
  holder: STRANGER.aadObjectId,
  holderKind: 'person',
  as: 'app',
  from: '0',
};
/** What nobody sent: the ids of other customers, and what only a check tells of this one. */
const SECRETS = demoCustomers.flatMap(({ tenantId, name }) => (tenantId === FABRIKAM ? [`${name}:`] : [tenantId]));

describe('every route', () => {
  const bot = useGuardedBot({ env: { PARTNER_ADMINS: ANN.aadObjectId } });

  before(async () => {
    const ann = enter(bot(), ANN);
    assert.match(await ann.check('fabrikam'), /Fabrikam/);
    await ann.say(`grant fabrikam to ${ANN.aadObjectId}`);
  });

  function assertSilent(said: string, route: string): void {
    for (const secret of SECRETS) assert.ok(!said.includes(secret), `${route} told ${secret}`);
  }

  it('has an act, or is open on purpose', () => {
    assert.deepEqual(Object.keys(VERB_ACTS).sort(), Object.values(VERBS).sort());
    for (const name of COMMAND_NAMES) assert.ok(Object.hasOwn(COMMAND_ACTS, name), name);
  });

  for (const place of ['chat', 'channel'] as const) {
    it(`of a button that touches a customer or a partner denies a stranger, in a ${place}`, async () => {
      const sid = enter(bot(), STRANGER, place === 'chat' ? chatOf(STRANGER) : channel());

      for (const verb of Object.values(VERBS)) {
        const said = await sid.act(verb, TAMPERED);
        if (VERB_ACTS[verb] !== 'open') assert.match(said, DENIED, verb);
        assertSilent(said, verb);
      }
    });
  }

  it('of a command that touches a customer or a partner denies a stranger', async () => {
    // A chat for each line, since a chat keeps the language that it was last written in.
    let chats = 0;
    const say = (line: string): Promise<string> =>
      enter(bot(), STRANGER, { ...chatOf(STRANGER), id: `chat-${(chats += 1)}` }).say(line);

    for (const name of COMMAND_NAMES) {
      const [word = ''] = COMMAND_WORDS[name];
      for (const line of [word, `${word} fabrikam`]) {
        const said = await say(line);
        if (COMMAND_ACTS[parseCommand(line, () => true).name] !== 'open')
          assert.match(said, DENIED, `${line}: ${said}`);
        assertSilent(said, line);
      }
    }
    assert.match(await say('choose fabrikam'), DENIED);
    assert.match(await say(`grant all to ${STRANGER.aadObjectId}`), DENIED);
  });

  it('denies also who the channel does not name', async () => {
    const nobody = enter(bot(), STRANGER, channel(), false);

    for (const verb of Object.values(VERBS)) {
      const said = await nobody.act(verb, TAMPERED);
      if (VERB_ACTS[verb] !== 'open') assert.match(said, /could not tell for sure who you are|people who run/, verb);
    }
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { findDemoCustomer } from '../../src/demo/customers.ts';
import { HOME_TENANT, PARTNER_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { channel, chatOf, enter, person, type CrowdPerson } from '../support/teams/crowd.ts';

const ANN = person('Ann', HOME_TENANT);
const FABRIKAM = findDemoCustomer('fabrikam')?.tenantId ?? '';

/** Azure decides what their own sign-in reads; the bot's identity does not read for them. */
const NOT_AS_THE_APP = /To check as yourself, I need your sign-in/;

describe('grants in chat', () => {
  const bot = useGuardedBot({ env: { PARTNER_ADMINS: ANN.aadObjectId } });
  const holdersOf = (who: CrowdPerson) =>
    inStoreOf(bot(), async ({ grants }) =>
      (await grants.list(HOME_TENANT)).filter(({ holder }) => holder.objectId === who.aadObjectId),
    );
  const mention = ({ id, name }: CrowdPerson) => ({
    entities: [{ type: 'mention', text: `<at>${name}</at>`, mentioned: { id, name } }],
  });

  it('let a colleague check the customer that they were given, and nobody else', async () => {
    const bob = enter(bot(), person('Bob', HOME_TENANT));
    const carl = enter(bot(), person('Carl', HOME_TENANT));
    assert.match(await bob.check('fabrikam'), NOT_AS_THE_APP);
    const sent = await bob.press('What do I send to an admin?');
    const line = /grant fabrikam to [0-9a-f/-]{73}/.exec(sent)?.[0] ?? '';

    assert.match(await enter(bot(), ANN).say(line), /counts from the next question/);

    assert.match(await bob.check('fabrikam'), /Fabrikam/);
    assert.match(await bob.check('contoso'), NOT_AS_THE_APP);
    assert.match(await carl.check('fabrikam'), NOT_AS_THE_APP);
  });

  it('are given and taken back on cards', async () => {
    const dora = person('Dora', HOME_TENANT);
    const ann = enter(bot(), ANN);
    await ann.say('grants');
    await ann.press('Give a customer to somebody');
    const inputs = { customer: 'fabrikam', holderKind: 'person', holder: dora.aadObjectId };

    const list = await ann.press('Give it', inputs);

    assert.match(list, new RegExp(`Fabrikam.* → person ${dora.aadObjectId}|${FABRIKAM} → person ${dora.aadObjectId}`));
    const [grant] = await holdersOf(dora);
    assert.deepEqual(grant?.holder, { kind: 'person', tenantId: HOME_TENANT, objectId: dora.aadObjectId });
    assert.equal(grant?.grantedBy, ANN.aadObjectId);
    assert.match(await ann.act('grant-remove', { grant: String(grant?.id) }), /Taken back/);
    assert.deepEqual(await holdersOf(dora), []);
  });

  it('show a form again with what is wrong', async () => {
    const ann = enter(bot(), ANN);
    await ann.say('grants');
    await ann.press('Give a customer to somebody');

    const inputs = { customer: 'fabrikam', holderKind: 'person', holder: 'Dora' };
    assert.match(await ann.press('Give it', inputs), /“Dora” is no object id/);

    const unknown = { customer: 'nobody.example', holderKind: 'person', holder: randomUUID() };
    assert.match(await ann.press('Give it', unknown), /no tenant behind “nobody.example”/);
  });

  it('go to somebody mentioned in a channel, by the roster and without naming the customer', async () => {
    const place = channel();
    const eve = person('Eve', PARTNER_TENANT);
    enter(bot(), eve, place);
    const ann = enter(bot(), ANN, place);

    const said = await ann.say('geef fabrikam aan <at>Eve</at>', { ...mention(eve), locale: 'nl-NL' });

    assert.match(said, /Klaar/);
    assert.doesNotMatch(said, /fabrikam/i);
    const [grant] = await holdersOf(eve);
    assert.deepEqual(grant?.holder, { kind: 'person', tenantId: PARTNER_TENANT, objectId: eve.aadObjectId });
    assert.equal(grant?.customerTenantId, FABRIKAM);
    const taken = await ann.say('ontneem fabrikam van <at>Eve</at>', { ...mention(eve), locale: 'nl-NL' });
    assert.match(taken, /Ingetrokken/);
    assert.deepEqual(await holdersOf(eve), []);
  });

  it('do not go to somebody whom the roster does not know', async () => {
    const place = channel();
    const ghost = person('Ghost', HOME_TENANT);

    const said = await enter(bot(), ANN, place).say('grant all to <at>Ghost</at>', mention(ghost));

    assert.match(said, /could not tell who that is/);
    assert.deepEqual(await holdersOf(ghost), []);
  });

  it('cannot be listed, given or taken back by who is no admin', async () => {
    const bob = person('Bob', HOME_TENANT);
    const chat = enter(bot(), bob);
    const inputs = { customer: 'all', holderKind: 'person', holder: bob.aadObjectId };

    for (const said of [
      await chat.say('grants'),
      await chat.say(`grant all to ${bob.aadObjectId}`),
      await chat.act('grants'),
      await chat.act('grant-form'),
      await chat.act('grant-add', inputs),
      await chat.act('grant-remove', { grant: '1' }),
    ]) {
      assert.match(said, /Only a partner admin may do that/);
    }
    assert.deepEqual(await holdersOf(bob), []);
  });

  it('are not listed where others read along', async () => {
    assert.match(await enter(bot(), ANN, channel()).say('grants'), /personal chat only/);
  });

  it('leave questions about granting to the search', async () => {
    const said = await enter(bot(), ANN).say('grant reader role to adminagents');

    assert.doesNotMatch(said, /counts from the next question|who that is/);
  });

  it('stand in the audit trail with who gave what to whom', async () => {
    const finn = person('Finn', HOME_TENANT);
    await enter(bot(), ANN).say(`grant fabrikam to group ${finn.aadObjectId}`);

    const entries = await inStoreOf(bot(), ({ db }) =>
      db.selectFrom('audit').selectAll().where('act', '=', 'grant').execute(),
    );

    const entry = entries.find(({ details }) => JSON.stringify(details).includes(finn.aadObjectId));
    assert.equal(entry?.actor_object_id, ANN.aadObjectId);
    assert.equal(entry?.customer_tenant_id, FABRIKAM);
    assert.deepEqual(entry?.details, {
      holder: 'group',
      tenantId: HOME_TENANT,
      objectId: finn.aadObjectId,
      every: false,
    });
  });

  it('tell everybody who they are to the bot', async () => {
    const bob = person('Bob', HOME_TENANT);

    assert.match(await enter(bot(), ANN).say('partner'), /as partner admin/);
    const said = await enter(bot(), bob).say('who am i');
    assert.match(said, /as member/);
    assert.match(said, new RegExp(bob.aadObjectId));
    assert.match(await enter(bot(), person('Sam', PARTNER_TENANT), chatOf(bob), false).say('partner'), /as member/);
  });
});

import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { UNLINKED_APP } from '../../src/demo/cast.ts';
import { ANN, BOB, buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TeamsClient, TestConversation } from '../support/teams/client.ts';
import type { SentActivity } from '../support/teams/connector.ts';

let conversations = 0;
const personal = (): TestConversation => ({ id: `attest-${(conversations += 1)}`, conversationType: 'personal' });

describe('a partner admin link that somebody attests', () => {
  const bot = useBot();
  const chat = (user = ANN, conversation = personal()) => createClient(bot().url, bot().connector, conversation, user);
  const shown = (client: TeamsClient): SentActivity => {
    const message = bot().connector.messages(client.conversation.id).at(-1);
    assert.ok(message, 'a message');
    return message;
  };

  async function openForm(): Promise<TeamsClient> {
    const someone = chat();
    await someone.ask('check southridge');
    await someone.press('Show details of Streaming');
    await someone.press('I linked it');
    await someone.press(`Contributor ← ${UNLINKED_APP}`);
    return someone;
  }

  it('is asked for with the identity, its role and what one says by sending it', async () => {
    const someone = await openForm();

    const words = wordsOf(shown(someone));
    assert.match(words, new RegExp(UNLINKED_APP));
    assert.match(words, /Contributor/);
    assert.match(words, /az managementpartner show/);
    assert.match(words, /you attest that you ran it as this identity/);
  });

  const mistakes = [
    ['abc', /“abc” is no partner id/],
    ['', /is no partner id/],
    ['9999999', /9999999 is not among your partner ids \(4815162, 2342108\)/],
  ] as const;
  for (const [partnerId, explained] of mistakes) {
    it(`is not taken with the partner id "${partnerId}", and the form says why`, async () => {
      const someone = await openForm();

      await someone.press('I attest this', { partnerId, signedInAs: UNLINKED_APP });

      assert.match(wordsOf(shown(someone)), explained);
      assert.ok(buttonsOf(shown(someone)).some(({ title }) => title === 'I attest this'));
    });
  }

  it('is not taken from a member whose id is none', async () => {
    const someone = await openForm();

    await someone.press('I attest this', { partnerId: '4815162', signedInAs: 'the ops team' });

    assert.match(wordsOf(shown(someone)), /“the ops team” is no object id/);
  });

  it('turns the verdict at once, with who said so and when, and can be taken back', async () => {
    const someone = await openForm();
    const logged = bot().logLines.length;

    await someone.press('I attest this', { partnerId: '4815162', signedInAs: UNLINKED_APP });
    const attested = wordsOf(shown(someone));
    await someone.press('Back to the report');
    const report = wordsOf(shown(someone));
    const checkedAgain = wordsOf(await someone.ask('check southridge'));
    await someone.press('Show the subscription');
    await someone.press('Show details of Streaming');
    await someone.press('Take it back');
    const takenBack = wordsOf(shown(someone));

    assert.match(attested, /Streaming is earning/);
    assert.match(attested, /attested by Ann Admin \(33333333-3333-4333-8333-333333333333\) on \d+ \w+ \d{4}/);
    assert.match(report, /the subscription earns PEC/);
    assert.match(checkedAgain, /the subscription earns PEC/);
    assert.match(takenBack, /can’t tell whether Streaming is earning/);
    const audit = bot()
      .logLines.slice(logged)
      .filter((line) => /partner link/.test(line));
    assert.equal(audit.length, 2);
    assert.match(audit[0] ?? '', new RegExp(`${UNLINKED_APP}.*attested|attested.*${UNLINKED_APP}`));
    assert.doesNotMatch(audit.join(), /Ann Admin|Southridge|Streaming/);
  });

  it('shows as a change since the check before, and can be taken back from a later check', async () => {
    const someone = chat();
    await someone.ask('check southridge');
    await someone.ask('check southridge');
    await someone.press('Show details of Streaming');
    await someone.press('I linked it');
    await someone.press(`Contributor ← ${UNLINKED_APP}`);
    await someone.press('I attest this', { partnerId: '4815162', signedInAs: UNLINKED_APP });
    await someone.press('Back to the report');
    const report = wordsOf(shown(someone));
    await someone.press('History');
    const history = wordsOf(shown(someone));
    await someone.ask('check southridge');
    await someone.press('Show the subscription');
    await someone.press('Show details of Streaming');
    await someone.press('Take it back');

    assert.match(report, /^Since .*: 1 that cannot be compared\.$/m);
    assert.match(history, /Streaming: Can't tell before, Earning now, which may be no change/);
  });

  it('cannot be given for an identity or a subscription that the report does not hold', async () => {
    const someone = chat();
    await someone.ask('check lucerne');
    const details = buttonsOf(shown(someone)).find(({ verb }) => verb === 'report-subscription');
    assert.ok(details, 'a subscription');
    const before = wordsOf(await someone.ask('profile'));

    for (const change of [{ principal: ANN.aadObjectId }, { principal: '', subscription: '../x' }]) {
      await someone.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: {
          action: {
            type: 'Action.Execute',
            verb: 'attest',
            data: { ...details.data, ...change, partnerId: '4815162' },
          },
        },
      });
    }

    assert.equal(wordsOf(await someone.ask('profile')), before);
  });

  it('shows nothing of the customer when the form is played back in a channel', async () => {
    const someone = await openForm();
    const submit = buttonsOf(shown(someone)).find(({ title }) => title === 'I attest this');
    const channel = chat(BOB, { id: '19:attest;messageid=1', conversationType: 'channel' });

    const posted = await channel.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...submit, data: { ...submit?.data, partnerId: '4815162' } } },
    });

    assert.doesNotMatch(JSON.stringify(posted.body), /Streaming|Southridge|attested by/);
  });
});

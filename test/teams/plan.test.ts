import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import {
  ANN,
  BOB,
  buttonsOf,
  createClient,
  FILE_CONSENT_CARD,
  FILE_INFO_CARD,
  wordsOf,
} from '../support/teams/client.ts';
import type { TeamsClient, TestConversation, TestUser } from '../support/teams/client.ts';
import { startOneDrive, type OneDrive } from '../support/teams/oneDrive.ts';

let conversations = 0;
const personal = (): TestConversation => ({ id: `plan-${(conversations += 1)}`, conversationType: 'personal' });
const channelThread = (): TestConversation => ({
  id: `19:plan;messageid=${(conversations += 1)}`,
  conversationType: 'channel',
});

describe('the improvement plan in chat', () => {
  const bot = useBot();
  let oneDrive: OneDrive;
  before(async () => {
    oneDrive = await startOneDrive();
  });
  after(() => oneDrive.stop());

  const chat = (conversation = personal(), user: TestUser = ANN) =>
    createClient(bot().url, bot().connector, conversation, user);
  const newestIn = (conversationId: string) => {
    const message = bot().connector.messages(conversationId).at(-1);
    assert.ok(message, 'a message');
    return message;
  };
  const wordsIn = (conversationId: string): string => bot().connector.messages(conversationId).map(wordsOf).join('\n');
  const until = (conversationId: string, text: RegExp) =>
    bot().connector.waitFor((entry) => entry.conversationId === conversationId && text.test(wordsOf(entry.activity)));
  const place = () => ({ uploadUrl: `${oneDrive.url}/upload`, contentUrl: `${oneDrive.url}/content` });

  /** Has a customer checked and waits for its report. */
  async function checked(someone: TeamsClient, customer: string): Promise<void> {
    await someone.say(`check ${customer}`);
    await bot().connector.waitFor(
      ({ conversationId, activity }) =>
        conversationId === someone.conversation.id &&
        buttonsOf(activity).some(({ title }) => title === 'Improvement plan'),
    );
  }

  /** A chat in which somebody has checked a customer and looks at its plan. */
  async function planned(customer: string, conversation = personal()) {
    const someone = chat(conversation);
    await checked(someone, customer);
    await someone.press('Improvement plan');
    return someone;
  }

  it('says that a customer was never checked, and checks it when asked to', async () => {
    const someone = chat();

    const answer = await someone.ask('plan woodgrove');

    assert.match(wordsOf(answer), /has not been checked yet/);
    await someone.press('Check now');
    await until(someone.conversation.id, /Woodgrove Bank/);
  });

  it('leads from a report to what to do, the most rewarding first', async () => {
    const { conversation } = await planned('fabrikam');

    const words = wordsOf(newestIn(conversation.id));

    assert.match(words, /Fabrikam.*: improvement plan/);
    assert.match(words, /2 subscriptions can start earning/);
    assert.ok(
      words.indexOf('1. Ask the customer for a permanent, eligible role') < words.indexOf('2. Use a smaller role'),
    );
    assert.match(words, /I make up no amounts/);
  });

  it('shows one action with its commands and its subscriptions, and leads back', async () => {
    const someone = await planned('fabrikam');

    await someone.press('Show details: 1. Ask the customer for a permanent, eligible role');

    const words = wordsOf(newestIn(someone.conversation.id));
    assert.match(words, /az role assignment create .*\/subscriptions\/5b000000-0001-4000-8000-000000000002/);
    assert.match(words, /Prod-West: No access of yours was found here/);
    assert.match(words, /The customer/);
    await someone.press('Back to the plan');
    assert.match(wordsOf(newestIn(someone.conversation.id)), /improvement plan/);
  });

  it('makes one plan of all customers that were checked', async () => {
    const someone = chat();
    await checked(someone, 'fabrikam');
    await checked(someone, 'tailspin');

    const plan = await someone.ask('plan');

    assert.match(wordsOf(plan), /Improvement plan for \d+ customers/);
    assert.match(wordsOf(plan), /Fabrikam.*Tailspin|Tailspin.*Fabrikam/);
    assert.ok(!buttonsOf(plan).some(({ title }) => title === 'Monthly spend'));
  });

  it('tells a channel a count only, and sends the rest to the one who asks', async () => {
    await checked(chat(), 'fabrikam');
    const thread = chat(channelThread());

    const answer = await thread.ask('plan fabrikam');

    assert.match(wordsOf(answer), /Improvement plan: \d actions? for 2 subscriptions/);
    assert.doesNotMatch(JSON.stringify(answer), /Fabrikam|Prod-|5b000000/);
    await thread.press('Send me the details');
    await until(`personal-${ANN.id}`, /Fabrikam.*: improvement plan/);
  });

  describe('with a spend', () => {
    for (const [typed, shown] of [
      ['12.000,50 EUR', '€0 to €1,800'],
      ['12,000.50 EUR', '€0 to €1,800'],
      ['€ 500', '€0 to €75'],
    ] as const) {
      it(`takes ${typed} and shows the credit at stake as a range with its assumption`, async () => {
        const someone = await planned('fabrikam');
        await someone.press('Monthly spend');

        await someone.press('Save', { spendFor: 'all', amount: typed });

        const words = wordsOf(newestIn(someone.conversation.id));
        assert.ok(words.includes(`Credit at stake: ${shown} a month`), words);
        assert.match(words, /Assumed: 15 % of eligible use, as in Microsoft’s samples/);
        await someone.press('Monthly spend');
        await someone.press('Remove all amounts');
        assert.match(wordsOf(newestIn(someone.conversation.id)), /amounts for this customer are removed/);
      });
    }

    for (const [typed, answer] of [
      ['-5', /below zero/],
      ['1.234', /can mean two amounts/],
      ['$ 500', /several currencies share/],
      ['much', /no amount that I can read/],
    ] as const) {
      it(`asks again for ${typed} and keeps what was typed`, async () => {
        const someone = await planned('fabrikam');
        await someone.press('Monthly spend');

        await someone.press('Save', { spendFor: 'all', amount: typed });

        const words = wordsOf(newestIn(someone.conversation.id));
        assert.match(words, answer);
        assert.ok(words.includes(typed));
        assert.doesNotMatch(words, /Credit at stake: /);
      });
    }

    it('takes one for a single subscription', async () => {
      const someone = await planned('tailspin');
      await someone.press('Monthly spend');
      const choice = /5b[0-9a-f]{6}-[0-9a-f-]{27}/.exec(JSON.stringify(newestIn(someone.conversation.id)))?.[0];

      await someone.press('Save', { spendFor: choice ?? '', amount: '1000 EUR' });

      assert.match(wordsOf(newestIn(someone.conversation.id)), /Credit at stake: €0 to €150 a month/);
    });
  });

  describe('as a file', () => {
    it('is put into the OneDrive of whoever says yes, and shown there', async () => {
      const someone = await planned('fabrikam');
      await someone.press('PDF');
      const offer = await until(someone.conversation.id, /npm run check/);
      const offered = bot().connector.transcript.findLast(
        ({ activity }) => activity.attachments?.[0]?.contentType === FILE_CONSENT_CARD,
      );

      const answered = await someone.answerFile('accept', place());

      assert.equal(answered.status, 200);
      await until(someone.conversation.id, /is in your OneDrive/);
      const shown = await bot().connector.waitFor(
        ({ activity }) => activity.attachments?.[0]?.contentType === FILE_INFO_CARD,
      );
      const file = oneDrive.files.at(-1);
      assert.equal(file?.bytes.subarray(0, 5).toString(), '%PDF-');
      assert.equal(offered?.activity.attachments?.[0]?.content['sizeInBytes'], file.bytes.length);
      assert.match(offered.activity.attachments[0].name ?? '', /^pec-plan-demo-fabrikam-demo-\d{4}-\d\d-\d\d\.pdf$/);
      assert.equal(shown.activity.attachments?.[0]?.contentUrl, place().contentUrl);
      assert.ok(offer);
    });

    it('is made once for two yeses at once', async () => {
      const someone = await planned('fabrikam');
      await someone.press('Excel');
      await until(someone.conversation.id, /npm run check/);
      const before = oneDrive.files.length;

      await Promise.all([someone.answerFile('accept', place()), someone.answerFile('accept', place())]);

      await until(someone.conversation.id, /That offer of a file is over/);
      await bot().connector.waitFor(
        ({ conversationId, activity }) =>
          conversationId === someone.conversation.id && activity.attachments?.[0]?.contentType === FILE_INFO_CARD,
      );
      assert.equal(oneDrive.files.length, before + 1);
    });

    it('is not made after a no', async () => {
      const someone = await planned('fabrikam');
      await someone.press('PDF');
      await until(someone.conversation.id, /npm run check/);
      const before = oneDrive.files.length;

      await someone.answerFile('decline');

      await until(someone.conversation.id, /is not made\. What you asked it for stays here/);
      await someone.answerFile('accept', place());
      await until(someone.conversation.id, /That offer of a file is over/);
      assert.equal(oneDrive.files.length, before);
    });

    it('goes to nobody but the one it was offered to', async () => {
      const conversation = personal();
      const someone = await planned('fabrikam', conversation);
      await someone.press('PDF');
      await until(conversation.id, /npm run check/);
      const before = oneDrive.files.length;

      await chat(conversation, BOB).answerFile('accept', place());

      await until(conversation.id, /offered to somebody else/);
      assert.equal(oneDrive.files.length, before);
    });

    for (const uploadUrl of [
      'https://evil.example/upload',
      'https://sharepoint.com.evil.example/u',
      'ftp://127.0.0.1/u',
    ]) {
      it(`is not sent to ${uploadUrl}`, async () => {
        const someone = await planned('fabrikam');
        await someone.press('PDF');
        await until(someone.conversation.id, /npm run check/);

        await someone.answerFile('accept', { ...place(), uploadUrl });

        await until(someone.conversation.id, /none|not one of Microsoft’s that I know/);
      });
    }

    it('says so with a number for the log when it cannot be put there', async () => {
      const someone = await planned('fabrikam');
      await someone.press('PDF');
      await until(someone.conversation.id, /npm run check/);
      oneDrive.failWith(507);

      await someone.answerFile('accept', place());

      await until(someone.conversation.id, /could not be put into your OneDrive/);
      oneDrive.failWith(null);
      const [, errorId] = /quote ([0-9a-f]{8})/.exec(wordsIn(someone.conversation.id)) ?? [];
      assert.ok(errorId !== undefined && bot().logLines.some((line) => line.includes(errorId)));
    });
  });

  it('answers an action that is gone with the plan as it stands', async () => {
    const someone = await planned('fabrikam');
    const button = buttonsOf(newestIn(someone.conversation.id)).find(({ verb }) => verb === 'plan-action');

    await someone.post({
      type: 'message',
      value: { ...button?.data, verb: 'plan-action', action: '__proto__' },
    });

    await until(someone.conversation.id, /not in the plan any more/);
  });

  it('answers a card of a check that is gone, or of somebody else, alike', async () => {
    const someone = chat();

    for (const verb of ['plan', 'plan-action', 'plan-file', 'plan-spend', 'plan-spend-save', 'plan-spend-remove']) {
      await someone.post({ type: 'message', value: { verb, check: 'kept-999999', format: 'pdf', amount: '5' } });

      assert.match(wordsOf(newestIn(someone.conversation.id)), /no longer have that check/, verb);
    }
  });
});

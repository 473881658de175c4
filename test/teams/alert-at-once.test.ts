import assert from 'node:assert/strict';
import { auditTrail } from '../support/audit.ts';
import { useBot } from '../support/bot.ts';
import { ANN, BOB, buttonsOf, createClient, type TestConversation, wordsOf } from '../support/teams/client.ts';

/** Lakeshore Retail goes round in three: well, broken, well. Each story below reads it three times. */
describe('an alert that several people see', () => {
  const bot = useBot();
  const says = (conversationId: string, words: RegExp) =>
    bot().connector.waitFor((entry) => entry.conversationId === conversationId && words.test(wordsOf(entry.activity)));
  const bodyOf = ({ body }: { readonly body: unknown }): string => JSON.stringify(body);

  it('is handled by the first of two who press at once, and the other is told', async () => {
    const thread: TestConversation = { id: 'group-at-once', conversationType: 'groupChat' };
    const [ann, bob] = [ANN, BOB].map((user) => createClient(bot().url, bot().connector, thread, user));
    assert.ok(ann && bob);
    await ann.ask('watch lakeshore');
    await says(thread.id, /Checked for the first time/);
    await ann.press('Check now');
    await says(thread.id, /1 subscription of a watched customer needs attention/);

    const pressed = await Promise.all([ann.press('Acknowledge'), bob.press('Acknowledge')]);
    await ann.press('Check now');
    await says(thread.id, /Good news of a watched customer/);

    const late = pressed.map(bodyOf).filter((body) => /changed before your button arrived/.test(body));
    assert.equal(late.length, 1);
    const handled = (await auditTrail(bot().databaseUrl)).filter(({ act }) => act === 'alert-handle');
    assert.deepEqual(
      handled.map(({ details }) => details['status']),
      ['acknowledged'],
    );
    const [first = 'nobody'] = /Acknowledged by (?:Ann Admin|Bob Buyer)/.exec(late[0] ?? '') ?? [];
    assert.ok(
      pressed.every((posted) => bodyOf(posted).includes(first)),
      first,
    );
  });

  it('stays as it ended, when somebody presses a button of an old card', async () => {
    const ann = createClient(bot().url, bot().connector, { id: 'alert-over', conversationType: 'personal' }, ANN);
    await ann.ask('watch lakeshore');
    await says('alert-over', /checked for the first time/);
    await ann.press('Check now');
    const alert = await says('alert-over', /stopped earning on Web shop/);
    const old = buttonsOf(alert.activity);
    await ann.press('Check now');
    await says('alert-over', /Web shop: well again since/);
    const press = (title: string) => {
      const button = old.find((candidate) => candidate.title === title);
      assert.ok(button, title);
      return ann.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: alert.activityId,
        value: {
          action: { type: 'Action.Execute', title, verb: button.verb, data: button.data },
          trigger: 'manual',
        },
      });
    };

    const acknowledged = await press('Acknowledge');
    const snoozed = await press('Snooze');
    const stopped = await press('Stop watching');

    for (const posted of [acknowledged, snoozed]) {
      assert.match(bodyOf(posted), /All of it is well again/);
      assert.match(bodyOf(posted), /changed before your button arrived/);
    }
    assert.match(bodyOf(stopped), /no longer watch/);
  });
});

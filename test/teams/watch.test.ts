import assert from 'node:assert/strict';
import { auditTrail } from '../support/audit.ts';
import { useBot } from '../support/bot.ts';
import { ANN, BOB, buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TestConversation, TestUser } from '../support/teams/client.ts';

let conversations = 0;
const personal = (): TestConversation => ({ id: `watch-${(conversations += 1)}`, conversationType: 'personal' });
const channelThread = (): TestConversation => ({
  id: `19:watch;messageid=${(conversations += 1)}`,
  conversationType: 'channel',
});

/** Lakeshore Retail goes round in three: well, broken, well. Each story below reads it three times. */
describe('a watch in chat', () => {
  const bot = useBot();
  const chat = (conversation = personal(), user: TestUser = ANN) =>
    createClient(bot().url, bot().connector, conversation, user);
  const says = (conversationId: string, words: RegExp, since = 0) =>
    bot().connector.waitFor(
      (entry) => entry.conversationId === conversationId && words.test(wordsOf(entry.activity)),
      since,
    );
  const newestIn = (conversationId: string) => {
    const message = bot().connector.messages(conversationId).at(-1);
    assert.ok(message, 'a message');
    return message;
  };
  const bodyOf = ({ body }: { readonly body: unknown }): string => JSON.stringify(body);

  it('alerts once when access is gone, is acknowledged for everybody, and tells when it is back', async () => {
    const ann = chat();
    const { id } = ann.conversation;
    await ann.ask('watch lakeshoreretail.example');
    await says(id, /Lakeshore Retail.*checked for the first time/);

    await ann.press('Check now');
    const alert = await says(id, /Lakeshore Retail.* stopped earning on Web shop/);
    await ann.press('Acknowledge');
    const edited = await says(id, /Acknowledged by Ann Admin/);
    await ann.press('Check now');
    const well = await says(id, /Web shop: well again since/);
    const news = await says(id, /Good news of Lakeshore Retail/);

    assert.equal(alert.kind, 'sent');
    assert.match(wordsOf(alert.activity), /j\.smit@lakeshoreretail\.example deleted the role assignment/);
    assert.match(wordsOf(alert.activity), /The credit on everything in this subscription/);
    assert.match(wordsOf(alert.activity), /Demo data/);
    assert.equal(edited.activityId, alert.activityId);
    assert.equal(well.activityId, alert.activityId);
    assert.match(wordsOf(news.activity), /Web shop: Earning again/);
    assert.equal(bot().connector.transcript.filter((entry) => isAlert(entry, id)).length, 1);
  });

  it('tells a channel counts only, and the details to the one who presses', async () => {
    const channel = chat(channelThread(), BOB);
    const { id } = channel.conversation;
    await channel.ask('watch lakeshore');
    await says(id, /Checked for the first time/);
    await channel.press('Check now');
    await says(id, /1 subscription of a watched customer needs attention/);

    await channel.press('Send me the details');

    const details = await says(`personal-${BOB.id}`, /stopped earning on Web shop/);
    assert.match(wordsOf(details.activity), /j\.smit/);
    await channel.press('Check now');
    await says(id, /Good news of a watched customer/);
    const shown = bot().connector.transcript.filter((entry) => entry.conversationId === id);
    const cards = JSON.stringify(shown.map(({ activity }) => [activity.attachments, activity.summary, activity.text]));
    assert.doesNotMatch(cards, /lakeshore retail|web shop|j\.smit/i);
  });

  it('is snoozed for a day, a week, or until it changes, and stopped from its alert', async () => {
    const ann = chat();
    const { id } = ann.conversation;
    await ann.ask('watch lakeshore');
    await says(id, /checked for the first time/);
    await ann.press('Check now');
    await says(id, /stopped earning on Web shop/);

    const asked = await ann.press('Snooze');
    const day = await ann.press('For a day');
    await ann.press('Acknowledge');
    await ann.press('Snooze');
    const forever = await ann.press('Until it changes');
    const stopped = await ann.press('Stop watching');
    await ann.say('unwatch lakeshore');
    await says(id, /not watched here/);

    assert.match(bodyOf(asked), /For how long\?/);
    assert.match(bodyOf(day), /Snoozed by Ann Admin until \d/);
    assert.match(bodyOf(forever), /Snoozed by Ann Admin until something changes/);
    assert.match(bodyOf(stopped), /no longer watched: Ann Admin/);
  });

  it('says so when a customer is watched already', async () => {
    const ann = chat();
    await ann.ask('watch contoso');

    const twice = await ann.ask('watch contoso.example');

    await says(ann.conversation.id, /is watched here already/);
    assert.ok(twice);
  });

  it('changes its days, hour and time zone, and asks again for a zone that it does not know', async () => {
    const ann = chat();
    const { id } = ann.conversation;
    await ann.ask('watch contoso', { localTimezone: 'Europe/Amsterdam' });
    await says(id, /checked for the first time/);
    await ann.press('Change the time');

    const wrong = await ann.press('Save', { days: 'weekdays', hour: '18', zone: 'Europe/Amsterdm' });
    const right = await ann.press('Save', { days: 'weekdays', hour: '18', zone: 'amsterdam' });

    assert.match(bodyOf(wrong), /is no time zone that I know\. Did you mean Europe\/Amsterdam/);
    assert.match(bodyOf(right), /Changed: checked Monday to Friday, in the hour after 18:00 \(Europe\/Amsterdam\)/);
  });

  it('pauses, goes on and stops', async () => {
    const ann = chat();
    await ann.ask('watch adventure works');
    await says(ann.conversation.id, /checked for the first time/);

    const paused = await ann.press('Pause');
    const resumed = await ann.press('Go on');
    const stopped = await ann.ask('unwatch adventure works');
    const again = await ann.ask('unwatch adventure works');

    assert.match(bodyOf(paused), /Nothing is checked until you press Go on/);
    assert.match(bodyOf(resumed), /It goes on\. Next:/);
    assert.match(wordsOf(stopped), /no longer watch Adventure Works/);
    assert.match(wordsOf(again), /not watched here/);
  });

  it('is changed, paused and stopped by somebody whom the audit trail names', async () => {
    const bob = chat(personal(), BOB);
    await bob.ask('watch tailspin toys');
    await says(bob.conversation.id, /checked for the first time/);

    await bob.press('Pause');
    await bob.press('Go on');
    await bob.press('Stop watching');

    const acts = (await auditTrail(bot().databaseUrl)).filter(
      ({ actor, act }) => act.startsWith('watch-') && actor.kind === 'person' && actor.objectId === BOB.aadObjectId,
    );
    assert.deepEqual(
      acts.map(({ act }) => act),
      ['watch-pause', 'watch-resume', 'watch-stop'],
    );
    assert.equal(new Set(acts.map(({ details }) => details['watch'])).size, 1);
  });

  it('is listed with its state and next check, and opened from the list', async () => {
    const ann = chat();
    await ann.ask('watch fabrikam');
    await says(ann.conversation.id, /checked for the first time/);

    const list = await ann.ask('watches');
    const row = buttonsOf(list).find(({ title }) => /Fabrikam/.test(title));
    assert.ok(row, 'a row');
    const opened = await ann.press(row.title);

    assert.match(wordsOf(list), /Fabrikam.* · checked/);
    assert.match(wordsOf(list), /Next: .*every day, in the hour after 07:00/);
    assert.match(bodyOf(opened), /Last check/);
  });

  it('begins at the report of a check too', async () => {
    const ann = chat();
    await ann.ask('check woodgrove');

    await ann.press('Watch');

    await says(ann.conversation.id, /I watch Woodgrove Bank/);
  });

  it('asks which customer when nobody is named, and takes what is filled in', async () => {
    const ann = chat();
    await ann.ask('watch');

    await ann.press('Watch', { customer: 'alpineskihouse.example' });

    await says(ann.conversation.id, /I watch .*alpine/i);
  });

  for (const [text, words] of [
    ['watch nobody-here.example', /no tenant by that id or domain/],
    ['watch Wingtip Nowhere', /not a tenant id or a domain/],
    ['unwatch contoso', /not watched here/],
  ] as const) {
    it(`answers "${text}" with what is wrong`, async () => {
      const answer = await chat().ask(text);

      assert.match(wordsOf(answer), words);
    });
  }

  it('tells a group chat how many it watches, and names them in private', async () => {
    const group = chat({ id: 'group-watches', conversationType: 'groupChat' });
    await group.ask('watch contoso');
    await says('group-watches', /Checked for the first time/);

    const list = await group.ask('watches');
    await group.press('Send me the details');

    assert.match(wordsOf(list), /1 customer is watched for this conversation/);
    assert.doesNotMatch(wordsOf(list), /Contoso/);
    await says(`personal-${ANN.id}`, /Contoso.* · checked/);
  });

  it('sends a weekly summary where somebody wants it', async () => {
    const ann = chat();
    await ann.ask('watch contoso');
    await says(ann.conversation.id, /checked for the first time/);
    await ann.ask('watches');

    const on = await ann.press('Weekly summary');
    const off = await ann.press('No weekly summary');

    assert.match(bodyOf(on), /Weekly summary: on, on Mondays/);
    assert.match(bodyOf(off), /Weekly summary: off/);
  });

  it('says that a button of a watch that is gone leads nowhere', async () => {
    const ann = chat();
    await ann.ask('watch trey');
    await says(ann.conversation.id, /checked for the first time/);
    await ann.ask('unwatch trey');

    const posted = await ann.press('Check now');

    assert.match(bodyOf(posted), /That watch is not there any more/);
  });

  it('shows partner admins how all watches are doing, and names no customer', async () => {
    const status = await chat().ask('status');

    const words = wordsOf(status);
    assert.match(words, /How the watches are doing/);
    assert.match(words, /\d+ active, \d+ paused/);
    assert.match(words, /went well/);
    assert.doesNotMatch(words, /Lakeshore|Contoso/);
  });

  it('is told in figures', async () => {
    const figures = await (await fetch(`${bot().url}/metrics`)).text();

    assert.match(figures, /pec_watches\{state="active"\} [1-9]/);
    assert.match(figures, /pec_messages\{state="sent"\} [1-9]/);
    assert.match(figures, /pec_queue_waiting\{queue="watch-run"\} \d/);
    assert.match(figures, /pec_deliveries_total\{act="send",outcome="sent"\} [1-9]/);
    assert.match(figures, /pec_watch_run_seconds_count\{outcome="done"\} [1-9]/);
  });

  it('speaks the language in which it was set', async () => {
    const ann = chat();
    await ann.ask('bewaak lucerne');

    await says(ann.conversation.id, /voor het eerst gecontroleerd/);

    assert.ok(newestIn(ann.conversation.id));
  });
});

function isAlert(
  entry: { readonly kind: string; readonly conversationId: string; readonly activity: unknown },
  id: string,
) {
  return entry.kind === 'sent' && entry.conversationId === id && /stopped earning/.test(JSON.stringify(entry.activity));
}

import assert from 'node:assert/strict';
import { findDemoCustomer } from '../../src/demo/customers.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { useBot } from '../support/bot.ts';
import { HOME_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { ANN, buttonsOf, createClient, FILE_CONSENT_CARD, FILE_INFO_CARD, wordsOf } from '../support/teams/client.ts';
import type { TeamsClient } from '../support/teams/client.ts';
import { enter, person } from '../support/teams/crowd.ts';
import { startOneDrive, type OneDrive } from '../support/teams/oneDrive.ts';

const t = createTranslator();
const CONTOSO = findDemoCustomer('contoso') ?? assert.fail('no such customer');
const SCRIPTS = ['reinstate-access.sh', 'reinstate-access.ps1'];

/** What leads to the scripts for a customer's Owner. */
const TO_SCRIPTS = ['azure-plan', 'billed-by-microsoft', 'standing-missing', 'agrees-smaller'] as const;

describe('the files of a recommendation', () => {
  const bot = useBot();
  let oneDrive: OneDrive;
  let conversations = 0;
  before(async () => {
    oneDrive = await startOneDrive();
  });
  after(() => oneDrive.stop());

  const place = () => ({ uploadUrl: `${oneDrive.url}/upload`, contentUrl: `${oneDrive.url}/content` });
  const chat = (): TeamsClient =>
    createClient(bot().url, bot().connector, { id: `files-${(conversations += 1)}`, conversationType: 'personal' });
  const offered = (someone: TeamsClient) =>
    bot().connector.transcript.flatMap(({ conversationId, activity }) => {
      const card = activity.attachments?.[0];
      return conversationId === someone.conversation.id && card?.contentType === FILE_CONSENT_CARD ? [card] : [];
    });
  const until = async (someone: TeamsClient, text: RegExp): Promise<string> => {
    const { activity } = await bot().connector.waitFor(
      (entry) => entry.conversationId === someone.conversation.id && text.test(wordsOf(entry.activity)),
    );
    return wordsOf(activity);
  };

  async function recommended(someone = chat()): Promise<TeamsClient> {
    await someone.ask('choose');
    for (const answer of TO_SCRIPTS) await someone.press(t(`advisor.answer.${answer}`));
    return someone;
  }

  /** A recommendation for a customer that was checked, so that its ids are in the files. */
  async function recommendedFor(customer: string): Promise<TeamsClient> {
    const someone = chat();
    await someone.say(`check ${customer}`);
    await bot().connector.waitFor(
      ({ conversationId, activity }) =>
        conversationId === someone.conversation.id && buttonsOf(activity).some(({ verb }) => verb === 'plan'),
    );
    await someone.ask(`choose ${customer}`);
    await someone.press(t('advisor.answer.wants-smaller'));
    return someone;
  }

  it('are each asked about, and put into the OneDrive of whoever says yes, whole and with the ids', async () => {
    const someone = await recommendedFor('contoso');
    await someone.press('Send me the files');
    await until(someone, /npm run access/);
    const before = oneDrive.files.length;

    for (const name of SCRIPTS) await someone.answerFile('accept', place(), name);
    await bot().connector.waitFor(() => oneDrive.files.length === before + SCRIPTS.length);

    assert.deepEqual(
      offered(someone).map(({ name }) => name),
      SCRIPTS,
    );
    // Uploads go on side by side, so either may be there first.
    const scripts = oneDrive.files.slice(before).map(({ bytes }) => bytes.toString());
    assert.equal(scripts.filter((script) => script.startsWith('#!/')).length, 1);
    for (const script of scripts) {
      assert.ok(script.includes(CONTOSO.tenantId));
      assert.ok(script.includes(demoProfile.billTo.agentGroups.adminAgents));
    }
    assert.deepEqual(
      new Set(offered(someone).map(({ content }) => content['sizeInBytes'])),
      new Set(oneDrive.files.slice(before).map(({ bytes }) => bytes.length)),
    );
    await bot().connector.waitFor(({ activity }) => activity.attachments?.[0]?.contentType === FILE_INFO_CARD);
  });

  it('come with the line that writes them without Teams', async () => {
    const someone = await recommendedFor('contoso');

    await someone.press('Send me the files');

    const line = await until(someone, /npm run access/);
    assert.ok(line.includes(`--way reinstate --tenant ${CONTOSO.tenantId} --subscription`), line);
    assert.match(line, /--out pec-access --lang en/);
  });

  it('are not made any more once the choice went on', async () => {
    const someone = await recommended();
    await someone.press('Send me the files');
    await until(someone, /npm run access/);
    const before = oneDrive.files.length;
    await someone.press(t('advisor.back'));

    await someone.answerFile('accept', place());

    await until(someone, /no longer here\. Begin the choice again/);
    assert.equal(oneDrive.files.length, before);
  });

  it('are not named by a card: a run that is not theirs opens nothing', async () => {
    const someone = await recommended();

    for (const run of ['00000000', '__proto__', '']) {
      await someone.post({ type: 'message', value: { verb: 'choose-files', run, file: '/etc/passwd' } });
    }

    await until(someone, /no longer here\. Begin the choice again/);
    assert.deepEqual(offered(someone), []);
  });

  it('are not offered in a channel', async () => {
    const thread = createClient(bot().url, bot().connector, { id: '19:files', conversationType: 'channel' }, ANN);
    await recommended(thread);
    const buttons = bot().connector.messages('19:files').flatMap(buttonsOf);

    await thread.post({ type: 'message', value: { verb: 'choose-files', run: 'any' } });

    assert.ok(!buttons.some(({ verb }) => verb === 'choose-files'));
    assert.deepEqual(offered(thread), []);
  });
});

describe('files where Teams takes none', () => {
  const bot = useGuardedBot();

  async function recommended(name: string) {
    const someone = enter(bot(), person(name, HOME_TENANT));
    await someone.say('choose');
    for (const answer of TO_SCRIPTS) await someone.press(t(`advisor.answer.${answer}`));
    return someone;
  }

  it('are offered without another word while Teams takes the question', async () => {
    const someone = await recommended('Ann');

    await someone.press('Send me the files');
    await bot().connector.waitFor(
      ({ conversationId, activity }) =>
        conversationId === someone.place.id && activity.attachments?.[0]?.name === SCRIPTS.at(-1),
    );

    assert.doesNotMatch(someone.shown().map(wordsOf).join('\n'), /npm run/);
  });

  it('come with another way, once, when Teams refuses the question', async () => {
    const someone = await recommended('Bob');
    bot().connector.failWith(({ body }) => (JSON.stringify(body).includes(FILE_CONSENT_CARD) ? 403 : null));

    await someone.press('Send me the files');
    await bot().connector.waitFor(
      ({ conversationId, activity }) =>
        conversationId === someone.place.id && /this client takes no files/.test(wordsOf(activity)),
    );
    bot().connector.failWith(null);

    const ways = someone.shown().filter((message) => /npm run access/.test(wordsOf(message)));
    assert.equal(ways.length, 1);
    assert.ok(bot().logLines.some((line) => line.includes('a file could not be offered')));
  });

  it('go to no place on this machine, as they may in local mode', async () => {
    const oneDrive = await startOneDrive();
    const ann = person('Cleo', HOME_TENANT);
    const someone = enter(bot(), ann);
    await someone.say('choose');
    for (const answer of TO_SCRIPTS) await someone.press(t(`advisor.answer.${answer}`));
    await someone.press('Send me the files');
    const { activity } = await bot().connector.waitFor(
      ({ conversationId, activity: sent }) =>
        conversationId === someone.place.id && sent.attachments?.[0]?.contentType === FILE_CONSENT_CARD,
    );
    const card = activity.attachments?.[0];

    await bot().post({
      type: 'invoke',
      name: 'fileConsent/invoke',
      from: { id: ann.id, name: ann.name, aadObjectId: ann.aadObjectId },
      conversation: { ...someone.place },
      value: {
        type: 'fileUpload',
        action: 'accept',
        context: card?.content['acceptContext'],
        uploadInfo: {
          uploadUrl: `${oneDrive.url}/upload`,
          contentUrl: `${oneDrive.url}/content`,
          name: card?.name,
          uniqueId: 'unique',
          fileType: 'sh',
        },
      },
    });
    await bot().connector.waitFor(
      (entry) => entry.conversationId === someone.place.id && /not one of Microsoft’s/.test(wordsOf(entry.activity)),
    );
    await oneDrive.stop();

    assert.deepEqual(oneDrive.files, []);
  });
});

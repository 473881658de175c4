import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PARTNER, RESELLER } from '../../src/demo/cast.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { useBot } from '../support/bot.ts';
import { guid } from '../support/snapshots.ts';
import { makeTempFolder } from '../support/store.ts';
import { ANN, BOB, buttonsOf, createClient, type TeamsClient, TENANT_ID, wordsOf } from '../support/teams/client.ts';
import { auditTrail } from '../support/audit.ts';

let conversations = 0;
const US = {
  'us-name': 'Contoso Cloud',
  'us-tenantId': guid(71),
  'us-adminAgents': guid(72),
  'us-helpdeskAgents': '',
  'us-partnerIds': '1234567, 7654321',
};
const OTHER = {
  'other-name': 'Big Provider',
  'other-tenantId': guid(81),
  'other-adminAgents': guid(82),
  'other-helpdeskAgents': guid(83),
  'other-partnerIds': '2222222',
};

describe('the partner profile in chat', () => {
  const bot = useBot();
  const chat = (user = ANN, conversationType: 'personal' | 'channel' = 'personal') =>
    createClient(bot().url, bot().connector, { id: `profile-${(conversations += 1)}`, conversationType }, user);
  const shown = (client: TeamsClient): string => {
    const message = bot().connector.messages(client.conversation.id).at(-1);
    assert.ok(message, 'a message');
    return wordsOf(message);
  };
  const titles = (client: TeamsClient): readonly string[] =>
    buttonsOf(bot().connector.messages(client.conversation.id).at(-1)!).map(({ title }) => title);

  async function openForm(kind: string, user = ANN): Promise<TeamsClient> {
    const someone = chat(user);
    await someone.ask('profile');
    await someone.press('Change');
    await someone.press(kind);
    return someone;
  }

  async function saveAs(name: string, user = ANN): Promise<TeamsClient> {
    const someone = await openForm('Microsoft bills us', user);
    await someone.press('Show what would change', { ...US, 'us-name': name });
    await someone.press('Save');
    return someone;
  }

  it('is shown with the way to change it, and asks how one takes part', async () => {
    const someone = chat();

    await someone.ask('profile');
    const profile = shown(someone);
    await someone.press('Change');

    assert.match(profile, /Whom I check for/);
    assert.deepEqual(titles(someone), [
      'Microsoft bills us',
      'We buy from a provider',
      'We supply a reseller',
      'Look up my groups',
      'Cancel',
    ]);
    assert.match(shown(someone), /Nothing is saved before you have seen what would change/);
  });

  it('is checked field by field, and nothing that was typed is lost', async () => {
    const someone = await openForm('We buy from a provider');
    const typed = { ...US, ...OTHER, 'us-tenantId': 'contoso.com', 'other-partnerIds': '22 apples' };

    await someone.press('Show what would change', typed);

    const form = shown(someone);
    assert.match(form, /2 fields need another look/);
    assert.match(form, /“contoso\.com” is a domain/);
    assert.match(form, /“22” is not a partner id/);
    for (const value of Object.values(typed)) assert.ok(form.includes(value), value);
  });

  it('keeps what was typed for whoever leaves the form and comes back', async () => {
    const someone = await openForm('Microsoft bills us');
    await someone.press('Show what would change', { ...US, 'us-partnerIds': '' });

    await someone.press('Another arrangement');
    await someone.press('We buy from a provider');

    const form = shown(someone);
    assert.match(form, /what you typed before/);
    assert.ok(form.includes('Contoso Cloud'));
  });

  it('shows what would change before it saves, and then says who changed it', async () => {
    const someone = await openForm('We buy from a provider');

    await someone.press('Show what would change', { ...US, ...OTHER });
    const preview = shown(someone);
    await someone.press('Save');
    const saved = shown(someone);
    await someone.press('Show the profile');

    assert.match(preview, /This would change/);
    assert.match(preview, /then: Big Provider/);
    assert.match(preview, /not that of the tenant you chat from/);
    assert.match(saved, /^Saved/);
    const profile = shown(someone);
    assert.match(profile, /Billed by Microsoft: Big Provider/);
    assert.match(profile, /Reseller of record: Contoso Cloud/);
    assert.match(profile, /Last changed by Ann Admin \(33333333-/);
    assert.match(profile, /4 identities are attested/);
  });

  it('is in the audit trail with the ids before and after, and no name', async () => {
    await saveAs('Contoso Secret Name');

    const changes = (await auditTrail(bot().databaseUrl)).filter(
      ({ act, outcome }) => act === 'change-profile' && outcome === 'done',
    );
    const last = changes.at(-1);
    assert.deepEqual(last?.actor, { kind: 'person', tenantId: TENANT_ID, objectId: ANN.aadObjectId });
    assert.ok((last?.details['after'] as readonly string[]).every((id) => /^(billTo|resellerOfRecord)\.\w+=/.test(id)));
    assert.doesNotMatch(JSON.stringify(changes), /Contoso|Secret/);
  });

  it('says that nothing would change, and offers nothing to save', async () => {
    await saveAs('Contoso Same');
    const someone = await openForm('Microsoft bills us');

    await someone.press('Show what would change', { ...US, 'us-name': 'Contoso Same' });

    assert.match(shown(someone), /Nothing would change/);
    assert.ok(!titles(someone).includes('Save'));
  });

  it('tells the later of two people at once, and shows what it would change now', async () => {
    const ann = await openForm('Microsoft bills us', ANN);
    await ann.press('Show what would change', { ...US, 'us-name': 'By Ann' });
    await saveAs('By Bob', BOB);

    await ann.press('Save');
    const told = shown(ann);
    await ann.press('Save');

    assert.match(told, /While you were typing, Bob Buyer \(44444444-.*changed the profile/);
    assert.match(told, /now: By Bob/);
    assert.match(told, /then: By Ann/);
    assert.match(shown(ann), /^Saved/);
  });

  it('saves once for a button that is pressed twice', async () => {
    const someone = await openForm('Microsoft bills us');
    await someone.press('Show what would change', { ...US, 'us-name': 'Pressed twice' });
    await someone.press('Save');

    await someone.press('Save');

    assert.match(shown(someone), /saved already, or is too old/);
  });

  it('does not take a draft from a card', async () => {
    const someone = await openForm('Microsoft bills us');
    await someone.press('Show what would change', { ...US, 'us-name': 'Forged too' });
    const forged = { verb: 'profile-save', draft: guid(99), values: { ...US, 'us-name': 'Forged' } };

    await someone.post({ type: 'message', value: forged });
    const answer = shown(someone);
    await someone.ask('profile');

    assert.match(answer, /saved already, or is too old/);
    assert.doesNotMatch(shown(someone), /Forged/);
  });

  it('forgets the draft of whoever cancels', async () => {
    const someone = await openForm('Microsoft bills us');
    await someone.press('Show what would change', { ...US, 'us-name': 'Never mind', 'us-partnerIds': '' });
    await someone.press('Cancel');
    const cancelled = shown(someone);

    await someone.ask('profile');
    await someone.press('Change');
    await someone.press('Microsoft bills us');

    assert.match(cancelled, /Nothing was changed/);
    assert.doesNotMatch(shown(someone), /Never mind/);
  });

  it('fills in the groups that Microsoft Graph knows', async () => {
    const someone = chat();
    await someone.ask('profile');
    await someone.press('Change');

    await someone.press('Look up my groups');
    const found = shown(someone);
    await someone.press('Microsoft bills us');

    assert.match(found, new RegExp(`AdminAgents ${PARTNER.agentGroups.adminAgents}`));
    assert.ok(shown(someone).includes(PARTNER.agentGroups.adminAgents));
  });

  it('is neither shown nor changed outside a personal chat', async () => {
    const channel = chat(ANN, 'channel');

    for (const verb of ['profile-change', 'profile-form', 'profile-preview', 'profile-save']) {
      await channel.post({ type: 'message', value: { verb, kind: 'billed', ...US } });
    }

    const said = bot().connector.messages(channel.conversation.id).map(wordsOf);
    assert.ok(said.length >= 4);
    for (const words of said) {
      assert.match(words, /personal chat only/);
      assert.ok(!words.includes(PARTNER.tenantId) && !words.includes(RESELLER.tenantId));
    }
  });
});

describe('a partner profile from a file', () => {
  let path: string;
  const env: Record<string, string> = {};
  before(async () => {
    path = join(await makeTempFolder('pec-profile-'), 'profile.json');
    await writeFile(path, JSON.stringify(demoProfile));
    env['PARTNER_PROFILE'] = path;
  });
  const bot = useBot(env);

  it('is the operator’s word: it says so, and no press changes it', async () => {
    const someone = createClient(bot().url, bot().connector);

    const profile = await someone.ask('profile');
    await someone.post({ type: 'message', value: { verb: 'profile-save', draft: guid(99) } });

    const last = bot().connector.messages(someone.conversation.id).at(-1);
    assert.match(wordsOf(profile), /set it in the file that PARTNER_PROFILE names/);
    assert.ok(!buttonsOf(profile).some(({ title }) => title === 'Change'));
    assert.match(wordsOf(last!), /Only they change them/);
  });
});

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRestArm, type RestArm } from '../support/azure/rest-arm.ts';
import { trustTestCertificate } from '../support/azure/trust.ts';
import { useBot } from '../support/bot.ts';
import { prepareCheckProcess } from '../support/checkProcess.ts';
import { buttonsOf, createClient, wordsOf, type TeamsClient } from '../support/teams/client.ts';
import { assigned, CUSTOMER, guid, HOME, PROFILE, ROLES, WHO } from './contract/arm-shapes.ts';
import { at, place } from './contract/case.ts';

describe('a real check in chat', () => {
  const env: Record<string, string> = {};
  let folder: string;
  let arm: RestArm;
  let trustNoMore: () => void;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pec-contract-'));
    arm = await startRestArm({
      principals: { [CUSTOMER]: WHO.app },
      subscriptions: [
        place(at(assigned(WHO.admins, ROLES.support)), guid(1_000), 'Production'),
        place(at(assigned(WHO.admins, ROLES.reader)), guid(1_001), 'Archive'),
      ],
    });
    trustNoMore = await trustTestCertificate();
    const check = await prepareCheckProcess(folder, { profile: PROFILE, homeTenantId: HOME, clientId: guid(900) });
    Object.assign(env, check.environment(arm.address));
  });
  const bot = useBot(env);
  after(async () => {
    trustNoMore();
    await arm[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });

  let conversations = 0;
  const chat = (): TeamsClient =>
    createClient(bot().url, bot().connector, { id: `real-${(conversations += 1)}`, conversationType: 'personal' });

  async function check(text: string): Promise<string> {
    const someone = chat();
    await someone.say(`check ${text}`);
    const { activity } = await bot().connector.waitFor(
      ({ activity: said, conversationId }) =>
        conversationId === someone.conversation.id && buttonsOf(said).length > 0 && !/Reading/.test(wordsOf(said)),
    );
    return wordsOf(activity);
  }

  it('reports what Azure says', async () => {
    const words = await check(CUSTOMER);

    assert.match(words, /1 of 2 subscriptions/);
    assert.match(words, /Archive · Not earning/);
    assert.match(words, /Production · Earning/);
  });

  const strangers = [
    ['fabrikam', /not a tenant id or a domain/],
    ['fabrikam.example', /knows no tenant/],
    ['contoso.example', /knows no tenant/],
  ] as const;
  for (const [name, refusal] of strangers) {
    it(`knows nobody called ${name}`, async () => {
      const words = await check(name);

      assert.match(words, refusal);
    });
  }

  it('says whom it checks for', async () => {
    const words = wordsOf(await chat().ask('profile'));

    assert.match(words, /Provider/);
    assert.match(words, /Reseller/);
  });

  it('calls nothing make-believe and offers no customer to try', async () => {
    for (const text of ['help', 'check', 'hello', 'history', 'choose', `check ${CUSTOMER}`]) await chat().ask(text);

    const said = JSON.stringify(bot().connector.transcript);
    assert.doesNotMatch(said, /\bdemo\b|make-believe|Fabrikam is|Tailspin|Northwind/i);
  });
});

import assert from 'node:assert/strict';
import type { JWTPayload } from 'jose';
import type { GuardedBot } from '../../support/guardedBot.ts';
import { useGuardedBot } from '../../support/guardedBot.ts';
import { OTHER_CHANNEL_KEY, TEAMS_KEY, UNENDORSED_KEY } from '../../support/teams/channelService.ts';
import * as forge from '../../support/teams/forgery.ts';
import { watchOutput } from '../../support/output.ts';

const OTHER_BOT = 'a0000000-0000-4000-8000-00000000000f';
const EMULATOR = 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/';
const MINUTE = 60;

describe('the token of a request', () => {
  const bot = useGuardedBot();
  const claims = ({ channel, appId, connector }: GuardedBot): JWTPayload =>
    forge.claimsOf(channel.issuer, appId, connector.serviceUrl);
  const honest = ({ channel, appId, connector }: GuardedBot): Promise<string> =>
    channel.token(appId, connector.serviceUrl);
  const bearer = async (token: Promise<string> | string): Promise<string> => `Bearer ${await token}`;

  it('lets an honest message in, which is answered with the bot’s own token', async () => {
    const answer = await bot().post();

    assert.equal(answer.status, 200);
    const sent = await bot().connector.waitFor(({ activity }) => activity.type === 'message');
    assert.equal(sent.authorization, `Bearer ${bot().authority.botToken}`);
  });

  for (const [what, wishes] of [
    ['expired four minutes ago, as clocks differ', { endsIn: -4 * MINUTE }],
    ['starts in four minutes, as clocks differ', { startsIn: 4 * MINUTE }],
  ] as const) {
    it(`is believed where it ${what}`, async () => {
      const answer = await bot().post({}, { token: wishes });

      assert.equal(answer.status, 200);
    });
  }

  const forged: readonly (readonly [string, (bot: GuardedBot) => Promise<string | null> | string | null])[] = [
    ['missing', () => null],
    ['empty', () => ''],
    ['of another scheme', () => 'Basic dXNlcjpwYXNz'],
    ['a scheme without a token', () => 'Bearer '],
    ['no token at all', () => 'Bearer garbage'],
    ['three parts of nothing', () => 'Bearer a.b.c'],
    ['honest, but under another scheme', async (b) => `Basic ${await honest(b)}`],
    ['honest, with something after it', async (b) => `${await bearer(honest(b))} x`],
    ['two tokens', async (b) => `${await bearer(honest(b))}, ${await bearer(honest(b))}`],
    ['signed by an unknown key', (b) => bearer(forge.signedByStranger(claims(b), { keyId: 'nobody' }))],
    [
      'signed by a stranger under a known key id',
      (b) => bearer(forge.signedByStranger(claims(b), { keyId: TEAMS_KEY })),
    ],
    ['signed by a stranger without a key id', (b) => bearer(forge.signedByStranger(claims(b)))],
    [
      'signed by a key that it brings along',
      (b) => bearer(forge.signedByStranger(claims(b), { keyId: TEAMS_KEY, embedded: true })),
    ],
    [
      'tampered with: other claims',
      async (b) => bearer(forge.withClaims(await honest(b), { serviceurl: 'http://x/' })),
    ],
    ['tampered with: longer validity', async (b) => bearer(forge.withClaims(await honest(b), { exp: 4e9 }))],
    [
      'tampered with: another algorithm named',
      async (b) => bearer(forge.withHeader(await honest(b), { alg: 'RS512' })),
    ],
    [
      'tampered with: another key named',
      async (b) => bearer(forge.withHeader(await honest(b), { kid: UNENDORSED_KEY })),
    ],
    ['tampered with: no signature', async (b) => bearer((await honest(b)).replace(/[^.]*$/, ''))],
    ['unsigned (alg none)', (b) => bearer(forge.unsigned(claims(b)))],
    ['unsigned (alg none) with a key id', (b) => bearer(forge.unsignedWithKey(claims(b), TEAMS_KEY))],
    [
      'signed with the public key as a secret (HS256)',
      (b) =>
        bearer(
          forge.signedWithPublicKey(
            claims(b),
            b.channel.keys.find(({ kid }) => kid === TEAMS_KEY)!,
          ),
        ),
    ],
  ];
  for (const [what, authorization] of forged) {
    it(`is refused where it is ${what}`, async () => {
      const given = await authorization(bot());

      const answer = await bot().post({}, { authorization: given });

      assert.deepEqual([answer.status, answer.text], [401, '']);
    });
  }

  const wrong = [
    ['comes from another issuer', { issuer: 'https://api.example.org' }],
    ['comes from the issuer with a path behind it', { issuer: 'https://api.botframework.example/' }],
    ['comes from the emulator', { issuer: EMULATOR }],
    ['is for another bot', { audience: OTHER_BOT }],
    ['expired six minutes ago', { endsIn: -6 * MINUTE }],
    ['starts in six minutes', { startsIn: 6 * MINUTE }],
    ['never expires', { endsIn: undefined }],
    ['vouches for no service URL', { serviceUrl: undefined }],
    ['is signed by a key of another channel', { keyId: OTHER_CHANNEL_KEY }],
    ['is signed by a key that is endorsed for nothing', { keyId: UNENDORSED_KEY }],
  ] as const;
  for (const [what, wishes] of wrong) {
    it(`is refused where it is signed well but ${what}`, async () => {
      const answer = await bot().post({}, { token: wishes });

      assert.deepEqual([answer.status, answer.text], [401, '']);
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
    });
  }

  it('is refused in silence: nothing is printed, and the log names a reason and no token', async () => {
    const token = await forge.signedByStranger(claims(bot()), { keyId: TEAMS_KEY });
    const before = bot().logLines.length;

    const printed = await watchOutput(async () => {
      await bot().post({}, { authorization: `Bearer ${token}` });
      await bot().post({}, { token: { endsIn: -6 * MINUTE } });
    });

    assert.equal(printed, '');
    const lines = bot().logLines.slice(before).join('');
    assert.match(lines, /"reason":"signature".*"reason":"expired"/s);
    assert.doesNotMatch(lines, /eyJ/);
  });
});

import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { VERBS } from '../../../src/cards/verbs.ts';
import { honestActivity, startGuardedBot } from '../../support/guardedBot.ts';
import { junk, spoil, spoilings } from '../spoil.ts';
import type { Target } from '../target.ts';
import { FAULTS, INNARDS, target, UNLIMITED } from '../target.ts';

const ANN = '33333333-3333-4333-8333-333333333333';
/** What the bot may answer: it took it, could not read it, or does not let it in. */
const ANSWERS: readonly number[] = [200, 400, 403, 413, 501];

type Bot = Awaited<ReturnType<typeof startGuardedBot>>;

export function startBot(): Promise<Bot> {
  return startGuardedBot({ env: { ...UNLIMITED, PARTNER_ADMINS: ANN } });
}

/** Activities with anything anywhere in them, under a valid token. */
export function activities(bot: Bot): Target {
  return target({
    name: 'activities',
    share: 60,
    input: spoilings,
    feed: async (changes) => {
      const activity = {
        ...honestActivity(bot.connector.serviceUrl),
        locale: 'de-DE',
        entities: [
          { type: 'clientInfo', timezone: 'Europe/Amsterdam' },
          { type: 'mention', text: '<at>x</at>' },
        ],
        membersAdded: [{ id: '28:bot' }],
        value: { verb: 'help', action: { verb: 'help', data: { check: 'x' } } },
      };
      await send(bot, spoil(activity, changes));
    },
  });
}

/** Buttons with any verb and any data. */
export function cards(bot: Bot): Target {
  const verb = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...Object.values(VERBS)) },
    { weight: 1, arbitrary: junk },
  );
  const names = fc.constantFrom('check', 'subscription', 'customer', 'page', 'from', 'topic', 'answer', 'run', 'owner');
  const more = fc.constantFrom('question', 'role', 'partnerId', 'principal', 'tenant', 'handoff', 'note', 'comment');
  const data = fc.oneof(fc.dictionary(fc.oneof(names, more), junk, { maxKeys: 6 }), junk);
  return target({
    name: 'card payloads',
    share: 60,
    input: fc.tuple(verb, data, fc.boolean()),
    feed: async ([pressed, sent, byInvoke]) => {
      const action = { type: 'Action.Execute', verb: pressed, data: sent };
      const fields = typeof sent === 'object' && sent !== null ? sent : {};
      await send(bot, {
        ...honestActivity(bot.connector.serviceUrl),
        from: { id: '29:ann', name: 'Ann', aadObjectId: ANN },
        ...(byInvoke
          ? { type: 'invoke', name: 'adaptiveCard/action', value: { action } }
          : { text: '', value: { ...fields, verb: pressed } }),
      });
    },
  });
}

/** Typed lines as spreadsheets, mail-merges and people produce them. */
export function lines(bot: Bot): Target {
  const cell = fc.oneof(
    fc.constantFrom('=1+1', '+cmd', '-2', '@SUM(A1)', '"', '""', '\t', '\r', ';', ',', '\ufeff', '</td>', '*_~`'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const command = fc.constantFrom('check ', 'history ', 'role ', 'choose ', 'profile ', 'partner add ', 'what is ', '');
  return target({
    name: 'CSV-like text',
    share: 40,
    input: fc
      .tuple(command, fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }), fc.constantFrom(',', ';', '\t'))
      .map(([start, rows, separator]) => start + rows.map((cells) => cells.join(separator)).join('\r\n')),
    feed: (text) => send(bot, { ...honestActivity(bot.connector.serviceUrl), text }),
  });
}

/** Anything at all in the header that carries the token. */
export function tokens(bot: Bot): Target {
  const part = fc.oneof(
    fc.base64String({ maxLength: 60 }),
    junk.map((value) => Buffer.from(JSON.stringify(value) ?? '').toString('base64url')),
    fc.constant(Buffer.from('{"alg":"RS256","kid":"key-of-teams"}').toString('base64url')),
  );
  return target({
    name: 'tokens',
    share: 60,
    input: fc
      .tuple(fc.constantFrom('Bearer ', 'bearer ', '', 'Bearer  '), fc.array(part, { maxLength: 5 }))
      .map(([scheme, parts]) => (scheme + parts.join('.')).slice(0, 8_000)),
    feed: async (authorization) => {
      const answer = await bot.post({}, { authorization });
      assert.equal(answer.status, 401);
      assert.equal(answer.text, '');
    },
  });
}

async function send(bot: Bot, body: unknown): Promise<void> {
  const before = bot.logLines.length;
  const token = await bot.channel.token(bot.appId, bot.connector.serviceUrl);
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'x-request-id': randomUUID() },
    body: JSON.stringify(body) ?? '',
  });
  const text = await response.text();

  assert.ok(ANSWERS.includes(response.status), `The answer was ${response.status}: ${text}`);
  assert.doesNotMatch(text, INNARDS);
  assert.doesNotMatch(bot.logLines.slice(before).join(''), FAULTS);
}

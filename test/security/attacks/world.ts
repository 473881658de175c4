import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { GuardedBot, GuardedBotOptions, PostOptions } from '../../support/guardedBot.ts';
import { honestActivity, HOME_TENANT, PARTNER_TENANT } from '../../support/guardedBot.ts';
import type { SentActivity } from '../../support/teams/connector.ts';
import { until } from '../../support/until.ts';

/** What came back for an attack: over HTTP, and in chat where the request got so far. */
export interface Attempt {
  /** 0 where the connection was closed without an answer. */
  readonly status: number;
  readonly text: string;
}

/** One request that must come to nothing. */
export interface Attack {
  readonly name: string;
  readonly send: (world: World) => Promise<Attempt>;
  /** The status that it is refused with; the first of several where the connection may close before it is read. */
  readonly status: number | readonly number[];
  /** What the attacker is told instead, in chat or in the answer to a button. */
  readonly told?: RegExp;
}

export interface Family {
  readonly name: string;
  readonly attacks: readonly Attack[];
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  readonly home: string;
}

/** The partner's admin, a colleague without any grant, and somebody of another partner's tenant. */
export const ANN = person('ann', HOME_TENANT, 3);
export const BOB = person('bob', HOME_TENANT, 4);
export const MALLORY = person('mallory', PARTNER_TENANT, 6);

function person(name: string, home: string, digit: number): Person {
  const d = String(digit);
  const aadObjectId = `${d.repeat(8)}-${d.repeat(4)}-4${d.repeat(3)}-8${d.repeat(3)}-${d.repeat(12)}`;
  return { id: `29:${name}`, name, aadObjectId, home };
}

export const ATTACKED: GuardedBotOptions = {
  env: {
    PARTNER_ADMINS: ANN.aadObjectId,
    CONTACT_CHANNEL: '19:contact@thread.tacv2',
    BOT_SERVICE_HOSTS: '127.0.0.1,smba.trafficmanager.net',
  },
};

/** A bot under attack, with a report that its admin asked for: what the attackers are after. */
export interface World {
  readonly bot: GuardedBot;
  readonly port: number;
  /** The id of Ann's report, which an attacker has learnt. */
  readonly checkId: string;
  /** The id of Ann's way through the guided choice, and how her cards name her. */
  readonly adviceRun: string;
  readonly adviceOwner: string;
  /** The id of a question that Ann is about to pass on. */
  readonly handOff: string;
  /** Words that nobody but Ann may read. */
  readonly confidential: readonly string[];
  /** An honest token, as an attacker may have caught one. */
  token(): Promise<string>;
  say(who: Person, text: string, extra?: Record<string, unknown>): Promise<Attempt>;
  press(who: Person, verb: unknown, data: unknown, extra?: Record<string, unknown>): Promise<Attempt>;
}

export async function createWorld(bot: GuardedBot): Promise<World> {
  const turns = (): number => bot.logLines.filter((line) => line.includes('"msg":"turn"')).length;
  const port = Number(new URL(bot.url).port);

  /** Posts, waits until the turn is over where there is one, and gathers all that was said meanwhile. */
  async function attempt(activity: Record<string, unknown>, options?: PostOptions): Promise<Attempt> {
    const [said, taken] = [bot.connector.transcript.length, turns()];
    const { status, text } = await bot.post(activity, options);
    if (status === 200) await until(() => turns() > taken);
    const shown = bot.connector.transcript.slice(said).map((entry) => JSON.stringify(entry.activity));
    return { status, text: [text, ...shown].join('\n') };
  }

  const world = {
    bot,
    port,
    token: () => bot.channel.token(bot.appId, bot.connector.serviceUrl),
    say: (who: Person, text: string, extra: Record<string, unknown> = {}) => attempt({ ...from(who), text, ...extra }),
    press: (who: Person, verb: unknown, data: unknown, extra: Record<string, unknown> = {}) =>
      attempt({
        ...from(who),
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        ...extra,
      }),
  };

  await world.say(ANN, 'help');
  const report = await saidTo(bot, () => world.say(ANN, 'check fabrikam.example'), 'report-subscription');
  const choice = await saidTo(bot, () => world.say(ANN, 'choose'), 'choose-answer');
  return {
    ...world,
    checkId: /"check":"([^"]+)"/.exec(report)?.[1] ?? '',
    adviceRun: /"run":"([^"]+)"/.exec(choice)?.[1] ?? '',
    adviceOwner: /"owner":"([^"]+)"/.exec(choice)?.[1] ?? '',
    handOff: randomUUID(),
    confidential: ['Prod-West', 'Prod-East', 'az role assignment'],
  };
}

async function saidTo(bot: GuardedBot, ask: () => Promise<unknown>, verb: string): Promise<string> {
  const since = bot.connector.transcript.length;
  await ask();
  const holds = ({ activity }: { activity: SentActivity }): boolean => JSON.stringify(activity).includes(verb);
  return JSON.stringify((await bot.connector.waitFor(holds, since)).activity);
}

/** The envelope of somebody's message in a chat of their own. */
export function from(who: Person): Record<string, unknown> {
  return {
    from: { id: who.id, name: who.name, aadObjectId: who.aadObjectId },
    conversation: { id: `personal-${who.id}`, conversationType: 'personal', tenantId: HOME_TENANT },
    channelData: { tenant: { id: who.home } },
  };
}

export interface RawOptions {
  /** Sent after the first part, one each so many milliseconds, for as long as the connection stands. */
  readonly drip?: { readonly part: string; readonly everyMs: number };
  /** Hangs up after the first part. */
  readonly hangUp?: boolean;
}

/** Sends bytes as they are, and reads until the other side closes. */
export function raw(port: number, bytes: string | Buffer, { drip, hangUp = false }: RawOptions = {}): Promise<Attempt> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes);
      if (hangUp) socket.resetAndDestroy();
    });
    const dripping = drip && setInterval(() => socket.write(drip.part), drip.everyMs);
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      // An answer that keeps the connection open is an answer all the same.
      if (/^HTTP\/1\.1 \d+[\s\S]*\r\n\r\n/.test(text) && !/connection: close/i.test(text)) socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping);
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    });
  });
}

/** The bytes of an honest request, but for what is given: without the guard in question it would be answered. */
export async function rawRequest(
  world: World,
  { line = 'POST /api/messages HTTP/1.1', headers = [], body: given = (honest) => honest }: RawRequest,
): Promise<string> {
  const { serviceUrl } = world.bot.connector;
  const honest = JSON.stringify({ ...honestActivity(serviceUrl), ...from(ANN) });
  const body = typeof given === 'string' ? given : given(honest);
  const length = headers.some((header) => /^(content-length|transfer-encoding):/i.test(header))
    ? []
    : [`Content-Length: ${Buffer.byteLength(body)}`];
  const own = headers.some((header) => /^host:/i.test(header)) ? [] : ['Host: bot.example'];
  const needed = [...own, `Authorization: Bearer ${await world.token()}`, 'Content-Type: application/json', ...length];
  return [line, ...needed, ...headers, '', body].join('\r\n');
}

export interface RawRequest {
  readonly line?: string;
  readonly headers?: readonly string[];
  /** Made from an honest one, unless given whole. */
  readonly body?: string | ((honest: string) => string);
}

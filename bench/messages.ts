import { rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { makeServerFolder } from './folder.ts';
import type { Started } from './children.ts';
import { residentMiB, start } from './children.ts';

export interface MessageFigures {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly residentMiB: number;
  readonly readyAfterMs: number;
  readonly firstAnswerMs: number;
}

export interface MessagesResult {
  readonly echo: MessageFigures;
  readonly bot: MessageFigures;
  /** Messages a second of the bot for each of the bare echo bot's. */
  readonly ratio: number;
}

const CHATS = 50;
const MESSAGES_A_ROUND = 3_000;
const ROUNDS = 3;
/** One person asks more here than anybody may: what is measured is the answer, not the refusal. */
const NO_LIMIT = '1000000/1000000';
const QUESTIONS = [
  'Does the Reader role count?',
  'the customer removed our access, what now',
  'how long until pec shows up',
  'which partner id do we use for pal',
  'is lighthouse enough to earn',
];

/** FAQ answers of this bot against a bare echo bot on the same stack, both speaking to a sink. Best of the rounds. */
export async function measureMessages(): Promise<MessagesResult> {
  const sink = await start('./sink.ts');
  const folder = makeServerFolder();
  try {
    const echo = await measure(await start('./echo-bot.ts'), sink);
    const bot = await measure(
      await start('../bin/run.js', ['main'], { DATA_DIR: folder, LIMIT_MESSAGES: NO_LIMIT }),
      sink,
    );
    return { echo, bot, ratio: bot.perSecond / echo.perSecond };
  } finally {
    await sink.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(server: Started, sink: Started): Promise<MessageFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: CHATS });
  const serviceUrl = `http://127.0.0.1:${sink.port}`;
  const firstAsked = performance.now();
  await say(agent, server.port, serviceUrl, 0);
  const firstAnswerMs = performance.now() - firstAsked;

  let best: { perSecond: number; times: number[] } = { perSecond: 0, times: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const figures = await runRound(agent, server.port, serviceUrl);
    if (figures.perSecond > best.perSecond) best = figures;
  }
  const memory = residentMiB(server.process);
  agent.destroy();
  await server.stop();

  best.times.sort((a, b) => a - b);
  return {
    perSecond: best.perSecond,
    p50Ms: at(best.times, 0.5),
    p99Ms: at(best.times, 0.99),
    residentMiB: memory,
    readyAfterMs: server.readyAfterMs,
    firstAnswerMs,
  };
}

/** Fifty chats, each asking its next question when the last is answered. */
async function runRound(agent: Agent, port: number, serviceUrl: string) {
  const times: number[] = [];
  let asked = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CHATS }, async () => {
      while (asked < MESSAGES_A_ROUND) {
        asked += 1;
        const from = performance.now();
        await say(agent, port, serviceUrl, asked);
        times.push(performance.now() - from);
      }
    }),
  );
  return { perSecond: (times.length * 1_000) / (performance.now() - started), times };
}

function say(agent: Agent, port: number, serviceUrl: string, number: number): Promise<void> {
  const body = JSON.stringify({
    type: 'message',
    id: `message-${number}`,
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:user-${number % CHATS}`, name: 'Somebody' },
    recipient: { id: '28:bot', name: 'PEC bot' },
    conversation: { id: `chat-${number % CHATS}`, conversationType: 'personal' },
    channelData: { tenant: { id: '11111111-1111-4111-8111-111111111111' } },
    text: QUESTIONS[number % QUESTIONS.length],
  });
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path: '/api/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      },
      (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`The bot answered ${response.statusCode ?? 'nothing'}.`));
        });
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

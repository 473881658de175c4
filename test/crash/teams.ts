import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { pick, type Random } from './random.ts';

/** What became of a request of the bot's, as Teams knows it. */
export type Fate = 'answered' | 'throttled' | 'bad-gateway' | 'taken-unanswered' | 'taken-cut-off' | 'lost';

/** A message or an edit that reached the make-believe Teams. */
export interface Arrival {
  readonly act: 'send' | 'update';
  readonly conversationId: string;
  readonly activityId: string;
  readonly body: string;
  readonly fate: Fate;
}

/** A Teams that fails for one request in ten, in every way that Teams fails. */
export interface FaultyTeams {
  readonly serviceUrl: string;
  readonly arrivals: readonly Arrival[];
  /** Fails from now on. */
  fail(): void;
  stop(): Promise<void>;
}

const FAULTS: readonly [Fate, ...Fate[]] = ['throttled', 'bad-gateway', 'taken-unanswered', 'taken-cut-off', 'lost'];
const SHARE = 0.1;

/** Whether somebody in the conversation sees it. */
export function isTaken({ fate }: Arrival): boolean {
  return fate === 'answered' || fate === 'taken-unanswered' || fate === 'taken-cut-off';
}

export async function startFaultyTeams(random: Random): Promise<FaultyTeams> {
  const arrivals: Arrival[] = [];
  let failing = false;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(request.url ?? '/');
    const found = /^\/v3\/conversations\/(?<conversation>.+?)\/activities(?:\/(?<activity>.+))?$/.exec(path)?.groups;
    const body = await text(request);
    const fate = failing && random() < SHARE ? pick(FAULTS, random) : 'answered';
    const act = request.method === 'PUT' ? 'update' : 'send';
    const activityId = act === 'update' ? (found?.['activity'] ?? '') : `1:${arrivals.length + 1}`;
    arrivals.push({ act, conversationId: found?.['conversation'] ?? '', activityId, body, fate });
    meet(fate, activityId, response);
  }

  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    arrivals,
    fail: () => void (failing = true),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function meet(fate: Fate, activityId: string, response: ServerResponse): void {
  switch (fate) {
    case 'answered':
      return end(response, 201, { id: activityId });
    case 'throttled':
      response.setHeader('retry-after', '1');
      return end(response, 429, { error: { code: 'Throttled' } });
    case 'bad-gateway':
      return end(response, 502, { error: { code: 'BadGateway' } });
    case 'taken-cut-off':
      return void response.destroy();
    case 'taken-unanswered':
    case 'lost':
      // The bot has to give up by itself.
      return undefined;
  }
}

function end(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An activity as the bot sent it over the wire. */
export interface SentActivity {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly {
    readonly contentType: string;
    readonly content: Record<string, unknown>;
    readonly name?: string;
    readonly contentUrl?: string;
  }[];
  readonly conversation?: { readonly id: string };
  readonly [name: string]: unknown;
}

/** One thing that reached the make-believe Teams, in order. */
export interface TranscriptEntry {
  readonly kind: 'sent' | 'updated' | 'created';
  readonly conversationId: string;
  readonly activityId: string;
  readonly activity: SentActivity;
  readonly authorization: string | null;
}

/**
 * What the connector does instead of taking a request: answers with a status, asks to wait for so many seconds, or takes it
 * and breaks the connection, so that the bot cannot know.
 */
type FaultKind = number | { readonly status: 429; readonly retryAfter: number } | 'taken-unanswered';

type Fault = (request: {
  readonly method: string;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}) => FaultKind | null | Promise<FaultKind | null>;

/**
 * A make-believe Teams connector on loopback: takes what the bot sends, edits and opens, and keeps a transcript.
 * Source: https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export interface Connector {
  readonly serviceUrl: string;
  readonly transcript: readonly TranscriptEntry[];
  /** What a person sees in a conversation: every message in its newest form. */
  messages(conversationId: string): readonly SentActivity[];
  /** Puts a card where the pressed one stood, as Teams does with the answer to a button. */
  showAnswer(conversationId: string, activityId: string, card: Record<string, unknown>): void;
  /** Resolves once the transcript holds an entry that fits; rejects after five seconds. */
  waitFor(fits: (entry: TranscriptEntry) => boolean, since?: number): Promise<TranscriptEntry>;
  /** Puts somebody on the roster of a conversation, as Teams knows them. */
  seat(conversationId: string, member: Record<string, unknown> & { readonly id: string }): void;
  /** Answers with a status instead of taking the request, where the function gives one. A promise holds it up. */
  failWith(fault: Fault | null): void;
  stop(): Promise<void>;
}

const WAIT_MS = 20_000;

export async function startConnector(): Promise<Connector> {
  const transcript: TranscriptEntry[] = [];
  const watchers = new Set<() => void>();
  let fault: Fault | null = null;
  let created = 0;
  const rosters = new Map<string, Record<string, unknown>>();

  function keep(entry: Omit<TranscriptEntry, 'activityId'> & { readonly activityId?: string }): string {
    const activityId = entry.activityId ?? `1:${transcript.length + 1}`;
    transcript.push({ ...entry, activityId });
    for (const watch of watchers) watch();
    return activityId;
  }

  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const method = request.method ?? 'GET';
    const body = await readJson(request);
    const wrong = (await fault?.({ method, path, body })) ?? null;
    if (wrong !== null && wrong !== 'taken-unanswered') {
      const status = typeof wrong === 'number' ? wrong : wrong.status;
      if (typeof wrong === 'object') response.setHeader('retry-after', String(wrong.retryAfter));
      end(response, status, { error: { code: 'Make-believe', message: 'A make-believe fault.' } });
      return;
    }
    const authorization = request.headers.authorization ?? null;
    const found = /^\/v3\/conversations\/(?<conversation>.+?)\/activities(\/(?<activity>.+))?$/.exec(path)?.groups;

    const member = rosters.get(path);
    if (method === 'GET' && member) {
      end(response, 200, member);
    } else if (method === 'POST' && path === '/v3/conversations') {
      created += 1;
      const members = body['members'] as { id: string }[] | undefined;
      const conversationId = `personal-${members?.[0]?.id ?? created}`;
      keep({ kind: 'created', conversationId, activity: body as unknown as SentActivity, authorization });
      end(response, 201, { id: conversationId });
    } else if (method === 'POST' && found?.['conversation']) {
      const conversationId = found['conversation'];
      const id = keep({ kind: 'sent', conversationId, activity: body as unknown as SentActivity, authorization });
      if (wrong === 'taken-unanswered') request.socket.destroy();
      else end(response, 201, { id });
    } else if (method === 'PUT' && found?.['conversation'] && found['activity']) {
      const activityId = found['activity'];
      const conversationId = found['conversation'];
      const activity = body as unknown as SentActivity;
      keep({ kind: 'updated', conversationId, activityId, activity, authorization });
      end(response, 200, { id: activityId });
    } else {
      end(response, 404, {});
    }
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    transcript,
    messages(conversationId) {
      const newest = new Map<string, SentActivity>();
      for (const entry of transcript) {
        if (entry.conversationId !== conversationId || entry.kind === 'created') continue;
        if (entry.activity.type === 'message') newest.set(entry.activityId, entry.activity);
      }
      return [...newest.values()];
    },
    showAnswer(conversationId, activityId, card) {
      const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
      keep({
        kind: 'updated',
        conversationId,
        activityId,
        activity: { type: 'message', attachments },
        authorization: null,
      });
    },
    waitFor(fits, since = 0) {
      return new Promise((resolve, reject) => {
        const look = (): void => {
          const found = transcript.slice(since).find(fits);
          if (!found) return;
          settle();
          resolve(found);
        };
        const tooLate = setTimeout(() => {
          settle();
          const seen = transcript.slice(since).map((entry) => JSON.stringify(entry.activity).slice(0, 300));
          reject(new Error(`Nothing fitting reached Teams within ${WAIT_MS} ms. Seen:\n${seen.join('\n')}`));
        }, WAIT_MS);
        const settle = (): void => {
          clearTimeout(tooLate);
          watchers.delete(look);
        };
        watchers.add(look);
        look();
      });
    },
    seat(conversationId, member) {
      rosters.set(`/v3/conversations/${conversationId}/members/${member.id}`, member);
    },
    failWith(next) {
      fault = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function end(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

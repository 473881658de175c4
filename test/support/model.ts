import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the make-believe model does with a request. */
export type ModelBehaviour =
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'fails'; readonly status: number }
  /** Answers with the first sentence of the first source. */
  | { readonly kind: 'quotes' }
  | { readonly kind: 'silent' };

export interface FakeModel {
  readonly url: string;
  /** The bodies that were sent, newest last. */
  readonly requests: readonly { readonly path: string; readonly key: string | null; readonly body: string }[];
  behave(behaviour: ModelBehaviour): void;
  stop(): Promise<void>;
}

/** A make-believe OpenAI-compatible server on loopback. */
export async function startFakeModel(): Promise<FakeModel> {
  const requests: { path: string; key: string | null; body: string }[] = [];
  let behaviour: ModelBehaviour = { kind: 'fails', status: 500 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const key = request.headers['api-key'] ?? request.headers.authorization ?? null;
      requests.push({ path: request.url ?? '', key: String(key), body: Buffer.concat(chunks).toString('utf8') });
      if (behaviour.kind === 'silent') return;
      response.writeHead(behaviour.kind === 'fails' ? behaviour.status : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(replyOf(behaviour, requests.at(-1)?.body ?? '')));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    behave: (next) => void (behaviour = next),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function replyOf(behaviour: ModelBehaviour, body: string): unknown {
  if (behaviour.kind === 'fails') return { error: { message: 'A make-believe fault.' } };
  const content = behaviour.kind === 'says' ? behaviour.text : quote(body);
  return { choices: [{ index: 0, message: { role: 'assistant', content } }] };
}

function quote(body: string): string {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] };
  const { sources } = JSON.parse(messages[1]?.content ?? '{}') as { sources: { text: string }[] };
  const [sentence = ''] = (sources[0]?.text ?? '').split('. ');
  return JSON.stringify({ answer: `${sentence} [1].`, sources: [1] });
}

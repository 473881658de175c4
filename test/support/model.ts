import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the make-believe model does with a request: the text of its reply, a status, or nothing at all. */
export type ModelBehaviour = string | number | 'never';

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
  let behaviour: ModelBehaviour = 500;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const key = request.headers['api-key'] ?? request.headers.authorization ?? null;
      requests.push({ path: request.url ?? '', key: String(key), body: Buffer.concat(chunks).toString('utf8') });
      if (behaviour === 'never') return;
      const status = typeof behaviour === 'number' ? behaviour : 200;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(
        status === 200
          ? JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content: behaviour } }] })
          : JSON.stringify({ error: { message: 'A make-believe fault.' } }),
      );
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

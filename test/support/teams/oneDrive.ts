import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file as it reached the make-believe OneDrive. */
export interface UploadedFile {
  readonly path: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * A make-believe OneDrive on loopback that takes uploads as the real one does: with PUT and the range that they fill.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/bots-filesv4
 */
export interface OneDrive {
  readonly url: string;
  readonly files: readonly UploadedFile[];
  /** Answers with this status instead of taking the next files; null takes them again. */
  failWith(status: number | null): void;
  stop(): Promise<void>;
}

export async function startOneDrive(): Promise<OneDrive> {
  const files: UploadedFile[] = [];
  let failure: number | null = null;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const whole = `bytes 0-${bytes.length - 1}/${bytes.length}`;
      const fits = request.method === 'PUT' && request.headers['content-range'] === whole;
      if (failure === null && fits) files.push({ path: request.url ?? '', bytes, headers: request.headers });
      response.statusCode = failure ?? (fits ? 201 : 400);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    files,
    failWith(status) {
      failure = status;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

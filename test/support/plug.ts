import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A way to a service on loopback that can be taken away and given back. */
export interface Plug {
  readonly port: number;
  /** Nobody listens any more, and whoever is connected is cut off. */
  pull(): Promise<void>;
  push(): Promise<void>;
}

export async function startPlug(target: number): Promise<Plug> {
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let port = 0;

  async function push(): Promise<void> {
    const next = createServer((inside) => {
      const outside = connect(target, '127.0.0.1');
      for (const socket of [inside, outside]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          sockets.delete(socket);
          inside.destroy();
          outside.destroy();
        });
      }
      inside.pipe(outside).pipe(inside);
    });
    await new Promise<void>((resolve, reject) => {
      next.once('error', reject);
      next.listen(port, '127.0.0.1', resolve);
    });
    port = (next.address() as AddressInfo).port;
    server = next;
  }

  await push();
  return {
    get port() {
      return port;
    },
    push,
    async pull() {
      const listening = server;
      server = null;
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => (listening ? listening.close(resolve) : resolve(null)));
    },
  };
}

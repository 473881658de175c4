import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { connectionTo } from '../../src/store/connection.ts';

const IDENTITY = '11111111-2222-4333-8444-555555555555';
const run = promisify(execFile);
const CLIENT = fileURLToPath(new URL('../support/databaseClient.ts', import.meta.url));
const TOKEN = 'a token for the database';

describe('a database that lets in by Entra', () => {
  const asked: URL[] = [];
  let managedIdentity: HttpServer;
  let endpoint: string;

  before(async () => {
    managedIdentity = createHttpServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://localhost'));
      const expires_on = Math.floor(Date.now() / 1_000) + 3_600;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: TOKEN, token_type: 'Bearer', resource: '', expires_on }));
    });
    endpoint = `http://127.0.0.1:${await listen(managedIdentity)}/token`;
  });

  after(async () => {
    managedIdentity.close();
    await once(managedIdentity, 'close');
  });

  it('gets a token of the managed identity for a password', async () => {
    const passwords: string[] = [];
    const database = createDatabaseThatAsks((password) => passwords.push(password));
    const port = await listen(database);

    const address = `postgresql://bot@127.0.0.1:${port}/pec?auth=entra&identity=${IDENTITY}`;
    const env = { ...process.env, IDENTITY_ENDPOINT: endpoint, IDENTITY_HEADER: 'a header' };
    const { stdout } = await run(process.execPath, [CLIENT, address], { env });

    assert.match(stdout, /not today/);
    database.close();
    assert.deepEqual(passwords, [TOKEN]);
    assert.equal(asked[0]?.searchParams.get('resource'), 'https://ossrdbms-aad.database.windows.net');
    assert.equal(asked[0]?.searchParams.get('client_id'), IDENTITY);
  });

  it('keeps the rest of the address, and nothing of ours in it', () => {
    const connection = connectionTo('postgresql://bot@db.example:5433/pec?sslmode=verify-full&auth=entra');

    assert.equal(connection.host, 'db.example');
    assert.equal(connection.port, 5433);
    assert.equal(connection.user, 'bot');
    assert.equal(connection.database, 'pec');
    assert.ok(connection.ssl);
    assert.equal('auth' in connection, false);
  });

  it('says so where the way in is one that nobody knows', () => {
    assert.throws(() => connectionTo('postgresql://bot@db.example/pec?auth=magic'), /auth=magic.*auth=entra/);
  });

  it('leaves an address with a password as it is', () => {
    const address = 'postgresql://bot:secret@db.example/pec';

    assert.deepEqual(connectionTo(address), { connectionString: address });
  });
});

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Speaks as much of Postgres' protocol as it takes to be told a password, and then lets nobody in. */
function createDatabaseThatAsks(told: (password: string) => void): Server {
  const askForPassword = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]);
  return createServer((socket) => {
    socket.once('data', () => {
      socket.write(askForPassword);
      socket.once('data', (message) => {
        // A letter, four bytes of length, the password and a zero.
        told(message.subarray(5, -1).toString('utf8'));
        const fields = Buffer.from('SFATAL\0C28000\0Mnot today\0\0');
        const length = Buffer.alloc(4);
        length.writeInt32BE(fields.length + 4);
        socket.end(Buffer.concat([Buffer.from('E'), length, fields]));
      });
    });
  });
}

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import pg from 'pg';
import { startBot } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { silentLogger } from './support/logger.ts';
import { createTestDatabase } from './support/store.ts';
import { until } from './support/until.ts';

describe('a bot that cannot start', () => {
  it('leaves no connection to the database behind where the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const databaseUrl = await createTestDatabase();
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const others = async (): Promise<number> => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
      return rows[0]?.count ?? 0;
    };

    try {
      const config = readConfig({ PORT: String(port), DATABASE_URL: databaseUrl });
      await assert.rejects(startBot(config, { log: silentLogger }), { code: 'EADDRINUSE' });

      await until(async () => (await others()) === 0);
    } finally {
      await client.end();
      taken.close();
    }
  });
});

/**
 * Connects to the address that it is given as the bot would, in a process of its own: the SDK finds out once in a process
 * where a managed identity is asked. Prints why it was not let in.
 */
import pg from 'pg';
import { connectionTo } from '../../src/store/connection.ts';

const client = new pg.Client(connectionTo(process.argv[2] ?? ''));
await client.connect().then(
  () => client.end(),
  (error: unknown) => process.stdout.write(error instanceof Error ? error.message : String(error)),
);

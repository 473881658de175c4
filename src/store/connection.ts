import type pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { StoreStartError } from './advice.ts';

/** What a token for Azure Database for PostgreSQL is for. Source: https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/security-entra-configure */
const DATABASE_SCOPE = 'https://ossrdbms-aad.database.windows.net/.default';

/**
 * How to reach the database that `DATABASE_URL` names. With `auth=entra` in it, each new connection gets a token of the
 * host's managed identity for a password; `identity=<client id>` says which, where the host has several.
 * @throws StoreStartError where it is no such address.
 */
export function connectionTo(databaseUrl: string): pg.ClientConfig {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null;
  const auth = url?.searchParams.get('auth') ?? 'password';
  if (!url || auth === 'password') return { connectionString: databaseUrl };
  if (auth !== 'entra') {
    throw new StoreStartError('unreachable', `DATABASE_URL has auth=${auth}. Use auth=entra, or leave it out.`);
  }
  const clientId = url.searchParams.get('identity');
  url.searchParams.delete('auth');
  url.searchParams.delete('identity');
  // Loaded only where it is used: it is hundreds of files.
  const credential = import('@azure/identity').then(({ ManagedIdentityCredential }) =>
    clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential(),
  );
  // The client asks with every new connection; the credential keeps the token until shortly before it ends.
  const password = async (): Promise<string> => (await (await credential).getToken(DATABASE_SCOPE)).token;
  return { ...parseIntoClientConfig(url.href), password };
}

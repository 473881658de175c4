import type { AccessToken, TokenCredential } from '@azure/core-auth';

/** A credential that gives a token or throws. */
export interface SureCredential extends TokenCredential {
  getToken(...asked: Parameters<TokenCredential['getToken']>): Promise<AccessToken>;
}

/** A credential that is made when its first token is asked for: its library is hundreds of files, and no start needs it. */
export function whenAsked(make: () => Promise<SureCredential>): SureCredential {
  let made: Promise<SureCredential> | null = null;
  return { getToken: async (...asked) => (await (made ??= make())).getToken(...asked) };
}

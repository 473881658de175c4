import { HOUR_MS } from '../durations.ts';
import type { GrantOutcome, SignInAuthority } from '../signin/authority.ts';
import { entraFailure } from '../signin/entra-errors.ts';
import { demoCustomers } from './customers.ts';
import { demoGuid } from './guid.ts';
import type { DemoCustomer } from './model.ts';
import { issueToken, refusalOf } from './sign-in.ts';

export const DEMO_SIGN_IN_PATH = '/auth/demo';

export interface DemoAuthorityOptions {
  /** Where browsers reach the bot. */
  readonly publicUrl: () => string;
  readonly now: () => Date;
  readonly world?: readonly DemoCustomer[];
}

/** Where people of the make-believe world sign in: a page of the bot's own, and no network. */
export function createDemoAuthority(options: DemoAuthorityOptions): SignInAuthority {
  const { publicUrl, now, world = demoCustomers } = options;

  return {
    authorizeUrl: ({ state }) =>
      Promise.resolve(`${publicUrl()}${DEMO_SIGN_IN_PATH}?${new URLSearchParams({ state }).toString()}`),

    redeem({ tenantId, code, person }) {
      const objectId = code === 'self' ? person.objectId : demoGuid('user', 99);
      const homeAccountId = `${objectId}.${person.tenantId}`;
      const username = 'signed.in@partner.example (demo)';
      return Promise.resolve({ ok: true, grant: { homeAccountId, tenantId, objectId, username, cache: '' } });
    },

    // The Playground knows no single sign-on, so nothing is ever exchanged.
    exchange: (): Promise<GrantOutcome> => Promise.resolve({ ok: false, failure: { code: 'sign-in-required' } }),

    token(_grant, tenantId) {
      const refused = refusalOf(world, tenantId);
      if (refused) return Promise.resolve({ ok: false, failure: entraFailure('invalid_grant', refused.message) });
      const token = { token: issueToken(tenantId), expiresOnTimestamp: now().getTime() + HOUR_MS };
      return Promise.resolve({ ok: true, token, cache: null });
    },

    consentUrl: () => null,
  };
}

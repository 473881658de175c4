import type { AzureIdentity } from '../azure/identity.ts';
import { HOUR_MS } from '../durations.ts';
import { CHECK_APP_CLIENT_ID, PARTNER } from './cast.ts';
import { demoCustomers } from './customers.ts';
import type { DemoCustomer } from './model.ts';
import { issueToken, refusalOf } from './sign-in.ts';

/** Whoever reads the make-believe Azure. Its tokens are worthless anywhere else. */
export function createDemoIdentity(now: () => Date, world: readonly DemoCustomer[] = demoCustomers): AzureIdentity {
  return {
    kind: 'demo',
    label: 'PEC check (demo)',
    key: 'demo',
    clientId: CHECK_APP_CLIENT_ID,
    homeTenantId: PARTNER.tenantId,
    credentialFor: (tenantId) => ({
      async getToken() {
        const refused = refusalOf(world, tenantId);
        if (refused) {
          // Only those who are refused pay for loading the library.
          const { AuthenticationError } = await import('@azure/identity');
          throw new AuthenticationError(400, { error: 'invalid_request', error_description: refused.message });
        }
        return { token: issueToken(tenantId), expiresOnTimestamp: now().getTime() + HOUR_MS };
      },
    }),
  };
}

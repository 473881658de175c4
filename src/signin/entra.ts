import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  ConfidentialClientApplication,
  type AuthenticationResult,
  type Configuration,
  type NodeAuthOptions,
} from '@azure/msal-node';
import { assertionOf } from '../azure/credentials.ts';
import { isMicrosoftAuthority, type AppProof, type AzureHosts } from '../azure/settings.ts';
import { isGuid } from '../pec/profile.ts';
import type { Grant, GrantOutcome, SignInAuthority } from './authority.ts';
import { failureOfThrown } from './entra-errors.ts';
import { createNetwork } from './network.ts';
import type { SignInSettings } from './settings.ts';

/** May do in Azure what the person may; there is no smaller permission for Azure Resource Manager. */
const AZURE_PERMISSION = 'user_impersonation';

/**
 * Microsoft Entra, through Microsoft's library. The library keeps nothing: each call gets one person's tokens and gives
 * them back, so that nobody's tokens are ever found beside another's.
 */
export function createEntra(settings: SignInSettings, hosts: AzureHosts): SignInAuthority {
  const { clientId } = settings;
  const { authorityHost, resourceManagerEndpoint } = hosts;
  const scopes = [`${resourceManagerEndpoint}/${AZURE_PERMISSION}`];
  const proof = toMsal(settings.proof);
  const system = { networkClient: createNetwork(authorityHost) };
  // Microsoft is asked about its own authorities only; another one is trusted as it was configured.
  const trust = isMicrosoftAuthority(authorityHost) ? {} : { knownAuthorities: [new URL(authorityHost).host] };

  function open(tenantId: string, cache?: string): ConfidentialClientApplication {
    if (!isGuid(tenantId)) throw new Error('A tenant id is a GUID.');
    const auth: Configuration['auth'] = { clientId, authority: `${authorityHost}/${tenantId}`, ...trust, ...proof };
    const app = new ConfidentialClientApplication({ auth, system });
    if (cache !== undefined) app.getTokenCache().deserialize(cache);
    return app;
  }

  async function grantOf(
    app: ConfidentialClientApplication,
    signIn: () => Promise<AuthenticationResult | null>,
  ): Promise<GrantOutcome> {
    try {
      const account = (await signIn())?.account;
      if (!account) return { ok: false, failure: { code: 'service-unavailable' } };
      const { homeAccountId, tenantId, localAccountId: objectId, username } = account;
      const grant = { homeAccountId, tenantId, objectId, username, cache: app.getTokenCache().serialize() };
      return { ok: true, grant };
    } catch (error) {
      const failure = failureOfThrown(error);
      if (!failure) throw error;
      return { ok: false, failure };
    }
  }

  return {
    authorizeUrl: ({ tenantId, redirectUri, state, nonce, challenge, claims }) =>
      open(tenantId).getAuthCodeUrl({
        scopes,
        redirectUri,
        state,
        nonce,
        codeChallenge: challenge,
        codeChallengeMethod: 'S256',
        // Whoever is signed in to the browser may be somebody else than the one who chats.
        prompt: 'select_account',
        ...(claims ? { claims } : {}),
      }),

    redeem({ tenantId, code, verifier, nonce, redirectUri }) {
      const app = open(tenantId);
      return grantOf(app, () => app.acquireTokenByCode({ scopes, code, redirectUri, nonce, codeVerifier: verifier }));
    },

    exchange(tenantId, assertion) {
      const app = open(tenantId);
      return grantOf(app, () => app.acquireTokenOnBehalfOf({ scopes, oboAssertion: assertion, skipCache: true }));
    },

    async token(grant, tenantId, scope, claims) {
      const app = open(tenantId, grant.cache);
      try {
        const account = accountIn(tenantId, grant, authorityHost);
        const result = await app.acquireTokenSilent({ account, scopes: [scope], ...(claims ? { claims } : {}) });
        const expiresOnTimestamp = result.expiresOn?.getTime() ?? 0;
        const cache = result.fromCache ? null : app.getTokenCache().serialize();
        return { ok: true, token: { token: result.accessToken, expiresOnTimestamp }, cache };
      } catch (error) {
        const failure = failureOfThrown(error);
        if (!failure) throw error;
        return { ok: false, failure };
      }
    },

    consentUrl(tenantId, redirectUri) {
      if (!isGuid(tenantId)) return null;
      const asked = new URLSearchParams({ client_id: clientId, scope: scopes.join(' '), redirect_uri: redirectUri });
      return `${authorityHost}/${tenantId}/v2.0/adminconsent?${asked.toString()}`;
    },
  };
}

/** The library looks for a kept token in the tenant of the account, not in that of the authority that is asked. */
function accountIn(tenantId: string, { homeAccountId, objectId, username }: Grant, authorityHost: string) {
  const environment = new URL(authorityHost).host;
  return { homeAccountId, environment, tenantId, localAccountId: objectId, username };
}

function toMsal(proof: AppProof): Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate' | 'clientAssertion'> {
  switch (proof.kind) {
    case 'secret':
      return { clientSecret: proof.secret };
    case 'certificate': {
      const pem = readFileSync(proof.certificatePath, 'utf8');
      const thumbprintSha256 = new X509Certificate(pem).fingerprint256.replaceAll(':', '');
      const privateKey = createPrivateKey(pem).export({ type: 'pkcs8', format: 'pem' }).toString();
      return { clientCertificate: { thumbprintSha256, privateKey } };
    }
    case 'managed-identity':
    case 'federated':
      return { clientAssertion: assertionOf(proof) };
  }
}

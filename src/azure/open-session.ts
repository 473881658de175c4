import type { TokenCredential } from '@azure/core-auth';
import type { HttpClient } from '@azure/core-rest-pipeline';
import { claimsOf, type AzureIdentity, type TokenClaims } from './identity.ts';
import { createInterner } from './intern.ts';
import type { Limiter } from './limiter.ts';
import { pinHost } from './policies/host-pin.ts';
import { keepManners } from './policies/manners.ts';
import { observeRequests, type AzureObserver } from './policies/observe.ts';
import { carryReadContext } from './policies/read-context.ts';
import { guardReplyShape } from './policies/reply-shape.ts';
import type { ReadSession } from './session.ts';
import type { Timer } from './timer.ts';

export interface OpenSessionOptions {
  readonly endpoint: string;
  readonly httpClient?: HttpClient;
  readonly observer?: AzureObserver;
  readonly limiter: Limiter;
  readonly timer: Timer;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadlineAt: number;
  readonly correlationId?: string;
  readonly note: ReadSession['note'];
}

export interface OpenSession extends ReadSession {
  readonly claims: TokenClaims;
}

/**
 * Signs in to a tenant and makes the clients of one read.
 * @throws what the credential throws when the sign-in fails
 */
export async function openSession(
  identity: AzureIdentity,
  tenantId: string,
  options: OpenSessionOptions,
): Promise<OpenSession> {
  const { endpoint, httpClient, observer, timer, signal, correlationId, note } = options;
  const credential = identity.credentialFor(tenantId);
  const claims = await signIn(credential, `${endpoint}/.default`, signal);

  const policies = [
    carryReadContext({ signal, ...(correlationId ? { correlationId } : {}) }),
    keepManners({
      ...options,
      quotaOwner: `${identity.key} ${tenantId}`,
      ...(observer ? { onWaited: (ms, why) => observer.waited(ms, why) } : {}),
    }),
    ...(observer ? [observeRequests(observer, timer, correlationId)] : []),
    guardReplyShape(),
  ];
  // Hundreds of files, and a bot that starts needs none of them.
  const { createClients } = await import('./clients.ts');
  const clients = createClients({
    endpoint,
    credential,
    gate: pinHost(endpoint),
    policies,
    ...(httpClient ? { httpClient } : {}),
  });
  return { clients, signal, intern: createInterner(), note, claims };
}

async function signIn(credential: TokenCredential, scope: string, abortSignal: AbortSignal): Promise<TokenClaims> {
  const token = await credential.getToken(scope, { abortSignal });
  abortSignal.throwIfAborted();
  return token ? claimsOf(token.token) : {};
}

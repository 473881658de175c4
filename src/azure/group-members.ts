import type { TokenCredential } from '@azure/core-auth';
import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createPipelineRequest,
  type HttpClient,
} from '@azure/core-rest-pipeline';
import { LRUCache } from 'lru-cache';
import { z } from 'zod/v4';
import type { Clock } from '../clock.ts';
import { isGuid } from '../pec/profile.ts';
import { failureOf } from './failure.ts';
import { pinHost } from './policies/host-pin.ts';
import { carryReadContext } from './policies/read-context.ts';

/** Somebody in a directory. */
export interface DirectoryMember {
  readonly tenantId: string;
  readonly objectId: string;
}

export type GroupMembershipOutcome =
  | { readonly ok: true; readonly isMember: boolean }
  | { readonly ok: false; readonly why: 'no-identity' | 'no-consent' | 'forbidden' | 'not-found' | 'unreachable' };

export interface GroupMembersOptions {
  /** Such as `https://graph.microsoft.com`, without a slash at the end. */
  readonly graphEndpoint: string;
  /** The app's credential in a tenant; null where there is no app. */
  readonly credentialFor: ((tenantId: string) => TokenCredential) | null;
  readonly clock: Clock;
  readonly httpClient?: HttpClient;
}

/** Whether somebody is in a group of their own directory, also by way of a group in it. */
export interface GroupMembers {
  /** Never rejects for what Graph does. */
  isInAny(person: DirectoryMember, groupIds: readonly string[]): Promise<GroupMembershipOutcome>;
}

/**
 * Groups in one question.
 * Source: https://learn.microsoft.com/en-us/graph/api/directoryobject-checkmembergroups
 */
const GROUPS_AT_ONCE = 20;
const ANSWER_WITHIN_MS = 10_000;
/** Whoever leaves a group keeps its grants for so long at most. What failed is asked again at once. */
const KEPT_MS = 60_000;
const ANSWERS_KEPT = 5_000;

const memberOf = z.object({ value: z.array(z.string()) });

/** Asks Microsoft Graph as the app, in the tenant of the person and the groups. */
export function createGroupMembers(options: GroupMembersOptions): GroupMembers {
  const { credentialFor, clock } = options;
  const kept = new LRUCache<string, GroupMembershipOutcome>({
    max: ANSWERS_KEPT,
    ttl: KEPT_MS,
    ttlResolution: 0,
    perf: { now: () => clock.now().getTime() },
  });

  return {
    async isInAny(person, groupIds) {
      if (!credentialFor) return { ok: false, why: 'no-identity' };
      const { tenantId, objectId } = person;
      if (![tenantId, objectId, ...groupIds].every(isGuid)) return { ok: false, why: 'not-found' };
      const key = JSON.stringify([tenantId, objectId, [...groupIds].sort()]);
      const known = kept.get(key);
      if (known) return known;

      const outcome = await askAll(options, credentialFor(tenantId), objectId, groupIds);
      if (outcome.ok) kept.set(key, outcome);
      return outcome;
    },
  };
}

async function askAll(
  options: GroupMembersOptions,
  credential: TokenCredential,
  objectId: string,
  groupIds: readonly string[],
): Promise<GroupMembershipOutcome> {
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  try {
    const token = await credential.getToken(`${options.graphEndpoint}/.default`, { abortSignal: signal });
    if (!token) return { ok: false, why: 'no-identity' };
    for (let first = 0; first < groupIds.length; first += GROUPS_AT_ONCE) {
      const some = groupIds.slice(first, first + GROUPS_AT_ONCE);
      const outcome = await ask(options, token.token, objectId, some, signal);
      if (!outcome.ok || outcome.isMember) return outcome;
    }
    return { ok: true, isMember: false };
  } catch (error) {
    const code = failureOf(error, 'app')?.code;
    return { ok: false, why: code === 'no-consent' || code === 'bad-credentials' ? 'no-consent' : 'unreachable' };
  }
}

async function ask(
  { graphEndpoint, httpClient }: GroupMembersOptions,
  token: string,
  objectId: string,
  groupIds: readonly string[],
  signal: AbortSignal,
): Promise<GroupMembershipOutcome> {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(pinHost(graphEndpoint));
  pipeline.addPolicy(carryReadContext({ signal }));
  const request = createPipelineRequest({
    url: `${graphEndpoint}/v1.0/users/${objectId}/checkMemberGroups`,
    method: 'POST',
    body: JSON.stringify({ groupIds }),
  });
  request.headers.set('authorization', `Bearer ${token}`);
  request.headers.set('content-type', 'application/json');

  const { status, bodyAsText } = await pipeline.sendRequest(httpClient ?? createDefaultHttpClient(), request);
  if (status === 404) return { ok: false, why: 'not-found' };
  if (status === 401 || status === 403) return { ok: false, why: 'forbidden' };
  if (status !== 200) return { ok: false, why: 'unreachable' };
  const asked = new Set(groupIds.map((id) => id.toLowerCase()));
  const { value } = memberOf.parse(JSON.parse(bodyAsText ?? ''));
  return { ok: true, isMember: value.some((id) => asked.has(id.toLowerCase())) };
}

import {
  createDefaultHttpClient,
  createEmptyPipeline,
  createPipelineRequest,
  type HttpClient,
} from '@azure/core-rest-pipeline';
import { z } from 'zod/v4';
import { pinHost } from './policies/host-pin.ts';
import { carryReadContext } from './policies/read-context.ts';

/** The groups of a partner's own tenant that hold its standing access to customers. */
export interface AgentGroups {
  readonly adminAgents: string;
  readonly helpdeskAgents: string | null;
}

export type AgentGroupsOutcome =
  | { readonly ok: true; readonly groups: AgentGroups }
  | { readonly ok: false; readonly reason: 'not-found' | 'ambiguous' | 'not-signed-in' | 'no-consent' | 'unreachable' };

/** Somebody who signed in, by their Entra ids. */
export interface GraphPerson {
  readonly tenantId: string;
  readonly objectId: string;
}

/** A token for Microsoft Graph in a signed-in person's name. */
export type GraphTokenFor = (
  person: GraphPerson,
  tenantId: string,
  scope: string,
) => Promise<
  | { readonly ok: true; readonly token: { readonly token: string } }
  | { readonly ok: false; readonly failure: { readonly code: string } }
>;

export interface AgentGroupsOptions {
  /** Such as `https://graph.microsoft.com`, without a slash at the end. */
  readonly graphEndpoint: string;
  readonly tokenFor: GraphTokenFor;
  readonly httpClient?: HttpClient;
}

/** Finds AdminAgents and HelpdeskAgents in the signed-in person's own tenant. Never rejects for what Graph does. */
export type LookUpAgentGroups = (person: GraphPerson) => Promise<AgentGroupsOutcome>;

/**
 * The least right that lists groups in a person's name.
 * Source: https://learn.microsoft.com/en-us/graph/api/group-list
 */
export const GRAPH_PERMISSION = 'GroupMember.Read.All';

const ANSWER_WITHIN_MS = 10_000;
const NAMES = ['AdminAgents', 'HelpdeskAgents'] as const;
/** Two would do to see that a name is not unique. */
const MOST_GROUPS = 20;
/** What a sign-in's failure means here; whatever is not named is taken for Graph being out of reach. */
const REASONS: Readonly<Record<string, 'not-signed-in' | 'no-consent'>> = {
  'sign-in-required': 'not-signed-in',
  'sign-in-expired': 'not-signed-in',
  'sign-in-revoked': 'not-signed-in',
  'no-consent': 'no-consent',
  'consent-required': 'no-consent',
};

const groupList = z.object({ value: z.array(z.object({ id: z.guid(), displayName: z.string() })).max(MOST_GROUPS) });

export function createAgentGroups({ graphEndpoint, tokenFor, httpClient }: AgentGroupsOptions): LookUpAgentGroups {
  return async (person) => {
    const access = await tokenFor(person, person.tenantId, `${graphEndpoint}/${GRAPH_PERMISSION}`);
    if (!access.ok) return { ok: false, reason: REASONS[access.failure.code] ?? 'unreachable' };
    const { token } = access.token;
    return await ask(graphEndpoint, token, httpClient ?? createDefaultHttpClient());
  };
}

async function ask(graphEndpoint: string, token: string, client: HttpClient): Promise<AgentGroupsOutcome> {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(pinHost(graphEndpoint));
  pipeline.addPolicy(carryReadContext({ signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }));
  const url = new URL(`${graphEndpoint}/v1.0/groups`);
  url.searchParams.set('$filter', `displayName in (${NAMES.map((name) => `'${name}'`).join(', ')})`);
  url.searchParams.set('$select', 'id,displayName');
  url.searchParams.set('$top', String(MOST_GROUPS));
  const request = createPipelineRequest({ url: url.href });
  request.headers.set('authorization', `Bearer ${token}`);

  try {
    const { status, bodyAsText } = await pipeline.sendRequest(client, request);
    if (status === 401) return { ok: false, reason: 'not-signed-in' };
    if (status === 403) return { ok: false, reason: 'no-consent' };
    if (status !== 200) return { ok: false, reason: 'unreachable' };
    return pick(groupList.parse(JSON.parse(bodyAsText ?? '')).value);
  } catch {
    // The network, a redirect or an answer that makes no sense: the person can copy the ids instead.
    return { ok: false, reason: 'unreachable' };
  }
}

/** Anybody may name a group of theirs "AdminAgents" too, so two of a name are none. */
function pick(found: readonly { readonly id: string; readonly displayName: string }[]): AgentGroupsOutcome {
  const [admins, helpdesk] = NAMES.map((name) => found.filter(({ displayName }) => displayName === name));
  if ((admins?.length ?? 0) > 1 || (helpdesk?.length ?? 0) > 1) return { ok: false, reason: 'ambiguous' };
  const adminAgents = admins?.[0]?.id;
  if (adminAgents === undefined) return { ok: false, reason: 'not-found' };
  return {
    ok: true,
    groups: { adminAgents: adminAgents.toLowerCase(), helpdeskAgents: helpdesk?.[0]?.id.toLowerCase() ?? null },
  };
}

import { createAgentGroups, type GraphTokenFor, type LookUpAgentGroups } from '../azure/agent-groups.ts';
import { createDemoGraphClient, DEMO_GRAPH } from '../demo/microsoft-graph.ts';

export interface AgentGroupsSource {
  readonly demo: boolean;
  readonly graphEndpoint: string;
  /** Null where nobody can sign in. */
  readonly tokenFor: GraphTokenFor | null;
}

/** Which Microsoft Graph is asked: the real one or the make-believe one, never both. @returns null where none can be. */
export function openAgentGroups({ demo, graphEndpoint, tokenFor }: AgentGroupsSource): LookUpAgentGroups | null {
  if (!demo) return tokenFor && createAgentGroups({ graphEndpoint, tokenFor });
  return createAgentGroups({
    graphEndpoint: DEMO_GRAPH,
    tokenFor: () => Promise.resolve({ ok: true, token: { token: 'make-believe' } }),
    httpClient: createDemoGraphClient(),
  });
}

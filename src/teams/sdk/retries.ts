import type { TurnContext } from 'botbuilder';
import { z } from 'zod/v4';

/** The name that the SDK's HTTP library gives to what tries again after a fault, also where the first try may have worked. */
const RETRY_POLICY = 'defaultRetryPolicy';

const connectorSchema = z.object({
  client: z.object({ pipeline: z.custom<{ removePolicy(which: { readonly name: string }): unknown }>() }),
});

/**
 * Takes the retries out of the connector of one turn, which is made for that turn alone. The library would post a
 * message again after a broken connection, and nobody could tell whether it stands there twice.
 */
export function withoutRetries(context: TurnContext): void {
  const connector: unknown = context.turnState.get(context.adapter.ConnectorClientKey);
  connectorSchema.parse(connector).client.pipeline.removePolicy({ name: RETRY_POLICY });
}

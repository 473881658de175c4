import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes } from '@opentelemetry/api';

/** Names what a span found out while it ran; never a name, a text or an id of a person or a customer. */
export type Describe = (attributes: Attributes) => void;

/**
 * Runs work as one span of a trace, within the span that surrounds it. Costs next to nothing while traces go nowhere.
 * What the work throws is passed on, and on the span only by its name: a message may hold what somebody wrote.
 */
export async function inSpan<T>(
  name: string,
  attributes: Attributes,
  work: (describe: Describe) => Promise<T>,
): Promise<T> {
  return trace.getTracer('pec-bot').startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work((found) => span.setAttributes(found));
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The ids by which a line of the log is found beside its trace; none outside of one. */
export function traceIds(): { readonly trace_id?: string; readonly span_id?: string } {
  const context = trace.getActiveSpan()?.spanContext();
  return context ? { trace_id: context.traceId, span_id: context.spanId } : {};
}

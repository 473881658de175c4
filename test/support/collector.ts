import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

export interface CollectedMetric {
  readonly name: string;
  readonly sum?: { readonly dataPoints: readonly object[] };
  readonly gauge?: { readonly dataPoints: readonly object[] };
  readonly histogram?: {
    readonly dataPoints: readonly {
      readonly count: number | string;
      readonly bucketCounts: readonly (number | string)[];
      readonly explicitBounds: readonly number[];
    }[];
  };
}

/** An OpenTelemetry collector that keeps what it is sent over OTLP, as JSON. */
export interface Collector {
  readonly url: string;
  readonly spans: readonly CollectedSpan[];
  readonly metrics: readonly CollectedMetric[];
  /** Everything that came, as it came. */
  readonly bodies: readonly string[];
  stop(): Promise<void>;
}

interface Traces {
  readonly resourceSpans?: readonly { readonly scopeSpans: readonly { readonly spans: readonly CollectedSpan[] }[] }[];
}
interface Metrics {
  readonly resourceMetrics?: readonly {
    readonly scopeMetrics: readonly { readonly metrics: readonly CollectedMetric[] }[];
  }[];
}

/** @param status what it answers with; 200 unless told. */
export async function startCollector(status = 200): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const metrics: CollectedMetric[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    request.on('end', () => {
      bodies.push(text);
      const sent = JSON.parse(text) as Traces & Metrics;
      for (const { scopeSpans } of sent.resourceSpans ?? []) spans.push(...scopeSpans.flatMap((scope) => scope.spans));
      for (const { scopeMetrics } of sent.resourceMetrics ?? []) {
        metrics.push(...scopeMetrics.flatMap((scope) => scope.metrics));
      }
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    metrics,
    bodies,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

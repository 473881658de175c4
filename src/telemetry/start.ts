import { context, trace } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { PushMetricExporter } from '@opentelemetry/sdk-metrics';
import { inTime } from '../inTime.ts';
import type { PrometheusMetric } from './prometheusProducer.ts';
import type { TelemetrySettings } from './settings.ts';

export interface Telemetry {
  /** Sends what is left, and waits for that so many milliseconds at most. Never rejects. */
  stop(withinMs: number): Promise<void>;
}

const EXPORT_EVERY_MS = 60_000;
const EXPORT_WITHIN_MS = 10_000;
/** Spans that wait to be sent; beyond it new ones are dropped, so that a collector that is away costs no memory. */
const MOST_WAITING = 2_048;

/**
 * Starts to send traces and figures. The packages for it are loaded here only, so that a bot without them starts no slower.
 * @param read the figures that `/metrics` shows.
 */
export async function startTelemetry(
  settings: TelemetrySettings,
  read: () => Promise<readonly PrometheusMetric[]>,
  startedAt: Date,
): Promise<Telemetry> {
  const [traces, figures, resources, { producePrometheus }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/resources'),
    import('./prometheusProducer.ts'),
  ]);
  const { NodeTracerProvider, BatchSpanProcessor } = traces;
  const { MeterProvider, PeriodicExportingMetricReader } = figures;
  const resource = resources.resourceFromAttributes({ 'service.name': settings.serviceName });
  const exporters = await exportersOf(settings);

  const tracer = new NodeTracerProvider({
    resource,
    spanProcessors: exporters.map(
      ({ spans }) =>
        new BatchSpanProcessor(spans, { maxQueueSize: MOST_WAITING, exportTimeoutMillis: EXPORT_WITHIN_MS }),
    ),
  });
  // A context that follows the awaits, so that a request to Azure is found under the turn that caused it.
  tracer.register();

  const meter = new MeterProvider({
    resource,
    readers: exporters.map(
      ({ metrics }) =>
        new PeriodicExportingMetricReader({
          exporter: metrics,
          exportIntervalMillis: EXPORT_EVERY_MS,
          exportTimeoutMillis: EXPORT_WITHIN_MS,
          metricProducers: [producePrometheus(read, startedAt)],
        }),
    ),
  });

  return {
    async stop(withinMs) {
      const sent = Promise.allSettled([tracer.shutdown(), meter.shutdown()]);
      await inTime(sent, withinMs, () => undefined);
      // A bot that is started in the same process later begins anew.
      trace.disable();
      context.disable();
    },
  };
}

interface Exporters {
  readonly spans: SpanExporter;
  readonly metrics: PushMetricExporter;
}

async function exportersOf({ otlpEndpoint, azureMonitor }: TelemetrySettings): Promise<readonly Exporters[]> {
  const found: Exporters[] = [];
  if (otlpEndpoint !== null) {
    const [{ OTLPTraceExporter }, { OTLPMetricExporter }] = await Promise.all([
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/exporter-metrics-otlp-http'),
    ]);
    found.push({
      spans: new OTLPTraceExporter({ url: `${otlpEndpoint}/v1/traces` }),
      metrics: new OTLPMetricExporter({ url: `${otlpEndpoint}/v1/metrics` }),
    });
  }
  if (azureMonitor !== null) {
    const { AzureMonitorMetricExporter, AzureMonitorTraceExporter } =
      await import('@azure/monitor-opentelemetry-exporter');
    const options = { connectionString: azureMonitor };
    found.push({ spans: new AzureMonitorTraceExporter(options), metrics: new AzureMonitorMetricExporter(options) });
  }
  return found;
}

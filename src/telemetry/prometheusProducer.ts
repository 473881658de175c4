import type { Attributes, HrTime } from '@opentelemetry/api';
import { ValueType } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AggregationTemporality, DataPointType } from '@opentelemetry/sdk-metrics';
import type { DataPoint, MetricData, MetricProducer } from '@opentelemetry/sdk-metrics';

/** A metric of Prometheus' client as it tells of itself. */
export interface PrometheusMetric {
  readonly name: string;
  readonly help: string;
  readonly type: unknown;
  readonly values: readonly {
    readonly value: number;
    readonly labels: Readonly<Record<string, string | number | undefined>>;
    readonly metricName?: string;
  }[];
}

type HistogramPoint = Extract<MetricData, { readonly dataPointType: DataPointType.HISTOGRAM }>['dataPoints'][number];

/**
 * Hands the figures that `/metrics` shows to OpenTelemetry too, so that each is counted in one place only.
 * @param read the registry's metrics as JSON.
 */
export function producePrometheus(read: () => Promise<readonly PrometheusMetric[]>, startedAt: Date): MetricProducer {
  const startTime = toHrTime(startedAt);
  return {
    async collect() {
      const endTime = toHrTime(new Date());
      const metrics = (await read()).flatMap((metric) => toMetricData(metric, { startTime, endTime }));
      return {
        resourceMetrics: {
          resource: resourceFromAttributes({}),
          scopeMetrics: [{ scope: { name: 'pec-bot' }, metrics }],
        },
        errors: [],
      };
    },
  };
}

interface Span {
  readonly startTime: HrTime;
  readonly endTime: HrTime;
}

function toMetricData(metric: PrometheusMetric, span: Span): readonly MetricData[] {
  const common = {
    descriptor: { name: metric.name, description: metric.help, unit: '', valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  };
  switch (metric.type) {
    case 'counter': {
      const dataPoints = metric.values.map(({ value, labels }) => pointOf(value, labels, span));
      return [{ ...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints }];
    }
    case 'gauge': {
      const dataPoints = metric.values.map(({ value, labels }) => pointOf(value, labels, span));
      return [{ ...common, dataPointType: DataPointType.GAUGE, dataPoints }];
    }
    case 'histogram':
      return [{ ...common, dataPointType: DataPointType.HISTOGRAM, dataPoints: histogramPoints(metric, span) }];
    default:
      return [];
  }
}

function pointOf(value: number, labels: PrometheusMetric['values'][number]['labels'], span: Span): DataPoint<number> {
  return { ...span, attributes: withoutBound(labels), value };
}

/** Prometheus tells a histogram as one value a bucket, each with all below it; OpenTelemetry wants them apart. */
function histogramPoints({ values }: PrometheusMetric, span: Span): HistogramPoint[] {
  const series = Map.groupBy(values, ({ labels }) => JSON.stringify(withoutBound(labels)));
  return [...series.values()].flatMap((members) => {
    const buckets = members.filter(({ labels }) => labels['le'] !== undefined);
    const sum = members.find(({ metricName }) => metricName?.endsWith('_sum'))?.value;
    const count = members.find(({ metricName }) => metricName?.endsWith('_count'))?.value;
    const [first] = members;
    if (!first || sum === undefined || count === undefined) return [];
    const boundaries = buckets.map(({ labels }) => Number(labels['le'])).filter(Number.isFinite);
    const counts = buckets.map(({ value }, index) => value - (buckets[index - 1]?.value ?? 0));
    const attributes = withoutBound(first.labels);
    return [{ ...span, attributes, value: { buckets: { boundaries, counts }, sum, count } }];
  });
}

function withoutBound({ le: _bound, ...labels }: PrometheusMetric['values'][number]['labels']): Attributes {
  return labels;
}

function toHrTime(at: Date): HrTime {
  const milliseconds = at.getTime();
  return [Math.floor(milliseconds / 1_000), (milliseconds % 1_000) * 1_000_000];
}

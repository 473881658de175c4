import type { TelemetrySettings } from '../telemetry/settings.ts';
import { ConfigError, type Environment } from './values.ts';

/** Where traces and figures go; null where nobody asked for them. @throws ConfigError where an address is none. */
export function readTelemetry(env: Environment): TelemetrySettings | null {
  const otlpEndpoint = env['OTEL_EXPORTER_OTLP_ENDPOINT'] || null;
  const azureMonitor = env['APPLICATIONINSIGHTS_CONNECTION_STRING'] || null;
  if (otlpEndpoint !== null && !/^https?:$/.test(URL.parse(otlpEndpoint)?.protocol ?? '')) {
    throw new ConfigError(
      'OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https address, such as http://localhost:4318.',
    );
  }
  if (azureMonitor !== null && !/(?:^|;)InstrumentationKey=[0-9a-f-]{36}(?:;|$)/i.test(azureMonitor)) {
    throw new ConfigError(
      'APPLICATIONINSIGHTS_CONNECTION_STRING holds no InstrumentationKey. Copy it whole from the resource’s overview page.',
    );
  }
  if (otlpEndpoint === null && azureMonitor === null) return null;
  return {
    otlpEndpoint: otlpEndpoint?.replace(/\/+$/, '') ?? null,
    azureMonitor,
    serviceName: env['OTEL_SERVICE_NAME'] || 'pec-bot',
  };
}

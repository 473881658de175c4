/** Where traces and figures go. Null, and so nowhere, unless configured. */
export interface TelemetrySettings {
  /** An OpenTelemetry collector that takes OTLP over HTTP, such as `http://localhost:4318`; null where there is none. */
  readonly otlpEndpoint: string | null;
  /** Of Application Insights; it holds a key, so it is kept out of logs. Null where there is none. */
  readonly azureMonitor: string | null;
  readonly serviceName: string;
}

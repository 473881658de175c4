import assert from 'node:assert/strict';
import { pino } from 'pino';
import { startBot } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { startCollector } from '../support/collector.ts';
import { createTestDatabase } from '../support/store.ts';
import { ANN, createClient } from '../support/teams/client.ts';
import { startConnector } from '../support/teams/connector.ts';
import { until } from '../support/until.ts';

const QUESTION = 'Does the Reader role count for Fabrikam?';

describe('telemetry', () => {
  it('tells a collector of turns, of what they asked of Azure, and of the figures, and of nobody', async () => {
    const collector = await startCollector();
    const connector = await startConnector();
    const lines: string[] = [];
    const log = createLogger('debug', { destination: { write: (line: string) => void lines.push(line) } });
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: await createTestDatabase(),
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    });
    const bot = await startBot(config, { log });
    const chat = createClient(`http://127.0.0.1:${bot.port}`, connector);

    await chat.ask(QUESTION);
    await chat.say('check fabrikam');
    await until(() =>
      connector.transcript.some(({ activity }) => JSON.stringify(activity).includes('subscriptions earn')),
    );
    await bot.stop();
    await connector.stop();
    await collector.stop();

    const turns = collector.spans.filter(({ name }) => name === 'turn');
    const azure = collector.spans.filter(({ name }) => name === 'azure request');
    assert.ok(turns.length >= 2 && azure.length >= 5, `${turns.length} turns, ${azure.length} requests`);
    const check = turns.find(({ attributes }) => attributes.some(({ value }) => value['stringValue'] === 'check'));
    assert.ok(azure.every(({ traceId }) => traceId === check?.traceId));
    const paths = azure.flatMap(({ attributes }) => attributes.filter(({ key }) => key === 'url.template'));
    assert.ok(paths.some(({ value }) => String(value['stringValue']).startsWith('/subscriptions/{id}/')));

    const found = (name: string) => collector.metrics.find((metric) => metric.name === name);
    assert.equal(found('pec_answers_total')?.sum?.dataPoints.length, 1);
    const points = found('pec_azure_request_seconds')?.histogram?.dataPoints ?? [];
    const total = points.reduce((sum, { count }) => sum + Number(count), 0);
    assert.equal(total, azure.length);
    for (const { count, bucketCounts, explicitBounds } of points) {
      assert.equal(bucketCounts.length, explicitBounds.length + 1);
      assert.equal(
        bucketCounts.reduce<number>((sum, one) => sum + Number(one), 0),
        Number(count),
      );
    }

    const everything = collector.bodies.join();
    for (const secret of ['Fabrikam', 'Reader role', ANN.name, ANN.aadObjectId, ANN.id]) {
      assert.ok(!everything.includes(secret), secret);
    }

    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = logged.filter(({ msg }) => msg === 'azure request');
    const turn = logged.find(({ msg, route }) => msg === 'turn' && route === 'check');
    assert.ok(requests.length >= 5);
    assert.ok(requests.every((line) => line['turn'] === turn?.['turn'] && line['trace_id'] === turn?.['trace_id']));
  });

  it('costs no answer while the collector fails', async () => {
    const collector = await startCollector(503);
    const connector = await startConnector();
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: await createTestDatabase(),
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    });
    const bot = await startBot(config, { log: pino({ level: 'silent' }) });

    await createClient(`http://127.0.0.1:${bot.port}`, connector).ask(QUESTION);
    await bot.stop();
    await connector.stop();
    await collector.stop();

    assert.ok(collector.bodies.length > 0);
  });

  it('is off, and starts nothing, unless configured', () => {
    assert.equal(readConfig({}).telemetry, null);
  });

  for (const [name, value, advice] of [
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', /http or https/],
    ['APPLICATIONINSIGHTS_CONNECTION_STRING', 'InstrumentationKey=none', /InstrumentationKey/],
  ] as const) {
    it(`stops the start with advice where ${name} is wrong`, () => {
      assert.throws(() => readConfig({ [name]: value }), advice);
    });
  }
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { load as parseYaml } from 'js-yaml';
import { createMetrics } from '../../src/http/metrics.ts';

const read = (name: string): Promise<string> => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

/** The names of our figures and of the process's in a text, without what Prometheus puts behind a histogram's. */
function figuresIn(text: string): readonly string[] {
  const names = text.match(/\b(?:pec|process)_[a-z_]+[a-z]/g) ?? [];
  return [...new Set(names.map((name) => name.replace(/_(?:bucket|count|sum)$/, '')))];
}

describe('what those who run the bot look at', () => {
  for (const file of ['operations.md', 'operations/alerts.yml', 'operations/dashboard.json']) {
    it(`names figures in ${file} that the bot has`, async () => {
      const offered = new Set((await createMetrics().values()).map(({ name }) => name));

      const named = figuresIn(await read(file));

      assert.ok(named.length >= 5);
      assert.deepEqual(
        named.filter((name) => !offered.has(name)),
        [],
      );
    });
  }

  it('has a figure for everything that the bot counts', async () => {
    const text = await read('operations.md');
    const own = (await createMetrics().values()).map(({ name }) => name).filter((name) => name.startsWith('pec_'));

    assert.deepEqual(
      own.filter((name) => !text.includes(name)),
      [],
    );
  });

  it('has rules and a dashboard that their programs read', async () => {
    const rules = parseYaml(await read('operations/alerts.yml')) as {
      groups: { rules: { alert: string; expr: string }[] }[];
    };
    const dashboard = JSON.parse(await read('operations/dashboard.json')) as {
      panels: { targets: { expr: string }[] }[];
    };

    for (const { alert, expr } of rules.groups.flatMap((group) => group.rules)) assert.ok(alert && expr);
    const expressions = [
      ...rules.groups.flatMap((group) => group.rules.map(({ expr }) => expr)),
      ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ];
    for (const expression of expressions) {
      for (const [open = '', close = ''] of ['()', '{}', '[]'].map((pair) => [...pair])) {
        assert.equal(expression.split(open).length, expression.split(close).length, expression);
      }
    }
  });
});

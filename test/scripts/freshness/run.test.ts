import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckedPage } from '../../../scripts/freshness/check.ts';
import { readPages, type SourcePage } from '../../../scripts/freshness/pages.ts';
import { runFreshness } from '../../../scripts/freshness/run.ts';
import { createTestClock } from '../../support/clock.ts';

const PAGE = '<html><body><nav>Menu</nav><main><h1>Roles</h1><p>Reader does not count.</p></main></body></html>';

/** In two steps, since restify, which other tests load, changes what `writeHead` gives back. */
function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, headers);
  response.end();
}

async function listen(answer: RequestListener) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

describe('npm run freshness', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  let answer: RequestListener = (_request, response) => response.end(PAGE);
  let site: Awaited<ReturnType<typeof listen>>;
  let folder: string;
  let baselineFile: URL;

  before(async () => {
    site = await listen((request, response) => answer(request, response));
    folder = await mkdtemp(join(tmpdir(), 'pec-freshness-'));
    baselineFile = pathToFileURL(join(folder, 'freshness.json'));
  });
  after(async () => {
    await site.stop();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    clock.set('2026-11-23T09:00:00Z');
    answer = (_request, response) => response.end(PAGE);
    await writeFile(baselineFile, '{}');
    await run(['--accept-new']);
  });

  async function run(args: readonly string[] = [], change: Partial<SourcePage> = {}) {
    const written = { out: '', err: '' };
    const code = await runFreshness(args, {
      pages: [{ id: 'roles', url: `${site.url}/roles`, lastVerified: '2026-11-20', ...change }],
      baselineFile,
      clock,
      out: (text) => (written.out += text),
      err: (text) => (written.err += text),
      limits: { timeoutMs: 300, mostBytes: 10_000 },
    });
    return { code, ...written };
  }

  async function look(change: Partial<SourcePage> = {}): Promise<{ code: number; page: CheckedPage }> {
    const { code, out } = await run(['--json'], change);
    const { pages } = JSON.parse(out) as { pages: readonly CheckedPage[] };
    assert.equal(pages.length, 1);
    return { code, page: pages[0]! };
  }

  it('finds a page fresh that says the same, whatever its menu and its links are', async () => {
    answer = (_request, response) =>
      response.end(PAGE.replace('Menu', 'Other menu').replace('Reader', '<a href="/elsewhere">Reader</a>'));

    const { code, page } = await look();

    assert.equal(page.outcome, 'fresh');
    assert.equal(code, 0);
  });

  it('finds a page changed when its words are others', async () => {
    answer = (_request, response) => response.end(PAGE.replace('does not count', 'counts'));

    const { code, page } = await look();

    assert.equal(page.outcome, 'changed');
    assert.equal(page.detail, 'accepted on 2026-11-23');
    assert.equal(code, 1);
  });

  for (const status of [404, 410]) {
    it(`finds a page dead that answers ${status}`, async () => {
      answer = (_request, response) => end(response, status);

      const { code, page } = await look();

      assert.deepEqual([page.outcome, page.detail, code], ['dead', `HTTP ${status}`, 1]);
    });
  }

  it('finds a page moved, and names the new address', async () => {
    answer = ({ url }, response) => {
      if (url === '/roles') end(response, 301, { location: '/new/roles' });
      else response.end(PAGE);
    };

    const { code, page } = await look();

    assert.deepEqual([page.outcome, page.detail, code], ['moved', `${site.url}/new/roles`, 1]);
  });

  it('names another host that a page leads to, and does not go there', async () => {
    let visited = 0;
    const elsewhere = await listen((_request, response) => {
      visited += 1;
      response.end(PAGE);
    });
    answer = (_request, response) => end(response, 302, { location: `${elsewhere.url}/x` });

    const { page } = await look();

    await elsewhere.stop();
    assert.deepEqual([page.outcome, page.detail, visited], ['moved', `${elsewhere.url}/x`, 0]);
  });

  for (const [what, broken, detail] of [
    ['answers with a fault', (_request, response) => end(response, 503), 'HTTP 503'],
    ['does not answer', () => undefined, 'no answer within 300 ms'],
    ['is far too large', (_request, response) => response.end('x'.repeat(20_000)), 'larger than 10000 bytes'],
    [
      'leads round in circles',
      (_request, response) => end(response, 302, { location: '/roles' }),
      'more than 5 redirects',
    ],
    ['ends half-way', (_request, response) => response.destroy(), 'UND_ERR_SOCKET'],
  ] as const satisfies readonly (readonly [string, RequestListener, string])[]) {
    it(`says nothing of a page that ${what}`, async () => {
      answer = broken;

      const { code, page } = await look();

      assert.deepEqual([page.outcome, page.detail, code], ['unreachable', detail, 2]);
    });
  }

  it('finds a page stale that says the same but was verified more than 180 days ago', async () => {
    clock.set('2027-05-18T23:59:59Z');
    const before = await look();
    clock.set('2027-05-19T00:00:01Z');
    const after = await look();

    assert.equal(before.page.outcome, 'fresh');
    assert.deepEqual([after.page.outcome, after.page.detail], ['stale', 'last verified on 2026-11-20']);
    assert.equal(after.code, 1);
  });

  it('finds a page new that nobody has accepted yet', async () => {
    const { code, page } = await look({ id: 'other' });

    assert.deepEqual([page.outcome, code], ['new', 1]);
  });

  it('takes the new words of a page when it is told that somebody read them', async () => {
    answer = (_request, response) => response.end(PAGE.replace('does not count', 'counts'));

    const accepting = await run(['--accept', 'roles']);
    const { page } = await look();

    assert.match(accepting.err, /1 accepted/);
    assert.equal(page.outcome, 'fresh');
    assert.match(await readFile(baselineFile, 'utf8'), /"acceptedOn": "2026-11-23"/);
  });

  it('accepts nothing from a page that is not there', async () => {
    const before = await readFile(baselineFile, 'utf8');
    answer = (_request, response) => end(response, 404);

    const { code } = await run(['--accept', 'roles']);

    assert.equal(code, 1);
    assert.equal(await readFile(baselineFile, 'utf8'), before);
  });

  it('tells a person what to do, the worst first, and only counts what is fresh', async () => {
    answer = (_request, response) => end(response, 404);

    const { out } = await run();

    assert.match(out, /^# 1 source pages\n\n## dead: 1\n\nFind where/);
    assert.ok(out.includes(`- \`roles\` <${site.url}/roles> → HTTP 404`));
  });

  it('refuses a page that it does not know, and arguments that make no sense', async () => {
    const unknown = await run(['--accept', 'nothing']);
    const senseless = await run(['--what']);

    assert.deepEqual([unknown.code, senseless.code], [2, 2]);
    assert.match(unknown.err, /no page "nothing"/);
    assert.match(senseless.err, /^Usage/);
  });

  it('says who it is, and asks for a few pages at a time only', async () => {
    const agents = new Set<string | undefined>();
    let open = 0;
    let most = 0;
    answer = (request, response) => {
      agents.add(request.headers['user-agent']);
      most = Math.max(most, (open += 1));
      setImmediate(() => {
        open -= 1;
        response.end(PAGE);
      });
    };
    const pages = Array.from({ length: 30 }, (_, index) => ({
      id: `page-${index}`,
      url: `${site.url}/${index}`,
      lastVerified: null,
    }));

    await runFreshness([], { pages, baselineFile, clock, out: () => undefined, err: () => undefined });

    assert.match([...agents].join(), /^pec-bot-freshness/);
    assert.ok(most >= 1 && most <= 4, `${most} at a time`);
  });
});

describe('the pages that are looked at', () => {
  it('are those of every answer and of every rule, each address once, all on learn.microsoft.com', async () => {
    const pages = await readPages(new URL('../../../knowledge/links.yaml', import.meta.url));

    assert.ok(pages.some(({ id }) => id === 'roles'));
    assert.ok(pages.some(({ id }) => id.startsWith('rules.')));
    assert.equal(new Set(pages.map(({ url }) => url)).size, pages.length);
    assert.ok(pages.every(({ url }) => new URL(url).host === 'learn.microsoft.com'));
  });
});

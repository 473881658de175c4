import type { Clock } from '../../src/clock.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import { checkPages, type CheckedPage } from './check.ts';
import { LIMITS, type FetchLimits } from './fetch-page.ts';
import type { SourcePage } from './pages.ts';
import { exitCodeFor, toMarkdown } from './report.ts';
import { readArguments } from '../../src/cli/arguments.ts';

export interface FreshnessOptions {
  readonly pages: readonly SourcePage[];
  readonly baselineFile: URL;
  readonly clock: Clock;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Other than the usual ones; in tests. */
  readonly limits?: Omit<FetchLimits, 'hosts'>;
}

const USAGE =
  'Usage: npm run freshness -- [--json] [--accept ID …] [--accept-new]\n' +
  '--accept takes the text of that page as read, --accept-new that of every page that was never read.\n' +
  'Exit code: 0 all fresh, 1 somebody has to look, 2 pages could not be reached.\n';

/** Looks at every page that answers and rules point to, and says which need somebody. @returns the exit code. */
export async function runFreshness(args: readonly string[], options: FreshnessOptions): Promise<0 | 1 | 2> {
  const values = parse(args);
  if (!values) {
    options.err(USAGE);
    return 2;
  }
  const { pages: all, clock, limits = LIMITS } = options;
  const unknown = values.accept.find((id) => !all.some((page) => page.id === id));
  if (unknown !== undefined) {
    options.err(`There is no page "${unknown}" in links.yaml or among the rules' pages.\n`);
    return 2;
  }

  // Accepting a page asks for that page only.
  const pages = values.accept.length > 0 ? all.filter(({ id }) => values.accept.includes(id)) : all;
  const baseline = await readBaseline(options.baselineFile);
  const hosts = new Set(all.map(({ url }) => new URL(url).host));
  const checked = await checkPages(pages, { ...limits, hosts, baseline, clock });

  const accepted = checked.filter(
    ({ id, outcome }) => values.accept.includes(id) || (values['accept-new'] && outcome === 'new'),
  );
  const hashes = accepted.flatMap(({ id, hash }) => (hash === null ? [] : [[id, hash] as const]));
  const acceptedOn = clock.now().toISOString().slice(0, 10);
  const added = Object.fromEntries(hashes.map(([id, hash]) => [id, { hash, acceptedOn }]));
  if (hashes.length > 0) await writeBaseline(options.baselineFile, { ...baseline, ...added });

  const left = checked.filter(({ id, outcome }) => !(id in added && ['new', 'changed'].includes(outcome)));
  print(left, hashes.length, values.json, options);
  return exitCodeFor(left);
}

function print(checked: readonly CheckedPage[], accepted: number, json: boolean, { out, err }: FreshnessOptions): void {
  if (accepted > 0) err(`${accepted} accepted.\n`);
  out(json ? `${JSON.stringify({ pages: checked })}\n` : `${toMarkdown(checked)}\n`);
}

function parse(args: readonly string[]) {
  return (
    readArguments({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        accept: { type: 'string', multiple: true, default: [] },
        'accept-new': { type: 'boolean', default: false },
      },
    })?.values ?? null
  );
}

import { systemClock } from '../src/clock.ts';
import { readPages } from './freshness/pages.ts';
import { runFreshness } from './freshness/run.ts';

/** Whether the pages that answers and rules point to are still there and still say the same. Needs the internet. */
process.exitCode = await runFreshness(process.argv.slice(2), {
  pages: await readPages(new URL('../knowledge/links.yaml', import.meta.url)),
  baselineFile: new URL('../knowledge/freshness.json', import.meta.url),
  clock: systemClock,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});

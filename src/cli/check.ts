import { keepHeapSmall } from '../azure/heap.ts';
import { runCheck } from './run-check.ts';

keepHeapSmall();

/** Ctrl-C stops the reading; what was read until then is judged and printed. */
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

process.exitCode = await runCheck(process.argv.slice(2), process.env, {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  signal: stop.signal,
});

import { keepHeapSmall } from '../azure/heap.ts';
import { processIo } from './io.ts';
import { runCheck } from './run-check.ts';

keepHeapSmall();

/** Ctrl-C stops the reading; what was read until then is judged and printed. */
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

process.exitCode = await runCheck(process.argv.slice(2), process.env, { ...processIo, signal: stop.signal });

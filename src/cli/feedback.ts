import { processIo } from './io.ts';
import { runFeedback } from './run-feedback.ts';

process.exitCode = await runFeedback(process.argv.slice(2), process.env, processIo);

import { runFeedback } from './run-feedback.ts';

process.exitCode = await runFeedback(process.argv.slice(2), process.env, {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
});

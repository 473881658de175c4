import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * `npm run fuzz -- --seconds 60`: feeds the running bot and its readers random input for so long, and fails with the
 * smallest input that does harm. With `--seed N` the inputs come in the same order each time.
 */
const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1 || seconds > 24 * 60 * 60) {
  console.error(`--seconds is "${values.seconds}". Use a whole number of seconds, a day at most.`);
  process.exit(2);
}
if (values.seed !== undefined && !Number.isSafeInteger(Number(values.seed))) {
  console.error(`--seed is "${values.seed}". Use a whole number.`);
  process.exit(2);
}

const mocha = fileURLToPath(import.meta.resolve('mocha/bin/mocha.js'));
const run = spawn(process.execPath, [mocha, '--no-config', '--timeout', '60000', 'test/fuzz/fuzz.test.ts'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, FUZZ_SECONDS: String(seconds), FUZZ_SEED: values.seed ?? '' },
  stdio: 'inherit',
});
run.once('exit', (code) => process.exit(code ?? 1));

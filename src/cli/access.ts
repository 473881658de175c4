import { processIo } from './io.ts';
import { runAccess } from './run-access.ts';

process.exitCode = await runAccess(process.argv.slice(2), process.env, processIo);

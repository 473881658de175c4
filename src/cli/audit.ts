import { processIo } from './io.ts';
import { runAudit } from './run-audit.ts';

process.exitCode = await runAudit(process.argv.slice(2), process.env, processIo);

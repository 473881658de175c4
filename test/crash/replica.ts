/**
 * The bot as its own program starts it, but with a clock that the parent moves ahead: time passes by days here, and
 * everything else is real. Tells its port, then waits to be killed.
 */
import { startBot } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';

let aheadMs = Number(process.env['AHEAD_MS'] ?? 0);
process.on('message', (message: { readonly aheadMs: number }) => {
  aheadMs = message.aheadMs;
});
// A parent that is gone needs no replicas.
process.on('disconnect', () => process.exit(0));

const config = readConfig(process.env);
const clock = { now: () => new Date(Date.now() + aheadMs) };
const bot = await startBot(config, { log: createLogger(config.logLevel), clock });
process.send?.({ port: bot.port });

import { startBot } from './app.ts';
import { secretsOf } from './config/secrets.ts';
import { ConfigError } from './config/values.ts';
import { readConfig } from './config.ts';
import { createLogger } from './log.ts';
import { createMask } from './mask.ts';
import { StoreStartError } from './store/advice.ts';

const mask = createMask(secretsOf(process.env));

/** The server's process: reads the environment, starts the bot, and stops it in order when told to. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel, { mask });
  const bot = await startBot(config, { log });

  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping');
    bot.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // A parent that started us with a channel, such as the development command, stops us by closing it.
  process.once('disconnect', () => stop('SIGTERM'));
  process.send?.({ kind: 'ready', port: bot.port });
}

function adviceFor(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreStartError) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken: another bot may be running. Stop it, or set PORT to a free port.';
  }
  return `The bot could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`${mask(adviceFor(error))}\n`);
  process.exit(1);
});

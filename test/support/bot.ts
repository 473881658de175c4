import type { BotParts, RunningBot } from '../../src/app.ts';
import { startBot } from '../../src/app.ts';
import type { Environment } from '../../src/config/values.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { createTestDatabase } from './store.ts';
import type { Connector } from './teams/connector.ts';
import { startConnector } from './teams/connector.ts';

export interface TestBot {
  readonly url: string;
  readonly connector: Connector;
  /** Everything that the bot logged, one JSON line each. */
  readonly logLines: readonly string[];
  readonly running: RunningBot;
  readonly databaseUrl: string;
}

/** Gives the suite that calls it a bot on loopback with a make-believe Teams, started before and stopped after it. */
export function useBot(env: Environment = {}, parts: Omit<BotParts, 'log'> = {}): () => TestBot {
  let bot: TestBot | undefined;
  before(async () => {
    const logLines: string[] = [];
    const destination = { write: (line: string) => void logLines.push(line) };
    const log = createLogger('trace', { destination });
    const databaseUrl = await createTestDatabase();
    const config = readConfig({ PORT: '0', DATABASE_URL: databaseUrl, ...env });
    const running = await startBot(config, { log, ...parts });
    bot = {
      url: `http://127.0.0.1:${running.port}`,
      connector: await startConnector(),
      logLines,
      running,
      databaseUrl,
    };
  });
  after(async () => {
    await bot?.running.stop();
    await bot?.connector.stop();
  });
  return () => {
    if (!bot) throw new Error('The bot starts before the tests: ask for it inside one.');
    return bot;
  };
}

import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { askButton, helpButton } from './cards/buttons.ts';
import { failureCard, noticeCard } from './cards/notice.ts';
import { createChecks } from './check/compose.ts';
import type { Clock } from './clock.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { createMetrics } from './http/metrics.ts';
import type { Readiness } from './http/server.ts';
import { startHttpServer } from './http/server.ts';
import type { Translator } from './i18n/translator.ts';
import { createTranslator } from './i18n/translator.ts';
import { createAnswerer } from './knowledge/answerer.ts';
import { loadKnowledge } from './knowledge/load.ts';
import type { Store } from './store/store.ts';
import { openStore } from './store/store.ts';
import { createBackground } from './teams/background.ts';
import { createPolicy } from './teams/policy.ts';
import { createRememberer } from './teams/remember.ts';
import { createRouter } from './teams/router.ts';
import type { Visit } from './teams/router.ts';
import { createAskFeature } from './teams/routes/ask.ts';
import { createHelpFeature } from './teams/routes/help.ts';
import { createRoleFeature } from './teams/routes/role.ts';
import { createTeams } from './teams/sdk/application.ts';

/** A bot that listens. */
export interface RunningBot {
  readonly port: number;
  /** Finishes what is under way and stops, within ten seconds. */
  stop(): Promise<void>;
}

export interface BotParts {
  readonly log: Logger;
  readonly clock?: Clock;
}

const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../knowledge', import.meta.url));

/** Requests in flight get this long when the bot stops, background work the same; the store closes after. */
const STOP_REQUESTS_WITHIN_MS = 4_000;
const STOP_WORK_WITHIN_MS = 4_000;

/**
 * Composes the bot and starts it.
 * @throws ConfigError, StoreStartError with advice; the system's error where the port is taken.
 */
export async function startBot(config: Config, parts: BotParts): Promise<RunningBot> {
  const { log, clock = systemClock } = parts;
  const [knowledge, store] = await Promise.all([
    loadKnowledge(KNOWLEDGE_FOLDER),
    openStore({ ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}), dataDir: config.dataDir, logger: log, clock }),
  ]);
  try {
    return await serve(config, { log, clock, store, knowledge });
  } catch (error) {
    await store.close();
    throw error;
  }
}

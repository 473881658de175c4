import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { loadAdvisor } from './advisor/load.ts';
import type { AdvisorTree } from './advisor/tree.ts';
import { systemTimer } from './azure/timer.ts';
import { openAgentGroups } from './check/agent-groups.ts';
import { openGroupMembers } from './check/group-members.ts';
import { createAttestations } from './check/attestations.ts';
import type { AzureSource } from './check/azure-source.ts';
import { openAzure } from './check/azure-source.ts';
import { createChecker } from './check/checker.ts';
import { keepInHistory } from './check/keep.ts';
import { createProfileLookup } from './check/profile-lookup.ts';
import { createReports } from './check/reports.ts';
import type { Clock } from './clock.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Metrics } from './http/metrics.ts';
import { createMetrics } from './http/metrics.ts';
import { loadPages } from './http/pages.ts';
import type { Readiness } from './http/server.ts';
import { startHttpServer } from './http/server.ts';
import { createPlanFileThreads } from './documents/plan-file-threads.ts';
import { createTranslator as shippedTranslator } from './i18n/translator.ts';
import { withAnswerCache } from './knowledge/answer-cache.ts';
import { createAnswerer } from './knowledge/answerer.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { VERIFIED_FOR_DAYS, isLongAgo } from './knowledge/verified.ts';
import { loadModels } from './knowledge/model/load.ts';
import type { Models } from './knowledge/model/model.ts';
import { judge } from './pec/judge.ts';
import type { Store } from './store/store.ts';
import { readQueueStatus, readWatchStatus } from './store/watch-status.ts';
import { openStore } from './store/store.ts';
import { createAzureObserver } from './telemetry/azureObserver.ts';
import { countAnswers } from './telemetry/countAnswers.ts';
import { createReach, describeReach, type Reach } from './telemetry/reach.ts';
import { startTelemetry } from './telemetry/start.ts';
import { openSignIn } from './signInDesk.ts';
import type { Background } from './teams/background.ts';
import { createBackground } from './teams/background.ts';
import { createBot } from './teams/bot.ts';
import { checkerNoting, lookUpNoting } from './teams/reach.ts';
import { startWatchWorker } from './teams/watchWorker.ts';
import { openQueue, type WatchQueue } from './watch/queue.ts';
import type { TranslatorFactory } from './teams/readers.ts';

/** A bot that listens. */
export interface RunningBot {
  readonly port: number;
  /** Finishes what is under way and stops, within ten seconds. */
  stop(): Promise<void>;
}

export interface BotParts {
  readonly log: Logger;
  readonly clock?: Clock;
  /** Makes the words for a reader, where they are not those that the bot ships. */
  readonly createTranslator?: TranslatorFactory;
}

interface Parts {
  readonly config: Config;
  readonly log: Logger;
  readonly clock: Clock;
  readonly knowledge: Knowledge;
  readonly models: Models;
  readonly advisor: AdvisorTree;
  readonly store: Store;
  readonly queue: WatchQueue;
  readonly azure: AzureSource;
  readonly metrics: Metrics;
  readonly background: Background;
  readonly createTranslator: TranslatorFactory;
}

const DOCS = new URL('../docs/', import.meta.url);
const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../knowledge', import.meta.url));

/** Enough to begin with; the rest is counted. */
const OLD_ANSWERS_NAMED = 20;

/** Requests in flight and background work get this long when the bot stops; the store closes after. */
const STOP_WITHIN_MS = 4_000;

/**
 * Composes the bot and starts it.
 * @throws ConfigError, StoreStartError with advice; the system's error where the port is taken.
 */
export async function startBot(
  config: Config,
  { log, clock = systemClock, createTranslator = shippedTranslator }: BotParts,
): Promise<RunningBot> {
  const { databaseUrl, dataDir, retentionDays } = config;
  const [{ knowledge, models }, advisor, store] = await Promise.all([
    loadKnowledgeAndModels(log),
    loadAdvisor(KNOWLEDGE_FOLDER),
    openStore({ ...(databaseUrl === null ? {} : { databaseUrl }), dataDir, logger: log, clock, retentionDays }),
  ]);
  let queue: WatchQueue | null = null;
  try {
    const background = createBackground();
    const metrics = createMetrics();
    const observer = createAzureObserver(log, metrics);
    const azure = openAzure(config.azure, { roles: knowledge.roles, clock, timer: systemTimer, observer });
    queue = await openQueue({ connection: store.connection, log, works: config.role !== 'web' });
    const parts = { config, log, clock, knowledge, models, advisor, store, queue, azure, background, metrics };
    return await serve({ ...parts, createTranslator });
  } catch (error) {
    await queue?.stop(0);
    await store.close();
    throw error;
  }
}

async function loadKnowledgeAndModels(log: Logger): Promise<Pick<Parts, 'knowledge' | 'models'>> {
  const knowledge = await loadKnowledge(KNOWLEDGE_FOLDER);
  const models = await loadModels(KNOWLEDGE_FOLDER, knowledge, {
    onStale: (language) =>
      log.warn({ language }, 'the search is trained now: run "npm run train" after the knowledge changed'),
  });
  return { knowledge, models };
}

async function serve(parts: Parts): Promise<RunningBot> {
  const { config, log, clock, knowledge, models, store, queue, azure, background, metrics } = parts;
  const partnerTenantId = partnerTenantOf(config, azure);
  const given = { profiles: store.profiles, fromFile: config.partnerProfile, demo: azure.demoProfile };
  const profileFor = createProfileLookup({ ...given, log });
  let port = config.port;
  const signIn = await openSignIn(parts, () => config.signIn.publicUrl ?? `http://localhost:${port}`);
  const reach = { azure: createReach(clock), teams: createReach(clock) };
  const bot = createBot({
    config,
    log,
    clock,
    background,
    metrics,
    store,
    queue,
    makePlanFile: createPlanFileThreads(),
    knowledge,
    advisor: parts.advisor,
    answerer: countAnswers(withAnswerCache(createAnswerer(knowledge, models)), (band, language) =>
      metrics.answered(band, language),
    ),
    azure: lookUpNoting(azure, reach.azure),
    partnerTenantId,
    groups: openGroupMembers(azure, { graphEndpoint: config.graphEndpoint, clock }),
    profileFor,
    signIn: signIn?.desk ?? null,
    reports: createReports({
      history: store.history,
      judge: (snapshot, profile) => judge(snapshot, profile, { roles: knowledge.roles, now: clock.now() }),
    }),
    lookUpGroups: openAgentGroups({
      demo: azure.demo,
      graphEndpoint: config.graphEndpoint,
      tokenFor: signIn && ((...asked) => signIn.desk.signIns.tokenFor(...asked)),
    }),
    attestations: createAttestations({ ...given, clock }),
    checker: checkerNoting(
      createChecker({
        azure,
        roles: knowledge.roles,
        clock,
        profileFor,
        memory: keepInHistory(store.history, log),
      }),
      reach.azure,
    ),
    reach: reach.teams,
    createTranslator: parts.createTranslator,
  });
  const telemetry = config.telemetry && (await startTelemetry(config.telemetry, () => metrics.values(), clock.now()));
  const watchFigures = async () => ({
    status: await readWatchStatus(store.db, clock.now(), null),
    queues: await readQueueStatus(store.db),
  });
  metrics.observeWatches(watchFigures, () => clock.now().getTime());
  const server = await startHttpServer({
    host: config.host,
    port: config.port,
    log,
    metrics,
    pages: await loadPages(DOCS),
    authenticate: (authorization) => bot.authenticate(authorization),
    // A worker has no part in talking: whoever sends it an activity is told to try elsewhere.
    receive: (sender, body) =>
      config.role === 'worker' ? Promise.resolve({ status: 503 }) : bot.receive(sender, body),
    ready: () => readinessOf(config, store, azure, reach),
    browserPages: signIn?.pages ?? {},
  });
  port = server.port;
  const worker = config.role === 'web' ? null : await startWatchWorker(bot.watching, queue, log);
  log.info({ port: server.port, role: config.role, mode: config.bot.kind, demo: azure.demo }, 'listening');
  if (config.bot.kind === 'local') log.warn('local mode: nobody is authenticated, loopback only');

  warnOfOldAnswers(knowledge, clock, log);

  let stopped: Promise<void> | null = null;
  return {
    port: server.port,
    stop: () => (stopped ??= stopInOrder()),
  };

  async function stopInOrder(): Promise<void> {
    await Promise.all([
      server.stop(STOP_WITHIN_MS),
      background.stop(STOP_WITHIN_MS),
      worker ? worker.stop(STOP_WITHIN_MS) : queue.stop(STOP_WITHIN_MS),
    ]);
    await store.close();
    await telemetry?.stop(STOP_WITHIN_MS);
  }
}

/** Whoever runs the bot should hear of it before a partner does. */
function warnOfOldAnswers(knowledge: Knowledge, clock: Clock, log: Logger): void {
  const old = knowledge.in('en').topics.filter(({ lastVerified }) => isLongAgo(lastVerified, clock.now()));
  if (old.length === 0) return;
  const topics = old.slice(0, OLD_ANSWERS_NAMED).map(({ id }) => id);
  log.warn({ answers: old.length, topics, days: VERIFIED_FOR_DAYS }, 'answers were last verified long ago');
}

/** For whom this bot checks: the tenant that it lives in, else that of the configured or the demo's partner. */
function partnerTenantOf(config: Config, azure: AzureSource): string | null {
  if (config.bot.kind === 'single-tenant' || config.bot.kind === 'managed-identity') return config.bot.tenantId;
  return (config.partnerProfile ?? azure.demoProfile)?.billTo.tenantId ?? null;
}

interface Reaches {
  readonly azure: Reach;
  readonly teams: Reach;
}

/** The store alone decides: without the others the bot still answers, and no other replica would reach them. */
async function readinessOf(config: Config, store: Store, azure: AzureSource, reach: Reaches): Promise<Readiness> {
  const database = await store.ready();
  const identity = azure.appIdentity ? 'app identity' : 'no identity: checks are off';
  return {
    ok: database.ok,
    parts: {
      store: database.ok ? 'ready' : database.reason,
      authentication: config.bot.kind === 'local' ? 'off: local mode, loopback only' : 'on',
      azure: azure.demo ? 'make-believe' : describeReach(reach.azure, identity),
      teams: describeReach(reach.teams, 'ready'),
    },
  };
}

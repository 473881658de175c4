import type { Logger } from 'pino';
import { createAccess } from '../access/access.ts';
import { createAuditedPolicy } from '../access/auditedPolicy.ts';
import { createAuditing } from '../access/auditing.ts';
import { createLimits } from '../access/limits.ts';
import { createSlots } from '../access/slots.ts';
import type { GroupMembership } from '../access/groups.ts';
import { oncePerTurn } from '../access/oncePerTurn.ts';
import type { LookUpAgentGroups } from '../azure/agent-groups.ts';
import type { AdvisorTree } from '../advisor/tree.ts';
import type { Attestations } from '../check/attestations.ts';
import type { AzureSource } from '../check/azure-source.ts';
import type { Checker } from '../check/checker.ts';
import type { Reports } from '../check/reports.ts';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Answerer } from '../knowledge/answerer.ts';
import type { MakePlanFile } from '../documents/plan-document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { createComposer } from '../model/composer.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { SignInDesk } from '../signin/open.ts';
import type { Reach } from '../telemetry/reach.ts';
import type { Store } from '../store/store.ts';
import type { WatchQueue } from '../watch/queue.ts';
import { createAccessFeatures } from './accessFeatures.ts';
import { createAdviceFeatures } from './adviceFeatures.ts';
import { failedCard, unknownActionCard } from './apologies.ts';
import { createAskingFeatures } from './asking.ts';
import type { Background } from './background.ts';
import { createCheckRuns } from './checkRuns.ts';
import { createContactChannel } from './contactChannel.ts';
import { createCustomers } from './customers.ts';
import { createExchanges } from './exchanges.ts';
import { createHelpTopics } from './helpTopics.ts';
import { createIdentities } from './identities.ts';
import { channelNoting } from './reach.ts';
import type { TranslatorFactory } from './readers.ts';
import { createReaders } from './readers.ts';
import { createCheckGate, createLetIn, createMessageLimit } from './limited.ts';
import { createProfileDrafts } from './profileDrafts.ts';
import { createGate } from './gate.ts';
import { createRememberer } from './remember.ts';
import { createReportView } from './reportView.ts';
import { createRouter } from './router.ts';
import { createAttestFeature } from './routes/attest.ts';
import { createCheckFeature } from './routes/check.ts';
import { createForgetFeature } from './routes/forget.ts';
import { createHelpFeature } from './routes/help.ts';
import { createHistoryFeature } from './routes/history.ts';
import { createPersonFeature } from './routes/person.ts';
import { createPlanFeature } from './routes/plan.ts';
import { createProfileFeature } from './routes/profile.ts';
import type { Teams } from './sdk/application.ts';
import { createTeams } from './sdk/application.ts';
import { createSigningIn } from './signingIn.ts';
import { spokenLanguage } from './spokenLanguage.ts';
import { createSubjects } from './subjects.ts';
import { createSubscriptionView } from './subscriptionView.ts';
import { createWatching, type Watching, type WatchMetrics } from './watching.ts';
import { createViewerOf } from './viewerOf.ts';

export interface BotOptions {
  readonly config: Config;
  readonly log: Logger;
  readonly clock: Clock;
  readonly background: Background;
  readonly metrics: TurnMetrics;
  /** Whether Teams answers. */
  readonly reach: Reach;
  readonly store: Store;
  readonly queue: WatchQueue;
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  readonly advisor: AdvisorTree;
  readonly azure: AzureSource;
  readonly partnerTenantId: string | null;
  readonly groups: GroupMembership;
  readonly makePlanFile: MakePlanFile;
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
  readonly reports: Reports;
  readonly attestations: Attestations;
  readonly checker: Checker;
  /** Null where Microsoft Graph cannot be asked. */
  readonly lookUpGroups: LookUpAgentGroups | null;
  /** Where people sign in; null where nobody can. */
  readonly signIn: SignInDesk | null;
  readonly createTranslator: TranslatorFactory;
}

/** The bot as Teams reaches it, and what it does by itself. */
export interface Bot extends Teams {
  readonly watching: Watching;
}

export interface TurnMetrics extends WatchMetrics {
  turnDone(route: string, outcome: 'ok' | 'failed', seconds: number): void;
  checkDone(outcome: string, seconds: number): void;
  signInDone(outcome: string): void;
  /** `refused`: not done since it could not be written down. `logged`: done, and only the log knows. */
  audited(outcome: 'kept' | 'refused' | 'logged'): void;
  denied(act: string, reason: string): void;
  limited(act: string, by: 'person' | 'tenant' | 'store' | 'at-once'): void;
}

const SUGGESTED_CUSTOMERS = 3;

/** The bot in Teams: every feature behind one router, and the router behind the SDK. */
export function createBot(options: BotOptions): Bot {
  const { config, log, clock, background, metrics, store, knowledge, answerer, azure, profileFor } = options;
  const { demo } = azure;
  const auditing = createAuditing({ audit: store.audit, log, counted: (outcome) => metrics.audited(outcome) });
  const access = createAccess(config, { ...options, signIn: options.signIn !== null });
  const audited = { auditing, clock, log, denied: (act: string, reason: string) => metrics.denied(act, reason) };
  const policy = oncePerTurn(createAuditedPolicy(access.policy, audited));
  const limits = createLimits({
    settings: config.limits,
    shared: store.limits,
    clock,
    log,
    limited: (act, by) => metrics.limited(act, by),
  });
  const isCustomer = (name: string): boolean => azure.tenantOf(name) !== name;
  const readers = createReaders({
    settings: store.settings,
    memory: store.memory,
    clock,
    createTranslator: options.createTranslator,
    languageOf: (line) => spokenLanguage(line, (question) => answerer.languageOf(question), isCustomer),
  });

  const teams: Teams = createTeams({
    identity: config.bot,
    trust: config.trust,
    store,
    log,
    clock,
    background,
    wordsFor: (turn, progress) => readers.translatorAtHand(turn)(`chat.${progress}`),
    onTurn: (turn) => route(turn),
    signIn: {
      exchange: (turn, exchange) => signingIn.events.exchange(turn, exchange),
      couldNot: (turn) => signingIn.events.couldNot(turn),
    },
  });
  const { signIn } = options;
  const signIns = signIn?.signIns ?? null;
  const identities = createIdentities({ app: azure.appIdentity, signIns, memory: store.memory });
  const viewerOf = createViewerOf((asker, identity) => identities.keyOf(asker, identity));
  const channel = channelNoting(teams.channel, options.reach);
  const customers = createCustomers({ azure, reports: options.reports, viewerOf, unaudited: access.policy });
  const subjects = createSubjects(clock);
  const kept = { reports: options.reports, subjects };
  const shared = { ...customers, ...kept, policy, viewerOf, auditing, demo, profileFor, channel };
  const asking = { knowledge, clock, exchanges: createExchanges(clock), contact: config.contact };
  const contactChannel =
    config.contact.channel === null ? null : createContactChannel(config.contact.channel, store.conversations, channel);
  const letIn = createLetIn(limits);
  const admit = createMessageLimit(limits, clock, (turn) => readers.translatorAtHand(turn));
  const signingIn = createSigningIn({
    ...shared,
    letIn,
    admit,
    desk: signIn,
    clock,
    translatorFor: (turn) => readers.translatorFor(turn),
    done: (outcome) => metrics.signInDone(outcome),
  });
  const views = {
    reportView: createReportView({ reports: options.reports, identities }),
    subscriptionView: createSubscriptionView(options.attestations),
  };
  const runs = createCheckRuns({
    ...shared,
    background,
    clock,
    checker: options.checker,
    enter: createCheckGate({
      limits,
      slots: createSlots(config.limits.checksAtOnce),
      atOnce: config.limits.checksAtOnce,
      full: () => metrics.limited('check', 'at-once'),
    }),
    consentUrl: (tenantId) => signIns?.consentUrl(tenantId) ?? null,
    done: (outcome, seconds) => metrics.checkDone(outcome, seconds),
  });
  const planning = {
    ...shared,
    spends: store.spends,
    roles: knowledge.roles,
    ratePercent: config.pecRatePercent,
    unaudited: access.policy,
  };
  const rememberer = createRememberer(store.conversations, clock);
  const watching = createWatching({
    ...options,
    ...shared,
    unaudited: access.policy,
    hasCustomer: (partner, customer) =>
      access.many ? store.partners.hasCustomer(partner, customer) : Promise.resolve(true),
    ...views,
    letIn,
    renewAddress: (turn) => rememberer.renew(turn),
  });
  const suggestions = azure.known
    .slice(0, SUGGESTED_CUSTOMERS)
    .map(({ name, domain }) => ({ name, reference: domain }));

  const ofCustomers = {
    check: createCheckFeature({ ...shared, runs, identities, suggestions, ...views }),
    history: createHistoryFeature(shared),
    plan: createPlanFeature(planning),
  };

  const route = createRouter({
    features: [
      signingIn.feature,
      createHelpFeature({
        demo,
        features: ['choose', 'plan', 'profile'],
        topicsFor: createHelpTopics({ unaudited: access.policy, signIn: signIn !== null, many: access.many }),
        exampleCustomer: suggestions[0]?.name ?? null,
      }),
      createPersonFeature({ ...asking, contactChannel, memory: store.memory }),
      createProfileFeature({
        ...shared,
        profiles: store.profiles,
        drafts: createProfileDrafts(store.memory),
        lookUpGroups: options.lookUpGroups,
        local: config.bot.kind === 'local',
        fromFile: config.partnerProfile !== null,
        demoProfile: azure.demoProfile,
      }),
      ...Object.values(ofCustomers),
      ...createAdviceFeatures({ ...options, ...shared, planning, letIn }),
      createForgetFeature({
        personalData: store.personalData,
        settled: (turn) => rememberer.settled(turn),
        dropped: (turn) => [readers, subjects, rememberer].forEach((one) => one.forget(turn)),
        also: signIns ? [(turn) => signingIn.forget(turn)] : [],
      }),
      ...createAccessFeatures({ ...shared, ...options, access }),
      createAttestFeature({ ...shared, attestations: options.attestations, ...views }),
      ...watching.features,
      // The last of those who take a typed line: an open question comes first.
      ...createAskingFeatures({
        ...options,
        ...shared,
        ...asking,
        ...ofCustomers,
        watches: watching.features,
        readers,
        feedback: store.feedback,
        composer: config.model ? createComposer(config.model, { log, clock }) : null,
      }),
    ],
    clock,
    isCustomer,
    isAnswerable: (words) => answerer.answer(words).kind !== 'unknown',
    admit,
    translatorFor: (turn) => readers.translatorFor(turn),
    ownWords: options.createTranslator('en', 'UTC'),
    remember: (turn) => rememberer.remember(turn),
    mayGoOn: createGate({ policy, demo }),
    unknownAction: async ({ turn, t }) => {
      await turn.reply(unknownActionCard(t));
    },
    failure: failedCard,
    done: (name, outcome, seconds) => metrics.turnDone(name, outcome, seconds),
  });
  return { ...teams, watching };
}

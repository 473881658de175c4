import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Clock } from '../../clock.ts';
import type { BotIdentity } from '../../config/bot.ts';
import type { ChannelTrust } from '../../config/trust.ts';
import { SECOND_MS } from '../../durations.ts';
import { inTime } from '../../inTime.ts';
import { createTakingTurns } from '../../inTurn.ts';
import type { SeenActivities } from '../../store/seen-activities.ts';
import type { VouchedUrls } from '../../store/vouched-urls.ts';
import type { Background } from '../background.ts';
import type { Channel, OutgoingMessage } from '../channel.ts';
import { createRepeats } from '../inbound/repeats.ts';
import { createServiceUrls } from '../inbound/serviceUrls.ts';
import { createSigningKeys } from '../inbound/signingKeys.ts';
import type { TokenCheck } from '../inbound/tokenCheck.ts';
import { createTokenCheck } from '../inbound/tokenCheck.ts';
import type { Turn } from '../turn.ts';
import type { IncomingActivity } from './activity.ts';
import type { Authentication, HttpAnswer, Sender } from './adapter.ts';
import { BotAdapter } from './adapter.ts';
import { createChannel } from './channel.ts';
import { keepEntityProperties } from './entities.ts';
import { logDefect } from './message.ts';
import { claimedSender, createPeople, type People } from './people.ts';
import { answerSignIn, isSignInInvoke, type SignInEvents } from './signIn.ts';
import { FILE_CONSENT, invokeTurn, messageTurn } from './turn.ts';

export interface TeamsOptions {
  readonly identity: BotIdentity;
  readonly trust: ChannelTrust;
  readonly store: InboundStore;
  readonly log: Logger;
  readonly clock: Clock;
  readonly background: Background;
  /** Answers one turn; must not throw. */
  readonly onTurn: (turn: Turn) => Promise<void>;
  /** What Teams says of single sign-on; must not throw. */
  readonly signIn?: SignInEvents;
  /** The words that answer an invoke without a card: `working` where the work takes longer than Teams waits. */
  readonly wordsFor: (turn: Turn, progress: 'working' | 'done') => string;
}

/** What must outlast the process, so that the door holds after a restart and across replicas. */
export interface InboundStore {
  readonly seenActivities: SeenActivities;
  readonly vouchedUrls: VouchedUrls;
}

export interface Teams {
  readonly channel: Channel;
  /** Judges a request by its `Authorization` header, before its body is read. Never throws. */
  authenticate(authorization: string): Promise<Authentication>;
  /** Takes the body of an authenticated request. Never throws. */
  receive(sender: Sender, body: unknown): Promise<HttpAnswer>;
}

/**
 * Teams retries an invoke that is not answered in time; no number is documented, and five seconds is what is seen.
 * Answered after 900 ms at the latest, so that a slow network is in the sum.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards
 */
const ANSWER_WITHIN_MS = 900;

/**
 * What one person writes in one conversation is answered in the order in which it came: "1", "2", "yes" answer three
 * questions, each asked by the answer before. Whoever waits longer than this is answered out of turn.
 */
const ORDER_WITHIN_MS = 5 * SECOND_MS;

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const TEXT_TYPE = 'application/vnd.microsoft.activity.message';

/** Wires the SDK's Application to the bot's own turns. */
export function createTeams(options: TeamsOptions): Teams {
  keepEntityProperties();
  const people = createPeople(options);
  const adapter: BotAdapter = new BotAdapter({
    ...options,
    checkToken: tokenCheckOf(options),
    serviceUrls: createServiceUrls({ ...options, vouched: options.store.vouchedUrls }),
    repeats: createRepeats(options.store.seenActivities, options.log),
    onTurn: async (context) => {
      await app.run(context);
    },
    onRepeatedInvoke: (context) => {
      const sender = claimedSender(context.activity as unknown as IncomingActivity);
      const turn = invokeTurn({ context, channel, log: options.log, sender, people }, () => false);
      return { status: 200, body: invokeBody({ text: options.wordsFor(turn, 'working') }) };
    },
  });
  const channel = createChannel(adapter, options.log);
  const app = new QuietApplication({ adapter });
  const inOrder = createTakingTurns({ waitAtMostMs: ORDER_WITHIN_MS });

  app.activity(
    (context) => Promise.resolve(context.activity.type !== 'invoke'),
    async (context) => {
      const answer = async (): Promise<void> => {
        const sender = await people.senderOf(context);
        await options.onTurn(messageTurn({ context, channel, log: options.log, sender, people }));
      };
      const { type, from, conversation } = context.activity;
      if (type === 'message') await inOrder(`${conversation.id} ${from.id}`, answer);
      else await answer();
    },
  );
  app.addRoute(
    (context) => Promise.resolve(context.activity.type === 'invoke'),
    (context) => answerInvoke(context, { channel, people }, options),
    true,
  );

  return {
    channel,
    authenticate: (authorization) => adapter.authenticate(authorization),
    receive: (sender, body) => adapter.receive(sender, body),
  };
}

/** The channel whose keys sign requests of Teams. */
const TEAMS_CHANNEL = 'msteams';

function tokenCheckOf({ identity, trust, clock, log }: TeamsOptions): (authorization: string) => Promise<TokenCheck> {
  if (identity.kind === 'local') return () => Promise.resolve({ ok: false, reason: 'no-token' });
  const keys = createSigningKeys({
    metadataUrl: trust.metadataUrl,
    channelId: TEAMS_CHANNEL,
    clock,
    onUnreachable: (error) => log.warn({ err: error }, 'the keys of the channel could not be fetched'),
  });
  return createTokenCheck({ keys, issuer: trust.issuer, audience: identity.appId, clock });
}

/** teams-ai starts one typing timer for all turns and does not read the option that turns it off. */
class QuietApplication extends Application {
  override startTypingTimer(): void {
    // Routes send typing themselves, where they know that an answer takes time.
  }
}

/**
 * Answers an invoke exactly once: with the changed card when the route is quick, else with a line of text while
 * the route goes on and edits the card. The answer is sent by hand because teams-ai's own card handler pushes one
 * user's card to everybody once any handler has returned a card with `refresh`.
 */
async function answerInvoke(
  context: TurnContext,
  parts: { readonly channel: Channel; readonly people: People },
  options: TeamsOptions,
): Promise<void> {
  const sender = await parts.people.senderOf(context);
  const made = { ...parts, context, log: options.log, sender };
  if (context.activity.name === FILE_CONSENT) {
    // Making and sending a file outlives what Teams waits for, and the answer to this invoke has no words anyway.
    const turn = invokeTurn(made, () => false);
    const work = options.onTurn(turn);
    options.background.start('file consent', turn.log, () => work);
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
    return;
  }
  if (options.signIn && isSignInInvoke(context)) {
    await answerSignIn(
      context,
      invokeTurn(made, () => false),
      options.signIn,
    );
    return;
  }
  if (context.activity.name !== 'adaptiveCard/action') {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 501 } });
    return;
  }

  let open = true;
  let answer: OutgoingMessage | null = null;
  const turn = invokeTurn(made, (candidate) => {
    if (!open) return false;
    answer = candidate;
    return true;
  });

  const work = options.onTurn(turn).then(() => 'done' as const);
  options.background.start('card action', turn.log, async () => {
    await work;
  });
  const progress = await inTime(work, ANSWER_WITHIN_MS, () => 'working' as const);
  open = false;

  const message = answer ?? { text: options.wordsFor(turn, progress) };
  logDefect(message, turn.log);
  const body = invokeBody(message);
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

function invokeBody(answer: OutgoingMessage): Record<string, unknown> {
  if ('card' in answer) return { statusCode: 200, type: CARD_TYPE, value: answer.card };
  return { statusCode: 200, type: TEXT_TYPE, value: 'text' in answer ? answer.text : answer.summary };
}

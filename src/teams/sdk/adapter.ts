import { TeamsAdapter } from '@microsoft/teams-ai/lib/TeamsAdapter.js';
import type { Activity } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector';
import { AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';
import type { Logger } from 'pino';
import type { BotIdentity } from '../../config/bot.ts';
import type { ChannelTrust } from '../../config/trust.ts';
import { denialOf } from '../inbound/admission.ts';
import type { Repeats } from '../inbound/repeats.ts';
import type { ServiceUrls } from '../inbound/serviceUrls.ts';
import type { Caller, TokenCheck } from '../inbound/tokenCheck.ts';
import type { IncomingActivity } from './activity.ts';
import { incomingActivitySchema } from './activity.ts';
import { GuardedAuthentication } from './connectors.ts';
import { forSdk } from './forSdk.ts';

/** What goes back over HTTP. Never an internal error's own words. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** Who sent a request: the channel's service, or nobody that is known, in local mode. */
export type Sender = Caller | null;

export type Authentication =
  { readonly ok: true; readonly sender: Sender } | { readonly ok: false; readonly answer: HttpAnswer };

export interface BotAdapterOptions {
  readonly identity: BotIdentity;
  readonly trust: ChannelTrust;
  readonly log: Logger;
  /** Judges the `Authorization` header; not asked in local mode. */
  readonly checkToken: (authorization: string) => Promise<TokenCheck>;
  readonly serviceUrls: ServiceUrls;
  readonly repeats: Repeats<HttpAnswer>;
  readonly onTurn: (context: TurnContext) => Promise<void>;
  /** What an invoke is answered that was done before and whose answer is no longer at hand. */
  readonly onRepeatedInvoke: (context: TurnContext) => HttpAnswer;
}

/** Types whose ids are new each time; an edited message keeps its id and may come often. */
const DONE_ONCE: ReadonlySet<string> = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate']);

/**
 * The SDK's adapter behind the bot's own door: who may come in, what may come in, and that it is done once, is decided
 * here, before the SDK sees anything. The SDK's own check answers 500 for a forged signature, lets in other tenants,
 * the emulator and unendorsed keys, and prints what it refuses.
 */
export class BotAdapter extends TeamsAdapter {
  protected override readonly botFrameworkAuthentication: BotFrameworkAuthentication;
  readonly #options: BotAdapterOptions;

  constructor(options: BotAdapterOptions) {
    super({});
    this.#options = options;
    this.botFrameworkAuthentication = new GuardedAuthentication(options.identity, options.trust, options.serviceUrls);
    // The last resort: routes answer their own errors, so this is reached by faults of the SDK's own only.
    this.onTurnError = (_context, error) => {
      options.log.error({ err: error }, 'turn failed outside the routes');
      return Promise.resolve();
    };
  }

  /** The app id that outbound tokens are asked for; empty in local mode. */
  get appId(): string {
    return this.#options.identity.kind === 'local' ? '' : this.#options.identity.appId;
  }

  /** Judges a request by its `Authorization` header, before its body is read. Never throws. */
  async authenticate(authorization: string): Promise<Authentication> {
    if (this.#options.identity.kind === 'local') return { ok: true, sender: null };
    const check = await this.#options.checkToken(authorization);
    if (check.ok) return { ok: true, sender: check.caller };
    this.#options.log.info({ reason: check.reason }, 'request refused');
    return { ok: false, answer: { status: check.reason === 'keys-unreachable' ? 503 : 401 } };
  }

  /** Takes one request body of an authenticated sender through admission and the bot. Never throws. */
  async receive(sender: Sender, body: unknown): Promise<HttpAnswer> {
    const { identity, trust, serviceUrls, repeats, log } = this.#options;
    const parsed = incomingActivitySchema.safeParse(body);
    if (!parsed.success) return { status: 400, body: { error: 'This is not a Bot Framework activity.' } };
    const denial = denialOf(parsed.data, sender, identity, trust);
    if (denial) {
      log.info({ reason: denial }, 'request denied');
      return { status: 403 };
    }
    if (sender) await serviceUrls.vouch(sender.serviceUrl);

    const activity = forSdk(parsed.data);
    const { id, type, conversation } = parsed.data;
    // In local mode nobody repeats a request, and a restarted Playground counts its ids from the start again.
    if (!sender || !id || !DONE_ONCE.has(type)) return this.#process(activity);
    return repeats.once(
      { conversationId: conversation.id, activityId: id, type },
      {
        until: sender.until,
        work: () => this.#process(activity),
        repeated: () => this.#repeated(activity),
      },
    );
  }

  async #process(activity: Activity): Promise<HttpAnswer> {
    try {
      const response = await this.processActivity(this.#outbound(), activity, this.#options.onTurn);
      return response ? { status: response.status, body: response.body as unknown } : { status: 200 };
    } catch (error) {
      this.#options.log.error({ err: error }, 'activity could not be processed');
      return { status: 500 };
    }
  }

  #repeated(activity: Activity): HttpAnswer {
    if (activity.type !== 'invoke') return { status: 200 };
    return this.#options.onRepeatedInvoke(new TurnContext(this, activity));
  }

  /** What the SDK makes its connectors from: as this bot, or as nobody in local mode. */
  #outbound(): AuthenticateRequestResult {
    const claimsIdentity =
      this.#options.identity.kind === 'local'
        ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
        : new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: this.appId }], true);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    return { claimsIdentity, connectorFactory, audience: '' };
  }
}

/** The tenant that the channel names, wherever it put it. */
export function tenantOf(activity: IncomingActivity): string | null {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? null;
}

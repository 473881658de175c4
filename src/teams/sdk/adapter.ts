import { TeamsAdapter } from '@microsoft/teams-ai';
import { AuthenticationConstants, AuthenticationError } from 'botframework-connector';
import type { AuthenticateRequestResult } from 'botframework-connector';
import type { Activity, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { BotIdentity } from '../../config/bot.ts';
import { isLoopback } from '../../config/values.ts';
import type { IncomingActivity } from './activity.ts';
import { incomingActivitySchema } from './activity.ts';

/** What goes back over HTTP. Never an internal error's own words. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface BotAdapterOptions {
  readonly identity: BotIdentity;
  readonly log: Logger;
  readonly onTurn: (context: TurnContext) => Promise<void>;
}

/** The Teams channel, and what the Agents Playground calls itself. */
const CHANNELS: ReadonlySet<string> = new Set(['msteams']);
const LOCAL_CHANNELS: ReadonlySet<string> = new Set(['msteams', 'emulator', 'webchat', 'directline']);

/**
 * The SDK's adapter with its gaps closed: a request that cannot be authenticated is always 401 (the SDK answers
 * 500 with the library's message for a forged signature), one that is not an activity is 400, and nothing is
 * printed to the console.
 */
export class BotAdapter extends TeamsAdapter {
  readonly #options: BotAdapterOptions;

  constructor(options: BotAdapterOptions) {
    super(sdkConfiguration(options.identity));
    this.#options = options;
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

  /** Takes one request body through validation, authentication and the bot. Never throws. */
  async receive(authorization: string, body: unknown): Promise<HttpAnswer> {
    const parsed = incomingActivitySchema.safeParse(body);
    if (!parsed.success) return { status: 400, body: { error: 'This is not a Bot Framework activity.' } };
    const refused = this.#refuse(parsed.data);
    if (refused) return refused;

    const activity = withDates(parsed.data);
    const authenticated = await this.#authenticate(activity, authorization);
    if (!authenticated) return { status: 401 };

    try {
      const response = await this.processActivity(authenticated, activity, this.#options.onTurn);
      return response ? { status: response.status, body: response.body as unknown } : { status: 200 };
    } catch (error) {
      this.#options.log.error({ err: error }, 'activity could not be processed');
      return { status: 500 };
    }
  }

  #refuse(activity: IncomingActivity): HttpAnswer | null {
    const local = this.#options.identity.kind === 'local';
    if (!(local ? LOCAL_CHANNELS : CHANNELS).has(activity.channelId)) return { status: 403 };
    // Without authentication anybody could otherwise have the bot send to a host of their choice.
    if (local && !isLoopback(new URL(activity.serviceUrl).hostname)) return { status: 403 };
    const identity = this.#options.identity;
    if (identity.kind === 'single-tenant' || identity.kind === 'managed-identity') {
      const tenantId = tenantOf(activity);
      if (tenantId !== null && tenantId.toLowerCase() !== identity.tenantId) return { status: 403 };
    }
    return null;
  }

  async #authenticate(activity: Activity, authorization: string): Promise<AuthenticateRequestResult | null> {
    try {
      const result = await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
      if (this.#options.identity.kind === 'local') return result;

      // The SDK compares the service URL only when the token names one.
      const claimed = result.claimsIdentity.getClaimValue(AuthenticationConstants.ServiceUrlClaim);
      return claimed === activity.serviceUrl ? result : null;
    } catch (error) {
      const level = error instanceof AuthenticationError ? 'info' : 'warn';
      this.#options.log[level]({ reason: error instanceof Error ? error.name : 'unknown' }, 'request refused');
      return null;
    }
  }
}

/** The tenant that the channel names, wherever it put it. */
export function tenantOf(activity: IncomingActivity): string | null {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? null;
}

/** The SDK wants real dates where the wire has text. */
function withDates(activity: IncomingActivity): Activity {
  const dates = ['timestamp', 'localTimestamp', 'expiration'].flatMap((name) => {
    const value = activity[name];
    return typeof value === 'string' ? [[name, new Date(value)] as const] : [];
  });
  return { ...activity, ...Object.fromEntries(dates) } as unknown as Activity;
}

function sdkConfiguration(identity: BotIdentity): Record<string, string> {
  switch (identity.kind) {
    case 'local':
      return {};
    case 'managed-identity':
      return {
        MicrosoftAppId: identity.appId,
        MicrosoftAppType: 'UserAssignedMSI',
        MicrosoftAppTenantId: identity.tenantId,
      };
    case 'single-tenant':
      return {
        MicrosoftAppId: identity.appId,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: identity.tenantId,
        ...secretSettings(identity.secret),
      };
    case 'multi-tenant':
      return {
        MicrosoftAppId: identity.appId,
        MicrosoftAppType: 'MultiTenant',
        ...secretSettings(identity.secret),
      };
  }
}

function secretSettings(secret: Extract<BotIdentity, { kind: 'multi-tenant' }>['secret']): Record<string, string> {
  return secret.kind === 'password'
    ? { MicrosoftAppPassword: secret.password }
    : { CertificateThumbprint: secret.thumbprint, CertificatePrivateKey: secret.privateKey };
}

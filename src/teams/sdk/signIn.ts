import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { SingleSignOnOffer, TokenExchange, Turn } from '../turn.ts';

/** What Teams says of single sign-on. */
export interface SignInEvents {
  /** A client of the sender's answers an offer with a token. */
  exchange(turn: Turn, exchange: TokenExchange): Promise<'taken' | 'refused'>;
  /** A client could not get a token. */
  couldNot(turn: Turn): Promise<void>;
}

const EXCHANGE = 'signin/tokenExchange';
const FAILURE = 'signin/failure';

const exchangeSchema = z.looseObject({ id: z.string().min(1).max(100), token: z.string().min(1) });

/**
 * The card by which Teams gets a token of the person who reads it.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/authentication/bot-sso-overview
 */
export function toOAuthCard({ id, uri, text, button }: SingleSignOnOffer): Partial<Activity> {
  // No connection of the Bot Service is behind it: the token comes to us and is exchanged by ourselves.
  const card = CardFactory.oauthCard('', button.title, text, button.url, { id, uri });
  return { type: ActivityTypes.Message, attachments: [card] };
}

export function isSignInInvoke({ activity }: TurnContext): boolean {
  return activity.name === EXCHANGE || activity.name === FAILURE;
}

/** Answers what a client says of an offer. 412 has Teams show the offer's button; the token is never repeated. */
export async function answerSignIn(context: TurnContext, turn: Turn, events: SignInEvents): Promise<void> {
  const answer = (status: number, body?: unknown) =>
    context.sendActivity({ type: 'invokeResponse', value: { status, ...(body === undefined ? {} : { body }) } });
  if (context.activity.name === FAILURE) {
    await events.couldNot(turn);
    await answer(200);
    return;
  }
  const parsed = exchangeSchema.safeParse(context.activity.value);
  if (!parsed.success) {
    await answer(400);
    return;
  }
  const { id, token } = parsed.data;
  const outcome = await events.exchange(turn, { id, token });
  if (outcome === 'taken') await answer(200, { id });
  else await answer(412, { id, failureDetail: 'The token was refused.' });
}

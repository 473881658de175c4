import type { CloudAdapterBase, TeamsChannelAccount, TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Logger } from 'pino';
import type { Clock } from '../../clock.ts';
import type { BotIdentity } from '../../config/bot.ts';
import { MINUTE_MS } from '../../durations.ts';
import { inTime } from '../../inTime.ts';
import { isGuid } from '../../pec/profile.ts';
import type { Person } from '../channel.ts';
import { keptFor } from '../kept.ts';
import { isPersonal, type IncomingActivity } from './activity.ts';
import { tenantOf } from './adapter.ts';

/** Who the people of a conversation are in Entra. Failures are never an answer that gives a right. */
export interface People {
  /** Whoever sent the activity of this turn. */
  senderOf(context: TurnContext): Promise<Person>;
  /** Somebody of this conversation, by the channel's id of them; null where that could not be proven. */
  find(context: TurnContext, personId: string): Promise<Person | null>;
}

export interface PeopleOptions {
  readonly identity: BotIdentity;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Whoever leaves a channel or changes tenant keeps what they were for so long at most. */
const KEPT_MS = 10 * MINUTE_MS;
const PEOPLE_KEPT = 10_000;
/** The roster must answer in this time, since Teams waits for ours. */
const ANSWER_WITHIN_MS = 1_000;

/**
 * An activity names the conversation's tenant and the sender's object id, and not the tenant that this id is of: in a
 * channel the sender may be a member of a shared channel from another tenant. The conversation's roster names both, and
 * whether they are a guest. In a personal chat the conversation's tenant is the sender's own.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/get-teams-context
 */
export function createPeople({ identity, clock, log }: PeopleOptions): People {
  const kept = keptFor<Person>({ max: PEOPLE_KEPT, ttl: KEPT_MS, clock });

  async function find(context: TurnContext, personId: string): Promise<Person | null> {
    const key = `${context.activity.conversation.id} ${personId}`;
    const known = kept.get(key);
    if (known) return known;
    try {
      const person = personOf(await inTime(memberOf(context, personId), ANSWER_WITHIN_MS, tooLate), personId);
      if (person) kept.set(key, person);
      return person;
    } catch (error) {
      log.info({ err: error }, 'the roster did not say who somebody is');
      return null;
    }
  }

  return {
    find,
    async senderOf(context) {
      const activity = context.activity as unknown as IncomingActivity;
      const claimed = claimedSender(activity);
      if (identity.kind === 'local' || isPersonal(activity)) return claimed;

      const found = await find(context, activity.from.id);
      const same = claimed.objectId === null || found?.objectId === claimed.objectId;
      return found && same ? { ...found, name: claimed.name } : { ...claimed, tenantId: null };
    },
  };
}

/** The sender as the activity has it, in the tenant of the conversation. */
export function claimedSender(activity: IncomingActivity): Person {
  return {
    id: activity.from.id,
    objectId: activity.from.aadObjectId?.toLowerCase() ?? null,
    tenantId: (activity.from.tenantId ?? tenantOf(activity))?.toLowerCase() ?? null,
    name: activity.from.name ?? '',
  };
}

/** A thread's conversation id is its channel's with the first message's id behind it; the roster is the channel's. */
const THREAD = /;messageid=.*$/;

/** Asks the conversation and not its team: a member of a shared channel need not be one of the team. */
function memberOf(context: TurnContext, personId: string): Promise<TeamsChannelAccount> {
  const adapter = context.adapter as CloudAdapterBase;
  const connector = context.turnState.get<ConnectorClient>(adapter.ConnectorClientKey);
  const conversationId = context.activity.conversation.id.replace(THREAD, '');
  return connector.conversations.getConversationMember(conversationId, personId);
}

/** What the roster says; null where it does not name an account of Entra. */
function personOf(member: TeamsChannelAccount & { readonly objectId?: string }, personId: string): Person | null {
  const objectId = member.aadObjectId ?? member.objectId ?? '';
  const { tenantId = '', name = '', userRole = '' } = member;
  if (!isGuid(objectId) || !isGuid(tenantId)) return null;
  return {
    id: personId,
    objectId: objectId.toLowerCase(),
    tenantId: tenantId.toLowerCase(),
    isGuest: userRole.toLowerCase() === 'guest',
    name,
  };
}

function tooLate(): never {
  throw new Error('The roster took too long.');
}

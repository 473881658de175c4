import { randomUUID } from 'node:crypto';
import { ActivityTypes, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Address, Channel, ConversationKind, OutgoingMessage, Person } from '../channel.ts';
import type { FileConsentAnswer, Turn, TurnInput } from '../turn.ts';
import { isPersonal, type IncomingActivity } from './activity.ts';
import { tenantOf } from './adapter.ts';
import { toActivity } from './message.ts';
import type { People } from './people.ts';
import { toOAuthCard } from './signIn.ts';

/** What a turn is made of. */
export interface TurnParts {
  readonly context: TurnContext;
  readonly channel: Channel;
  readonly log: Logger;
  readonly sender: Person;
  readonly people: Pick<People, 'find'>;
}

/**
 * What Teams calls the answer to a file consent card.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/bots-filesv4
 */
export const FILE_CONSENT = 'fileConsent/invoke';

/** A message turn: everything is said through the turn's own connector. */
export function messageTurn({ context, channel, log, sender, people }: TurnParts): Turn {
  const base = readTurn(context, log, sender, people);
  const reply = async (message: OutgoingMessage) =>
    (await context.sendActivity(toActivity(message, base.log)))?.id ?? '';

  return {
    ...base,
    reply,
    typing: async () => {
      await context.sendActivity({ type: ActivityTypes.Typing });
    },
    offerSingleSignOn: async (offer) => {
      await context.sendActivity(toOAuthCard(offer));
    },
    acknowledge: async (text) => {
      await reply({ text });
    },
    async replaceCard(message) {
      const cardId = base.input.kind === 'action' ? context.activity.replyToId : undefined;
      if (cardId && (await channel.update(base.address, cardId, message)).ok) return cardId;
      return await reply(message);
    },
  };
}

/**
 * A turn started by a card's Action.Execute. The SDK's context dies when the invoke is answered, which may be
 * before the work is done, so what is said goes through the channel; only the card may ride on the answer.
 * @param answer takes the changed card, or a line for the one who pressed, while the invoke is still open.
 *   False once it is closed.
 */
export function invokeTurn(
  { context, channel, log, sender, people }: TurnParts,
  answer: (message: OutgoingMessage) => boolean,
): Turn {
  const base = readTurn(context, log, sender, people);
  const cardId = context.activity.replyToId;

  async function reply(message: OutgoingMessage): Promise<string> {
    const delivery = await channel.send(base.address, message);
    if (!delivery.ok) throw new Error(`A reply could not be delivered: ${delivery.reason}`);
    return delivery.activityId;
  }

  return {
    ...base,
    reply,
    typing: () => Promise.resolve(),
    async offerSingleSignOn(offer) {
      await channel.offerSingleSignOn(base.address, offer);
    },
    acknowledge: async (text) => {
      if (!answer({ text })) await reply({ text });
    },
    async replaceCard(message) {
      if ('card' in message && answer(message)) return cardId ?? '';
      if (cardId && (await channel.update(base.address, cardId, message)).ok) return cardId;
      return await reply(message);
    },
  };
}

type TurnFacts = Pick<
  Turn,
  'id' | 'address' | 'sender' | 'mentioned' | 'whoIs' | 'locale' | 'timeZone' | 'input' | 'log'
>;

function readTurn(context: TurnContext, log: Logger, sender: Person, people: TurnParts['people']): TurnFacts {
  const activity = context.activity as unknown as IncomingActivity;
  const id = randomUUID();
  return {
    id,
    address: addressOf(context, activity),
    sender,
    mentioned: mentionedIn(activity),
    whoIs: (personId) => people.find(context, personId),
    locale: activity.locale ?? null,
    timeZone: zoneOf(activity),
    input: inputOf(activity),
    log: log.child({ turn: id, activity: activity.type }),
  };
}

function addressOf(context: TurnContext, activity: IncomingActivity): Address {
  const reference = TurnContext.getConversationReference(context.activity);
  // Kept for proactive sends, which answer no activity.
  delete reference.activityId;
  return {
    conversationId: activity.conversation.id,
    kind: kindOf(activity),
    tenantId: tenantOf(activity),
    serviceUrl: activity.serviceUrl,
    reference: { ...reference },
  };
}

function kindOf(activity: IncomingActivity): ConversationKind {
  if (activity.conversation.conversationType === 'channel') return 'channel';
  return isPersonal(activity) ? 'personal' : 'group';
}

/** More people than anybody names in one line. */
const MOST_MENTIONED = 20;

function mentionedIn(activity: IncomingActivity): Turn['mentioned'] {
  const accounts = (activity.entities ?? []).flatMap((entity) => {
    const mentioned = entity.type === 'mention' ? record(entity['mentioned']) : {};
    const { id, name } = mentioned;
    return typeof id === 'string' && id !== activity.recipient?.id
      ? [{ id, name: typeof name === 'string' ? name : '' }]
      : [];
  });
  return accounts.slice(0, MOST_MENTIONED);
}

/** Longer than the name of any time zone, in characters. */
const LONGEST_ZONE = 100;

/** Teams tells the zone beside the time, or among what it knows of the client. */
function zoneOf(activity: IncomingActivity): string | null {
  const client = activity.entities?.find(({ type }) => type === 'clientInfo');
  const told = activity.localTimezone ?? client?.['timezone'];
  return typeof told === 'string' && told.length <= LONGEST_ZONE ? told : null;
}

function inputOf(activity: IncomingActivity): TurnInput {
  const value = record(activity['value']);
  if (activity.type === 'invoke' && activity.name === 'adaptiveCard/action') {
    const action = record(value['action']);
    return actionOf(action['verb'], record(action['data']));
  }
  if (activity.type === 'invoke' && activity.name === FILE_CONSENT) {
    return { kind: 'file-consent', answer: consentOf(value) };
  }
  if (activity.type === 'message') {
    const text = activity.text?.trim() ?? '';
    // Action.Submit arrives as a message without text; the verb rides in its data.
    if (text === '' && typeof value['verb'] === 'string') return actionOf(value['verb'], value);
    return { kind: 'text', text };
  }
  if (activity.type === 'conversationUpdate' && botWasAdded(activity)) return { kind: 'installed' };
  return { kind: 'other', type: activity.type };
}

/** Longer than any address or id that Teams names a file by, in characters. */
const LONGEST_PLACE = 4_000;

function consentOf(value: Readonly<Record<string, unknown>>): FileConsentAnswer {
  const info = record(value['uploadInfo']);
  const text = (name: string): string => {
    const found = info[name];
    return typeof found === 'string' && found.length <= LONGEST_PLACE ? found : '';
  };
  const upload = {
    uploadUrl: text('uploadUrl'),
    contentUrl: text('contentUrl'),
    name: text('name'),
    uniqueId: text('uniqueId'),
    fileType: text('fileType'),
  };
  const accepted = value['action'] === 'accept';
  return { accepted, context: record(value['context']), upload: upload.uploadUrl === '' ? null : upload };
}

function actionOf(verb: unknown, data: Readonly<Record<string, unknown>>): TurnInput {
  return { kind: 'action', verb: typeof verb === 'string' ? verb : '', data };
}

function botWasAdded(activity: IncomingActivity): boolean {
  const bot = activity.recipient?.id;
  return bot !== undefined && (activity.membersAdded ?? []).some((member) => member.id === bot);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

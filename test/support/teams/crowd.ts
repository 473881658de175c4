import { randomUUID } from 'node:crypto';
import { VERBS } from '../../../src/cards/verbs.ts';
import type { GuardedBot, PostAnswer } from '../guardedBot.ts';
import { HOME_TENANT } from '../guardedBot.ts';
import type { SentActivity } from './connector.ts';
import { buttonsOf, wordsOf } from './client.ts';

/** Somebody in a make-believe Teams of several tenants. */
export interface CrowdPerson {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
  /** The tenant whose directory has that object id. */
  readonly tenantId: string;
  readonly guest: boolean;
}

export function person(name: string, tenantId: string, guest = false): CrowdPerson {
  return { id: `29:${randomUUID()}`, name, aadObjectId: randomUUID(), tenantId, guest };
}

/** Where people meet the bot. */
export interface Place {
  readonly id: string;
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
  /** The tenant that the conversation lives in. */
  readonly tenantId: string;
}

export function chatOf({ id, tenantId }: CrowdPerson): Place {
  return { id: `chat-of-${id}`, conversationType: 'personal', tenantId };
}

export function channel(tenantId: string = HOME_TENANT): Place {
  return { id: `19:${randomUUID()}@thread.tacv2`, conversationType: 'channel', tenantId };
}

/** What one person does in one place, and what the place then shows. */
export interface Presence {
  readonly place: Place;
  /** Says something and returns every word that the bot answered with, once the turn is over. */
  say(text: string, extra?: Record<string, unknown>): Promise<string>;
  /** Has a customer checked, and returns the words of what stands there in the end. */
  check(customer: string): Promise<string>;
  /** Presses a button with any data, as a tampered client can. */
  act(verb: string, data?: Record<string, unknown>): Promise<string>;
  /** Presses a button by its title on the newest card here that has it. */
  press(title: string, inputs?: Record<string, unknown>): Promise<string>;
  /** Every message that stands here. */
  shown(): readonly SentActivity[];
}

/** Puts somebody into a place of a bot that authenticates. A channel's roster knows them, unless told. */
export function enter(bot: GuardedBot, who: CrowdPerson, place: Place = chatOf(who), seated = true): Presence {
  const { connector } = bot;
  const { id, name, aadObjectId, tenantId, guest } = who;
  if (seated) {
    connector.seat(place.id, { id, name, aadObjectId, tenantId, userRole: guest ? 'guest' : 'user' });
  }
  const shown = (): readonly SentActivity[] => connector.messages(place.id);

  async function post(activity: Record<string, unknown>): Promise<string> {
    const since = connector.transcript.length;
    const answer = await bot.post({
      id: randomUUID(),
      from: { id, name, aadObjectId },
      conversation: { ...place },
      channelData: { tenant: { id: place.tenantId } },
      ...activity,
    });
    if (answer.status !== 200) throw new Error(`The bot answered ${answer.status}.`);
    const card = cardIn(answer);
    if (card && typeof activity['replyToId'] === 'string') connector.showAnswer(place.id, activity['replyToId'], card);
    const said = connector.transcript.slice(since).filter(({ kind }) => kind !== 'created');
    return [...said.map((entry) => wordsOf(entry.activity)), inAnswer(answer)].join('\n');
  }

  return {
    place,
    shown,
    say: (text, extra = {}) => post({ type: 'message', text, ...extra }),
    async check(customer) {
      const since = connector.transcript.length;
      await post({ type: 'message', text: `check ${customer}` });
      const { activity } = await connector.waitFor(
        (entry) => entry.conversationId === place.id && isOver(entry.activity),
        since,
      );
      return wordsOf(activity);
    },
    act: (verb, data = {}) =>
      post({ type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'Action.Execute', verb, data } } }),
    press(title, inputs = {}) {
      const pressed = [...connector.transcript]
        .reverse()
        .filter(({ conversationId }) => conversationId === place.id)
        .flatMap(({ activity, activityId }) => buttonsOf(activity).map((button) => ({ button, activityId })))
        .find(({ button }) => button.title === title);
      if (!pressed) throw new Error(`No card here has a button "${title}".`);
      const { button, activityId } = pressed;
      const action = { type: 'Action.Execute', verb: button.verb, data: { ...button.data, ...inputs } };
      return post({ type: 'invoke', name: 'adaptiveCard/action', replyToId: activityId, value: { action } });
    },
  };
}

/** A check that is under way offers to stop it. */
function isOver(activity: SentActivity): boolean {
  return activity.type === 'message' && !buttonsOf(activity).some(({ verb }) => verb === VERBS.checkStop);
}

function cardIn({ text }: PostAnswer): Record<string, unknown> | null {
  const { value } = (text === '' ? {} : JSON.parse(text)) as { readonly value?: unknown };
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}

/** The words of the card or line that an invoke was answered with. */
function inAnswer(answer: PostAnswer): string {
  const content = cardIn(answer);
  if (content) return wordsOf({ type: 'message', attachments: [{ contentType: '', content }] });
  const { value } = (answer.text === '' ? {} : JSON.parse(answer.text)) as { readonly value?: unknown };
  return typeof value === 'string' ? value : '';
}

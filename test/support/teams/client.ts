import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { VERBS } from '../../../src/cards/verbs.ts';
import type { Connector, SentActivity } from './connector.ts';

export const TENANT_ID = '11111111-1111-4111-8111-111111111111';
export const BOT_ACCOUNT = { id: '28:22222222-2222-4222-8222-222222222222', name: 'PEC bot' };

export interface TestUser {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

export const ANN: TestUser = { id: '29:ann', name: 'Ann Admin', aadObjectId: '33333333-3333-4333-8333-333333333333' };
export const BOB: TestUser = { id: '29:bob', name: 'Bob Buyer', aadObjectId: '44444444-4444-4444-8444-444444444444' };

export interface TestConversation {
  readonly id: string;
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
}

export interface Posted {
  readonly status: number;
  readonly body: unknown;
}

/** What a client looked at: the buttons of a card, by title. */
interface CardButton {
  readonly title: string;
  readonly verb: string;
  readonly data: Record<string, unknown>;
}

/** Where a make-believe Teams made room for a file. */
export interface FilePlace {
  readonly uploadUrl: string;
  readonly contentUrl: string;
}

export const FILE_CONSENT_CARD = 'application/vnd.microsoft.teams.card.file.consent';
export const FILE_INFO_CARD = 'application/vnd.microsoft.teams.card.file.info';

/** Plays the people of a make-believe Teams against a running bot. */
export interface TeamsClient {
  /** Says something; resolves when the bot has taken it. */
  say(text: string, extra?: Record<string, unknown>): Promise<Posted>;
  /** Says something and waits for the answer, beyond the progress of what takes long. */
  ask(text: string, extra?: Record<string, unknown>): Promise<SentActivity>;
  /** Says something and waits for the first new message in this conversation, be it the progress of a check. */
  begin(text: string, extra?: Record<string, unknown>): Promise<SentActivity>;
  /** Presses a button, by its title, on the newest card that has it. Inputs are what was filled in. */
  press(title: string, inputs?: Record<string, unknown>): Promise<Posted>;
  /** The same as an older client does it: with Action.Submit. */
  submit(title: string, inputs?: Record<string, unknown>): Promise<Posted>;
  /**
   * Answers a file consent card, as Teams does for whoever presses "Accept" or "Decline" on it.
   * @param name of the file; the newest card without.
   */
  answerFile(action: 'accept' | 'decline', place?: FilePlace, name?: string): Promise<Posted>;
  post(activity: Record<string, unknown>): Promise<Posted>;
  readonly conversation: TestConversation;
}

export function createClient(
  botUrl: string,
  connector: Connector,
  conversation: TestConversation = { id: 'personal-1', conversationType: 'personal' },
  user: TestUser = ANN,
): TeamsClient {
  async function post(activity: Record<string, unknown>): Promise<Posted> {
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...envelope(connector, conversation, user), ...activity }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  function find(title: string): { readonly button: CardButton; readonly activityId: string } {
    const newestFirst = [...connector.transcript].reverse();
    for (const entry of newestFirst) {
      if (entry.conversationId !== conversation.id) continue;
      const button = buttonsOf(entry.activity).find((candidate) => candidate.title === title);
      if (button) return { button, activityId: entry.activityId };
    }
    assert.fail(`No card in ${conversation.id} has a button "${title}"`);
  }

  const say = (text: string, extra: Record<string, unknown> = {}): Promise<Posted> =>
    conversation.conversationType === 'personal'
      ? post({ type: 'message', text, ...extra })
      : post({ type: 'message', ...mentioning(text), ...extra });

  async function sayAndWait(
    text: string,
    extra: Record<string, unknown>,
    fits: (activity: SentActivity) => boolean,
  ): Promise<SentActivity> {
    const since = connector.transcript.length;
    const posted = await say(text, extra);
    assert.equal(posted.status, 200, JSON.stringify(posted.body));
    const entry = await connector.waitFor(
      ({ conversationId, activity }) =>
        conversationId === conversation.id && activity.type === 'message' && fits(activity),
      since,
    );
    return entry.activity;
  }

  return {
    conversation,
    post,
    say,
    ask: (text, extra = {}) => sayAndWait(text, extra, (activity) => !isProgress(activity)),
    begin: (text, extra = {}) => sayAndWait(text, extra, () => true),
    async press(title, inputs = {}) {
      const { button, activityId } = find(title);
      const posted = await post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: activityId,
        value: {
          action: { type: 'Action.Execute', title, verb: button.verb, data: { ...button.data, ...inputs } },
          trigger: 'manual',
        },
      });
      const card = answeredCard(posted.body);
      if (card) connector.showAnswer(conversation.id, activityId, card);
      return posted;
    },
    answerFile(action, place, name) {
      const entry = connector.transcript.findLast(
        ({ conversationId, activity }) =>
          conversationId === conversation.id &&
          activity.attachments?.[0]?.contentType === FILE_CONSENT_CARD &&
          (name === undefined || activity.attachments[0].name === name),
      );
      const card = entry?.activity.attachments?.[0];
      assert.ok(entry && card, `No file was offered in ${conversation.id}`);
      const uploadInfo = place && { ...place, name: card.name, uniqueId: 'unique', fileType: 'pdf' };
      return post({
        type: 'invoke',
        name: 'fileConsent/invoke',
        replyToId: entry.activityId,
        value: { type: 'fileUpload', action, context: card.content[`${action}Context`], uploadInfo },
      });
    },
    submit(title, inputs = {}) {
      const { button, activityId } = find(title);
      return post({ type: 'message', replyToId: activityId, value: { ...button.data, verb: button.verb, ...inputs } });
    },
  };
}

/** The card that an invoke was answered with, where it was. */
function answeredCard(body: unknown): Record<string, unknown> | null {
  const answer = (body ?? {}) as { type?: string; value?: Record<string, unknown> };
  return answer.type === 'application/vnd.microsoft.card.adaptive' ? (answer.value ?? null) : null;
}

function envelope(connector: Connector, conversation: TestConversation, user: TestUser): Record<string, unknown> {
  return {
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    timestamp: '2026-11-23T08:00:00.000Z',
    locale: 'en-GB',
    from: user,
    recipient: BOT_ACCOUNT,
    conversation: { ...conversation, tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID } },
  };
}

function mentioning(text: string): Record<string, unknown> {
  const mention = `<at>${BOT_ACCOUNT.name}</at>`;
  return { text: `${mention} ${text}`, entities: [{ type: 'mention', text: mention, mentioned: BOT_ACCOUNT }] };
}

/** The card of a message, where it has one. */
export function cardOf(activity: SentActivity): Record<string, unknown> | null {
  return activity.attachments?.[0]?.content ?? null;
}

/** All the words that a message shows, in reading order. */
export function wordsOf(activity: SentActivity): string {
  const words: string[] = activity.text ? [activity.text] : [];
  collect(cardOf(activity), (node) => {
    for (const name of ['text', 'title', 'label', 'placeholder', 'value']) {
      const value = node[name];
      if (typeof value === 'string') words.push(value);
    }
  });
  return words.join('\n');
}

/** Every Action.Execute and Action.Submit on a message's card. */
/** A check that goes on offers to stop; on a slow machine every check may take long enough to say so. */
function isProgress(activity: SentActivity): boolean {
  return buttonsOf(activity).some(({ verb }) => verb === VERBS.checkStop);
}

export function buttonsOf(activity: SentActivity): readonly CardButton[] {
  const buttons: CardButton[] = [];
  collect(cardOf(activity), (node) => {
    if (node['type'] !== 'Action.Execute' && node['type'] !== 'Action.Submit') return;
    const data = (node['data'] ?? {}) as Record<string, unknown>;
    const title = typeof node['title'] === 'string' ? node['title'] : '';
    const verb = typeof node['verb'] === 'string' ? node['verb'] : String(data['verb']);
    if (!buttons.some((button) => button.title === title && button.verb === verb)) buttons.push({ title, verb, data });
  });
  return buttons;
}

function collect(value: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, visit);
  } else if (typeof value === 'object' && value !== null) {
    visit(value as Record<string, unknown>);
    for (const child of Object.values(value)) collect(child, visit);
  }
}

import { type Kysely, type Selectable, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { BOUNDS, requireId, requireTenant, StoreInputError, toStorableJson } from './bounds.ts';
import type { Database } from './schema.ts';

export type ConversationKind = 'personal' | 'group' | 'channel';
/** `blocked`: the person blocked the bot. `removed`: the bot was taken out, or the conversation is gone. */
export type ConversationStatus = 'active' | 'blocked' | 'removed';

export interface NewConversation {
  /** The channel's id of the conversation. */
  readonly conversationId: string;
  readonly kind: ConversationKind;
  /** The tenant whose Teams the conversation lives in. */
  readonly tenantId: string;
  /** The channel's id of the person, in a personal chat. */
  readonly userId?: string | undefined;
  /** The person's object id in Entra, in a personal chat. */
  readonly userObjectId?: string | undefined;
  /** Must come from an authenticated activity: tokens are sent there later. */
  readonly serviceUrl: string;
  /** Whatever the channel needs to write there again, as JSON. */
  readonly reference: object;
}

export interface Conversation {
  readonly conversationId: string;
  readonly kind: ConversationKind;
  readonly tenantId: string;
  readonly userId: string | null;
  readonly userObjectId: string | null;
  readonly serviceUrl: string;
  readonly reference: object;
  readonly status: ConversationStatus;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
}

export type SaveConversationOutcome =
  { readonly saved: true } | { readonly saved: false; readonly reason: 'other-tenant' | 'too-large' };

export interface ListConversationsOptions {
  readonly tenantId?: string;
  readonly status?: ConversationStatus;
  /** At most 500, which is also the default. */
  readonly limit?: number;
  /** The last conversation id of the page before. */
  readonly after?: string;
}

/** Where the bot may speak up later, also after a restart. */
export interface Conversations {
  /** Keeps or renews a conversation and makes it active again. One that belongs to another tenant is left as it is. */
  save(conversation: NewConversation): Promise<SaveConversationOutcome>;
  get(conversationId: string): Promise<Conversation | null>;
  /** The channel itself or else a thread in it, whichever was met last, where the bot still is there. */
  findChannel(channelId: string): Promise<Conversation | null>;
  /** In the order of their ids. */
  list(options?: ListConversationsOptions): Promise<readonly Conversation[]>;
  /** @returns false where the conversation is not known. */
  markGone(conversationId: string, status: 'blocked' | 'removed'): Promise<boolean>;
}

const PAGE = 500;

export function createConversations(db: Kysely<Database>, clock: Clock): Conversations {
  return {
    async save(conversation) {
      const reference = toStorableJson(conversation.reference, BOUNDS.referenceBytes);
      if (reference === null) return { saved: false, reason: 'too-large' };
      const now = clock.now();
      const row = {
        kind: conversation.kind,
        user_id: optionalId('userId', conversation.userId),
        user_object_id: optionalId('userObjectId', conversation.userObjectId),
        service_url: requireServiceUrl(conversation.serviceUrl),
        reference,
        status: 'active',
        last_seen_at: now,
      } as const;

      const stored = await db
        .insertInto('conversations')
        .values({
          ...row,
          conversation_id: requireId('conversationId', conversation.conversationId),
          tenant_id: requireTenant('tenantId', conversation.tenantId),
          first_seen_at: now,
        })
        .onConflict((conflict) =>
          conflict
            .column('conversation_id')
            .doUpdateSet(row)
            .where('conversations.tenant_id', '=', sql<string>`excluded.tenant_id`),
        )
        .returning('conversation_id')
        .executeTakeFirst();
      return stored ? { saved: true } : { saved: false, reason: 'other-tenant' };
    },

    async get(conversationId) {
      const row = await db
        .selectFrom('conversations')
        .selectAll()
        .where('conversation_id', '=', requireId('conversationId', conversationId))
        .executeTakeFirst();
      return row ? toConversation(row) : null;
    },

    async findChannel(channelId) {
      const id = requireId('channelId', channelId);
      const row = await db
        .selectFrom('conversations')
        .selectAll()
        .where((or) =>
          or.or([or('conversation_id', '=', id), sql<boolean>`starts_with(conversation_id, ${`${id};messageid=`})`]),
        )
        .where('status', '=', 'active')
        .orderBy('last_seen_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? toConversation(row) : null;
    },

    async list({ tenantId, status, limit = PAGE, after } = {}) {
      let query = db.selectFrom('conversations').selectAll();
      if (tenantId !== undefined) query = query.where('tenant_id', '=', requireTenant('tenantId', tenantId));
      if (status !== undefined) query = query.where('status', '=', status);
      if (after !== undefined) query = query.where('conversation_id', '>', requireId('after', after));
      const rows = await query.orderBy('conversation_id').limit(Math.min(limit, PAGE)).execute();
      return rows.map(toConversation);
    },

    async markGone(conversationId, status) {
      const marked = await db
        .updateTable('conversations')
        .set({ status })
        .where('conversation_id', '=', requireId('conversationId', conversationId))
        .executeTakeFirst();
      return marked.numUpdatedRows > 0n;
    },
  };
}

function optionalId(name: string, id: string | undefined): string | null {
  return id === undefined ? null : requireId(name, id);
}

function requireServiceUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const http = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!http || text.length > BOUNDS.serviceUrlCharacters) throw new StoreInputError('serviceUrl is not a web address.');
  return text;
}

function toConversation(row: Selectable<Database['conversations']>): Conversation {
  return {
    conversationId: row.conversation_id,
    kind: row.kind,
    tenantId: row.tenant_id,
    userId: row.user_id,
    userObjectId: row.user_object_id,
    serviceUrl: row.service_url,
    reference: row.reference,
    status: row.status,
    firstSeenAt: row.first_seen_at,
    lastSeenAt: row.last_seen_at,
  };
}

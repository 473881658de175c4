import type { CardDefect } from '../cards/card.ts';
import type { SingleSignOnOffer } from './turn.ts';

/** An Adaptive Card as JSON. */
export type Card = Readonly<Record<string, unknown>>;

/**
 * What the bot says: a card with words that stand for it in notifications, or plain words. A card that could not be
 * rendered is a plain stand-in and carries the defect, which is logged where it is sent.
 */
export type OutgoingMessage =
  | { readonly text: string }
  | {
      readonly card: Card;
      readonly summary: string;
      readonly defect?: CardDefect;
      /** Set where a model worded the card: what it was worded from. Teams then labels the message. */
      readonly composedFrom?: readonly Citation[];
    }
  /** Asks whether a file may be put into the reader's OneDrive. Personal chats only. */
  | { readonly fileConsent: FileConsent; readonly summary: string }
  /** Shows a file that was put there. */
  | { readonly file: SharedFile; readonly summary: string };

export interface FileConsent {
  readonly name: string;
  readonly description: string;
  /** About so many. */
  readonly sizeBytes: number;
  /** Comes back with the answer, whatever it is. */
  readonly context: Readonly<Record<string, string>>;
}

/** A file in somebody's OneDrive, as Teams names it. */
export interface SharedFile {
  readonly name: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
}

export interface Citation {
  readonly name: string;
  readonly url: string;
  readonly abstract: string;
}

export type ConversationKind = 'personal' | 'group' | 'channel';

/**
 * Where to say it. Enough to reach a conversation again after a restart; only the SDK's folder reads `reference`.
 */
export interface Address {
  readonly conversationId: string;
  readonly kind: ConversationKind;
  readonly tenantId: string | null;
  readonly serviceUrl: string;
  readonly reference: Readonly<Record<string, unknown>>;
}

export interface Person {
  /** The channel's own id of the person, such as `29:…`. */
  readonly id: string;
  /** The Entra object id; null where the channel did not say. The only id that rights are given to. */
  readonly objectId: string | null;
  /** The tenant whose directory has that object id; null where it could not be proven. */
  readonly tenantId: string | null;
  /** Whether they are a guest in that tenant; not set where it is not known. */
  readonly isGuest?: boolean;
  readonly name: string;
}

export type Delivery =
  | { readonly ok: true; readonly activityId: string }
  | {
      readonly ok: false;
      /** `unreachable`: it never left. `unknown`: it left, and no answer came, so it may have arrived. */
      readonly reason: 'gone' | 'throttled' | 'refused' | 'unreachable' | 'unknown';
      readonly status?: number;
      /** How long Teams wants us to wait, in milliseconds, where it said so. */
      readonly retryAfterMs?: number;
    };

export interface SendOptions {
  /** True where the SDK must not try again by itself: whoever sends decides that, and knows what may be sent twice. */
  readonly once?: boolean;
}

/** Speaks outside a turn: to a stored conversation, or to one person. Failures are values. */
export interface Channel {
  send(address: Address, message: OutgoingMessage, options?: SendOptions): Promise<Delivery>;
  /** Edits a message that was sent before. */
  update(address: Address, activityId: string, message: OutgoingMessage, options?: SendOptions): Promise<Delivery>;
  /** Asks Teams to sign the one in this personal conversation in. */
  offerSingleSignOn(address: Address, offer: SingleSignOnOffer): Promise<Delivery>;
  /** Finds or makes the personal conversation with somebody met in another conversation. */
  openPersonal(person: Person, metAt: Address): Promise<Address | null>;
}

import type { Logger } from 'pino';
import type { Address, OutgoingMessage, Person, SharedFile } from './channel.ts';

/** What somebody did. Text has the bot's own mention taken out. */
export type TurnInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'action'; readonly verb: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly kind: 'file-consent'; readonly answer: FileConsentAnswer }
  | { readonly kind: 'installed' }
  | { readonly kind: 'other'; readonly type: string };

/** What somebody said to the offer of a file. All of it came over the wire: the place is trusted by nobody yet. */
export interface FileConsentAnswer {
  readonly accepted: boolean;
  /** What the offer sent along. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Where Teams made room for the file; null where it named none. */
  readonly upload: FilePlace | null;
}

export interface FilePlace extends SharedFile {
  readonly uploadUrl: string;
}

/** Asks Teams to sign somebody in by itself; a button leads on where it cannot. */
export interface SingleSignOnOffer {
  readonly id: string;
  /** What the token shall be for. */
  readonly uri: string;
  readonly text: string;
  readonly button: { readonly title: string; readonly url: string };
}

/** The answer of one of a person's clients to such an offer. */
export interface TokenExchange {
  readonly id: string;
  readonly token: string;
}

/** One thing that somebody did, and the means to answer it. Knows nothing of any SDK. */
export interface Turn {
  /** Correlates everything that this turn causes, in the log and at Azure. */
  readonly id: string;
  readonly address: Address;
  readonly sender: Person;
  /** Those whom a typed line names, but for the bot; by the channel's own ids of them. */
  readonly mentioned: readonly Pick<Person, 'id' | 'name'>[];
  /** Somebody of this conversation in Entra; null where that could not be proven. */
  whoIs(personId: string): Promise<Person | null>;
  /** BCP 47, as the channel told it. */
  readonly locale: string | null;
  /** What the channel calls the sender's time zone, unchecked; an IANA name where all is well. */
  readonly timeZone: string | null;
  readonly input: TurnInput;
  readonly log: Logger;
  /** Says something new; answers with the activity's id, so that it can be edited later. */
  reply(message: OutgoingMessage): Promise<string>;
  typing(): Promise<void>;
  offerSingleSignOn(offer: SingleSignOnOffer): Promise<void>;
  /** Tells only the one who pressed a button, where the channel can; else says it as something new. */
  acknowledge(text: string): Promise<void>;
  /**
   * Changes the card whose button was pressed. Where there is none (a typed command, or the card is gone),
   * says it as something new. Answers with the id of the message that now shows it, empty where it has none.
   */
  replaceCard(message: OutgoingMessage): Promise<string>;
}

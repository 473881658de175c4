/** Any part of an Adaptive Card: an element, a column or an action. */
export interface CardNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** An Adaptive Card as JSON, in the version that every Teams client draws. */
export interface AdaptiveCard extends CardNode {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly body: readonly CardNode[];
  readonly actions?: readonly CardNode[];
}

/** What stands for a card that could not be rendered. A mistake of ours, never of the reader. */
export interface CardDefect {
  readonly template: string;
  readonly problem: 'missing-field' | 'template-broken' | 'too-large';
  /** Names of fields of ours or a size; never the text of a message. */
  readonly detail: string;
  readonly cause?: unknown;
}

/** A card, and the plain words that stand for it in a notification and for a screen reader. */
export interface CardMessage {
  readonly card: AdaptiveCard;
  readonly summary: string;
  /** Set where the card is a plain stand-in because the real one could not be rendered. To be logged. */
  readonly defect?: CardDefect;
}

/** A button, before it becomes an action of a card. */
export interface Button {
  readonly title: string;
  readonly verb: string;
  /** Ids and small strings only. What comes back is not trusted. */
  readonly data: Readonly<Record<string, string>>;
}

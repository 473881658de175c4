import type { CardMessage } from '../../../src/cards/card.ts';
import type { Translator } from '../../../src/i18n/translator.ts';

/** A card with data that it can meet. */
export interface Sample {
  readonly name: string;
  /** The template in `adaptive-cards/`. */
  readonly template: string;
  /** True where every text that a stranger can set is hostile and long. */
  readonly hostile?: boolean;
  build(t: Translator): CardMessage;
}

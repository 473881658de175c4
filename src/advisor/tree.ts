import type { Link } from '../knowledge/knowledge.ts';
import type { AnswerId, CaveatId, FactId, OutcomeId, QuestionId, StepId } from './ids.ts';

export type Next =
  { readonly ask: QuestionId; readonly conclude?: never } | { readonly conclude: OutcomeId; readonly ask?: never };

export interface Answer {
  readonly id: AnswerId;
  readonly next: Next;
  /** The fact that gives this answer without asking; null where only a person knows. */
  readonly fact: FactId | null;
  /** Names that people in the trade type for it, in any language, besides its own words. */
  readonly typed: readonly string[];
  /** What this answer adds to the caveats of the outcome. */
  readonly undocumented: readonly CaveatId[];
}

export interface Question {
  readonly id: QuestionId;
  readonly answers: readonly Answer[];
}

/** Which Lighthouse delegation an outcome calls for. */
export interface OutcomeDelegation {
  readonly scope: 'subscription' | 'resource-group';
  /** Whether people get a role that they activate when they need it. */
  readonly people: boolean;
}

export interface Outcome {
  readonly id: OutcomeId;
  readonly steps: readonly StepId[];
  readonly caveats: readonly CaveatId[];
  /** Caveats that rest on our own reading, since Microsoft documents nothing. */
  readonly undocumented: readonly CaveatId[];
  readonly delegation: OutcomeDelegation | null;
  readonly links: readonly Link[];
}

/** The whole choice. Loaded only when every outcome is reached, nothing leads nowhere, and no path is too long. */
export interface AdvisorTree {
  readonly start: QuestionId;
  question(id: QuestionId): Question;
  outcome(id: OutcomeId): Outcome;
  /** Most questions from this one to an outcome, itself included. */
  longestFrom(id: QuestionId): number;
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
}

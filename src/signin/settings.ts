import type { AppProof } from '../azure/settings.ts';
import type { SealingKey } from './seal.ts';

/** The app that people sign in to, and where. */
export interface SignInSettings {
  readonly clientId: string;
  readonly proof: AppProof;
  /** What Teams asks its token for, such as `api://botid-<app id>`. */
  readonly appIdUri: string;
  /** Keys that tokens are sealed with, the one in use first; none keeps them in memory alone. */
  readonly tokenKeys: readonly SealingKey[];
}

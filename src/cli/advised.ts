import { ConfigError } from '../config/values.ts';
import { StoreStartError } from '../store/advice.ts';
import type { CommandIo } from './io.ts';

/** What is wrong with the configuration or the database is told as advice. @returns the exit code. */
export async function advised(io: CommandIo, work: () => Promise<0 | 2>): Promise<0 | 2> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreStartError)) throw error;
    io.err(error.message);
    return 2;
  }
}
